"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.table = table;
const set_text_1 = require("./set-text");
const SIDE = 8;
const LINE = 0.5;
/** A table with labels on the left of their values, as Japanese forms have it. */
function table(pen, rows, style) {
    const set = rows.map((cells) => setRow(pen, cells, style));
    const natural = set.reduce((sum, { height }) => sum + height, 0);
    return {
        height: natural,
        stretch: style.stretch,
        most: set.length * style.growth,
        draw: (top, height) => {
            const extra = (height - natural) / set.length;
            pen.decoration(() => drawGrid(pen, set, { x: style.x, y: top, width: style.width, height }, extra, style.ground));
            pen.within("Table", () => {
                let y = top;
                for (const row of set) {
                    drawRow(pen, row, y, row.height + extra);
                    y += row.height + extra;
                }
            });
        },
    };
}
function setRow(pen, cells, style) {
    let x = style.x;
    const set = cells.map((cell) => {
        const width = style.width * (cell.share ?? 1);
        const placed = setCell(pen, cell, x, width, style);
        x += width;
        return placed;
    });
    const tallest = Math.max(...set.map(({ label, values }) => Math.max(label.height, heightOfValues(values))));
    return { cells: set, height: tallest + 2 * style.padding * style.density };
}
function setCell(pen, cell, x, width, style) {
    const { label, values, labelWidth = style.labelWidth } = cell;
    const room = width - labelWidth - 2 * SIDE;
    return {
        label: (0, set_text_1.setText)(pen.fonts, label, labelWidth - 2 * SIDE, style.label, style.density),
        labelText: label,
        values: values.map(({ text, style: look, ink = {} }) => ({
            set: (0, set_text_1.setText)(pen.fonts, text, room, look, style.density),
            ink,
        })),
        x,
        width,
        labelWidth,
    };
}
function heightOfValues(values) {
    return values.reduce((sum, { set }) => sum + set.height, 0);
}
function drawGrid(pen, rows, box, extra, ground) {
    let y = box.y;
    const grounds = [];
    const rules = [];
    for (const { cells, height } of rows) {
        const bottom = y + height + extra;
        for (const { x, labelWidth } of cells) {
            grounds.push({ x, y, width: labelWidth, height: bottom - y });
            rules.push([
                [x + labelWidth, y],
                [x + labelWidth, bottom],
            ]);
            if (x > box.x)
                rules.push([
                    [x, y],
                    [x, bottom],
                ]);
        }
        if (y > box.y)
            rules.push([
                [box.x, y],
                [box.x + box.width, y],
            ]);
        y = bottom;
    }
    if (ground !== undefined)
        pen.fill(grounds, ground);
    for (const [from, to] of rules)
        pen.rule(from, to, LINE);
    pen.frame(box, 1);
}
function drawRow(pen, { cells }, y, height) {
    pen.within("TR", () => {
        for (const cell of cells) {
            pen.part("TH", () => drawLabel(pen, cell, y, height));
            pen.part("TD", () => {
                let top = y + (height - heightOfValues(cell.values)) / 2;
                for (const { set, ink } of cell.values) {
                    const x = cell.x + cell.labelWidth + SIDE;
                    pen.setText(set, { x, y: top, width: cell.width - cell.labelWidth - 2 * SIDE }, ink);
                    top += set.height;
                }
            });
        }
    });
}
/** 均等割付: a label of any length fills its column. */
function drawLabel(pen, { label, labelText, x, labelWidth }, y, height) {
    const width = labelWidth - 2 * SIDE;
    const gaps = Array.from(labelText).length - 1;
    const tracking = label.lines.length > 1 || gaps === 0 ? 0 : Math.max(0, (width - label.width) / gaps);
    const box = { x: x + SIDE, y: y + (height - label.height) / 2, width };
    pen.setText(label, box, { tracking, align: "centre" });
}
//# sourceMappingURL=table.js.map