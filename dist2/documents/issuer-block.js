"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.issuerBlock = issuerBlock;
const certificate_page_1 = require("./certificate-page");
const page_flow_1 = require("./page-flow");
const paragraph_1 = require("./paragraph");
const BRANCH_NAME = { weight: "regular", size: 8.5, leading: 1.5 };
const ISSUER_ADDRESS = { weight: "regular", size: 9, leading: 1.5 };
const ISSUER_NAME = { weight: "bold", size: 13, leading: 1.5 };
const REPRESENTATIVE = { weight: "regular", size: 10.5, leading: 1.5 };
const TERMS = { weight: "regular", size: 8, leading: 1.5 };
const SEAL_NOTE = { weight: "regular", size: 7, leading: 1.6 };
/** The side of the place for the issuer's seal (角印). */
const SEAL = 62;
const GAP_TO_TERMS = 6;
const PALE = "#8a8a8a";
/** 取扱店 on the left, the issuer on the right. Only an original on paper has a place for the seal; no seal is drawn. */
function issuerBlock(pen, { content: { issuer }, form: { seal } }, density) {
    const { branch } = issuer;
    const left = { x: certificate_page_1.INSIDE.x, width: certificate_page_1.INSIDE.width * 0.42 };
    const beside = seal === "PLACE" ? SEAL + 8 : 0;
    const right = { x: certificate_page_1.INSIDE.x + certificate_page_1.INSIDE.width * 0.47, width: certificate_page_1.INSIDE.width * 0.53 - beside };
    const numbers = [`TEL ${branch.telephone}`, ...(branch.fax === null ? [] : [`FAX ${branch.fax}`])];
    const handling = (0, paragraph_1.paragraph)(pen, "P", [`取扱店${certificate_page_1.FULL_WIDTH_SPACE}${branch.name}`, branch.address, ...numbers], {
        ...left,
        style: BRANCH_NAME,
        density,
    });
    const issuing = [
        (0, paragraph_1.paragraph)(pen, "P", [issuer.address], { ...right, style: ISSUER_ADDRESS, density }),
        (0, paragraph_1.paragraph)(pen, "P", [issuer.name], { ...right, style: ISSUER_NAME, density }),
        ...(issuer.representative === undefined
            ? []
            : [(0, paragraph_1.paragraph)(pen, "P", [issuer.representative], { ...right, style: REPRESENTATIVE, density })]),
        ...(seal === "PLACE" ? [] : [(0, paragraph_1.paragraph)(pen, "P", [seal.words], { ...right, style: SEAL_NOTE, density })]),
    ];
    const terms = (0, paragraph_1.paragraph)(pen, "P", issuer.termsAddress === undefined ? [] : [`約款${certificate_page_1.FULL_WIDTH_SPACE}${issuer.termsAddress}`], { ...certificate_page_1.INSIDE, style: TERMS, density });
    const side = seal === "PLACE" ? SEAL : 0;
    const block = Math.max(handling.height, (0, page_flow_1.heightOf)(issuing), side);
    const above = issuer.termsAddress === undefined ? 0 : GAP_TO_TERMS * density;
    return {
        height: block + above + terms.height,
        stretch: 0,
        draw: (y, whole) => {
            const height = whole - above - terms.height;
            terms.draw(y + height + above, terms.height);
            (0, page_flow_1.drawBands)(issuing, y + (height - (0, page_flow_1.heightOf)(issuing)) / 2, (0, page_flow_1.heightOf)(issuing));
            if (seal === "PLACE")
                drawPlaceOfSeal(pen, y + (height - SEAL) / 2);
            handling.draw(y + height - handling.height, handling.height);
        },
    };
}
function drawPlaceOfSeal(pen, y) {
    const box = { x: certificate_page_1.INSIDE.x + certificate_page_1.INSIDE.width - SEAL, y, width: SEAL, height: SEAL };
    pen.decoration(() => pen.frame(box, 0.5, PALE));
    const style = { weight: "regular", size: 9 };
    pen.part("P", () => pen.line("印", { ...box, y: y + (SEAL - style.size) / 2 }, style, { colour: PALE, align: "centre" }));
}
//# sourceMappingURL=issuer-block.js.map