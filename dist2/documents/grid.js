"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.gridOf = gridOf;
const set_text_1 = require("./set-text");
const HEADING = { weight: "regular", size: 8, leading: 1.4 };
const CELL = { weight: "regular", size: 8.5, leading: 1.4 };
const SIDE = 4;
const PADDING = 4;
const LINE = 0.5;
const GROUND = "#f3f3f0";
/** Rows one under the other with their headings above, as many as there are: the pages are whoever draws it's concern. */
function gridOf(pen, columns, place) {
    const cells = (textsOf, style) => {
        let x = place.x;
        return columns.map((column) => {
            const width = place.width * column.share;
            const sets = textsOf(column).map((text) => (0, set_text_1.setText)(pen.fonts, text, width - 2 * SIDE, style));
            const height = sets.reduce((sum, set) => sum + set.height, 0);
            const cell = { sets, height, x, width, align: column.align };
            x += width;
            return cell;
        });
    };
    return {
        head: line(pen, cells(({ heading }) => [heading], HEADING), place, "TH"),
        row: (row) => line(pen, cells(({ texts }) => texts(row), CELL), place, "TD"),
    };
}
function line(pen, cells, place, part) {
    const height = Math.max(...cells.map((cell) => cell.height)) + 2 * PADDING;
    return {
        height,
        stretch: 0,
        draw: (y) => {
            pen.decoration(() => {
                if (part === "TH")
                    pen.fill([{ ...place, y, height }], GROUND);
                pen.rule([place.x, y + height], [place.x + place.width, y + height], LINE);
                if (part === "TH")
                    pen.rule([place.x, y], [place.x + place.width, y], LINE);
            });
            pen.within("TR", () => {
                for (const cell of cells)
                    pen.part(part, () => drawCell(pen, cell, y + (height - cell.height) / 2));
            });
        },
    };
}
function drawCell(pen, { sets, x, width, align }, top) {
    let y = top;
    for (const set of sets) {
        pen.setText(set, { x: x + SIDE, y, width: width - 2 * SIDE }, align === undefined ? {} : { align });
        y += set.height;
    }
}
//# sourceMappingURL=grid.js.map