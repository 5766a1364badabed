"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.paragraph = paragraph;
const page_flow_1 = require("./page-flow");
const set_text_1 = require("./set-text");
/** Texts one under the other, each a paragraph. */
function paragraph(pen, type, texts, { x, width, style, density, indent = "", ...ink }) {
    const bands = texts.map((text) => {
        const set = (0, set_text_1.setText)(pen.fonts, indent + text, width, style, density);
        return {
            height: set.height,
            stretch: 0,
            draw: (y) => pen.part(type, () => pen.setText(set, { x, y, width }, ink)),
        };
    });
    return {
        height: (0, page_flow_1.heightOf)(bands),
        stretch: 0,
        draw: (top) => {
            let y = top;
            for (const band of bands) {
                band.draw(y, band.height);
                y += band.height;
            }
        },
    };
}
//# sourceMappingURL=paragraph.js.map