"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.drawWatermark = drawWatermark;
exports.copyBanner = copyBanner;
const certificate_page_1 = require("./certificate-page");
const page_flow_1 = require("./page-flow");
const page_size_1 = require("./page-size");
const paragraph_1 = require("./paragraph");
const COPY_NOTE = { weight: "regular", size: 7.5, leading: 1.45, isRunning: true };
/** Seen on a print without colours, too, and pale enough that amounts on it are read at a glance. */
const WATERMARK = "#e4e4e4";
/** One word under everything: how the version stands or, while it is in force, that the page is a copy. */
function drawWatermark(pen, { standing, form }) {
    const word = standing.mark ?? form.copyMark;
    if (word === null)
        return;
    const middle = [page_size_1.A4.width / 2, page_size_1.A4.height / 2];
    const size = sizeOfWord(word);
    pen.decoration(() => pen.turned(40, middle, () => {
        pen.line(word, { x: 0, y: middle[1] - size / 2, width: page_size_1.A4.width }, { weight: "bold", size }, { colour: WATERMARK, align: "centre" });
    }));
}
const LARGEST_WORD = 100;
const WIDEST_WORD = 540;
/** As large as the page takes it, across. */
function sizeOfWord(word) {
    return Math.min(LARGEST_WORD, WIDEST_WORD / Array.from(word).length);
}
/** The first thing on the page of a copy: what it is good for. An original has none. */
function copyBanner(pen, { copyMark, copyNotes }, density) {
    if (copyMark === null)
        return (0, page_flow_1.gap)(0);
    const side = 92;
    const words = { x: certificate_page_1.FRAME.x + side + 10, width: certificate_page_1.FRAME.width - side - 20 };
    const note = (0, paragraph_1.paragraph)(pen, "P", copyNotes, { ...words, style: COPY_NOTE, density });
    const height = Math.max(note.height, 20) + 8;
    return {
        height,
        stretch: 0,
        draw: (y) => {
            const box = { x: certificate_page_1.FRAME.x, y, width: certificate_page_1.FRAME.width, height };
            pen.decoration(() => {
                pen.fill([{ ...box, width: side }], "#333333");
                pen.frame(box, 0.8, "#333333");
            });
            const mark = { weight: "bold", size: 11.5 };
            pen.part("P", () => pen.line(copyMark, { x: certificate_page_1.FRAME.x, y: y + (height - mark.size) / 2, width: side }, mark, {
                colour: "#ffffff",
                align: "centre",
            }));
            note.draw(y + (height - note.height) / 2, note.height);
        },
    };
}
//# sourceMappingURL=copy-marks.js.map