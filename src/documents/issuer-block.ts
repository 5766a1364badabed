import type { CertificatePaper } from "../use-cases/document/ports";
import { FULL_WIDTH_SPACE, INSIDE } from "./certificate-page";
import { drawBands, heightOf, type Band } from "./page-flow";
import { paragraph } from "./paragraph";
import type { Pen } from "./pen";
import type { TextStyle } from "./set-text";

const BRANCH_NAME: TextStyle = { weight: "regular", size: 8.5, leading: 1.5 };
const ISSUER_ADDRESS: TextStyle = { weight: "regular", size: 9, leading: 1.5 };
const ISSUER_NAME: TextStyle = { weight: "bold", size: 13, leading: 1.5 };
const REPRESENTATIVE: TextStyle = { weight: "regular", size: 10.5, leading: 1.5 };
const TERMS: TextStyle = { weight: "regular", size: 8, leading: 1.5 };
const SEAL_NOTE: TextStyle = { weight: "regular", size: 7, leading: 1.6 };

/** The side of the place for the issuer's seal (角印). */
const SEAL = 62;
const GAP_TO_TERMS = 6;
const PALE = "#8a8a8a";

/** 取扱店 on the left, the issuer on the right. Only an original on paper has a place for the seal; no seal is drawn. */
export function issuerBlock(
  pen: Pen,
  { content: { issuer }, form: { seal } }: CertificatePaper,
  density: number,
): Band {
  const { branch } = issuer;
  const left = { x: INSIDE.x, width: INSIDE.width * 0.42 };
  const beside = seal === "PLACE" ? SEAL + 8 : 0;
  const right = { x: INSIDE.x + INSIDE.width * 0.47, width: INSIDE.width * 0.53 - beside };
  const numbers = [`TEL ${branch.telephone}`, ...(branch.fax === null ? [] : [`FAX ${branch.fax}`])];
  const handling = paragraph(
    pen,
    "P",
    [`取扱店${FULL_WIDTH_SPACE}${branch.name}`, branch.address, ...numbers],
    {
      ...left,
      style: BRANCH_NAME,
      density,
    },
  );
  const issuing = [
    paragraph(pen, "P", [issuer.address], { ...right, style: ISSUER_ADDRESS, density }),
    paragraph(pen, "P", [issuer.name], { ...right, style: ISSUER_NAME, density }),
    ...(issuer.representative === undefined
      ? []
      : [paragraph(pen, "P", [issuer.representative], { ...right, style: REPRESENTATIVE, density })]),
    ...(seal === "PLACE" ? [] : [paragraph(pen, "P", [seal.words], { ...right, style: SEAL_NOTE, density })]),
  ];
  const terms = paragraph(
    pen,
    "P",
    issuer.termsAddress === undefined ? [] : [`約款${FULL_WIDTH_SPACE}${issuer.termsAddress}`],
    { ...INSIDE, style: TERMS, density },
  );
  const side = seal === "PLACE" ? SEAL : 0;
  const block = Math.max(handling.height, heightOf(issuing), side);
  const above = issuer.termsAddress === undefined ? 0 : GAP_TO_TERMS * density;
  return {
    height: block + above + terms.height,
    stretch: 0,
    draw: (y, whole) => {
      const height = whole - above - terms.height;
      terms.draw(y + height + above, terms.height);
      drawBands(issuing, y + (height - heightOf(issuing)) / 2, heightOf(issuing));
      if (seal === "PLACE") drawPlaceOfSeal(pen, y + (height - SEAL) / 2);
      handling.draw(y + height - handling.height, handling.height);
    },
  };
}

function drawPlaceOfSeal(pen: Pen, y: number): void {
  const box = { x: INSIDE.x + INSIDE.width - SEAL, y, width: SEAL, height: SEAL };
  pen.decoration(() => pen.frame(box, 0.5, PALE));
  const style = { weight: "regular", size: 9 } as const;
  pen.part("P", () =>
    pen.line("印", { ...box, y: y + (SEAL - style.size) / 2 }, style, { colour: PALE, align: "centre" }),
  );
}
