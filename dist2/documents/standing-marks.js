"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.dateAndStamp = dateAndStamp;
exports.remarksBox = remarksBox;
const certificate_standing_1 = require("../domain/guarantee/certificate-standing");
const wareki_1 = require("../domain/values/wareki");
const certificate_page_1 = require("./certificate-page");
const paragraph_1 = require("./paragraph");
const pen_1 = require("./pen");
const set_text_1 = require("./set-text");
const DATE = { weight: "regular", size: 10.5, leading: 1.3 };
const REMARK = { weight: "bold", size: 9, leading: 1.5 };
function dateAndStamp(pen, { content, standing: { mark }, form: { serial } }, density) {
    const lines = [
        ...(serial === null ? [] : [`証書番号${certificate_page_1.FULL_WIDTH_SPACE}${serial}`]),
        (0, wareki_1.wareki)(content.issuedOn),
    ];
    const date = (0, paragraph_1.paragraph)(pen, "P", lines, { ...certificate_page_1.INSIDE, style: DATE, density, align: "right" });
    const stamp = { width: isLong(mark) ? 152 : 116, height: 34 };
    return {
        height: mark === null ? date.height : Math.max(stamp.height, date.height),
        stretch: 0,
        draw: (y) => {
            if (mark !== null)
                drawStamp(pen, mark, { x: certificate_page_1.INSIDE.x, y, ...stamp });
            date.draw(y, date.height);
        },
    };
}
/** Dark on any printer: the stamp of a version that is not in force must not lose its alarm with its colour. */
const ENDED = "#8f0000";
/** A newer version took its place, which is no cause for alarm. */
const REPLACED = "#333333";
function inkOf(mark) {
    return mark === certificate_standing_1.REPLACED_MARK ? REPLACED : ENDED;
}
/** 保証終了（債務履行済）, on one line of a wider stamp. */
function isLong(mark) {
    return Array.from(mark ?? "").length > 5;
}
function drawStamp(pen, mark, box) {
    pen.decoration(() => {
        pen.fill([box], inkOf(mark));
        pen.frame({ x: box.x + 3, y: box.y + 3, width: box.width - 6, height: box.height - 6 }, 0.7, "#ffffff");
    });
    const style = { weight: "bold", size: isLong(mark) ? 12 : 19, leading: 1 };
    const set = (0, set_text_1.setText)(pen.fonts, mark, box.width - 18, style);
    const tracking = Array.from(mark).length > 4 ? 0 : 1.5;
    pen.part("P", () => pen.setText(set, { x: box.x + 9, y: box.y + (box.height - set.height) / 2, width: box.width - 18 }, {
        colour: "#ffffff",
        align: "centre",
        tracking,
    }));
}
/** The version's standing today, above its content. */
function remarksBox(pen, { mark, remarks }, density) {
    const colour = mark === null ? pen_1.BLACK : inkOf(mark);
    const inner = { x: certificate_page_1.INSIDE.x + 8, width: certificate_page_1.INSIDE.width - 16 };
    const words = (0, paragraph_1.paragraph)(pen, "P", remarks, { ...inner, style: REMARK, density, colour });
    const height = words.height + 10;
    return {
        height,
        stretch: 0,
        draw: (y) => {
            pen.decoration(() => pen.frame({ ...certificate_page_1.INSIDE, y, height }, 1.2, colour));
            words.draw(y + 5, words.height);
        },
    };
}
//# sourceMappingURL=standing-marks.js.map