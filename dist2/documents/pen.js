"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Pen = exports.RED = exports.BLACK = void 0;
const line_breaks_1 = require("./line-breaks");
exports.BLACK = "#000000";
exports.RED = "#c00000";
/** Ideographs fill their em from a little below the baseline: this share of a line's size stands above it. */
const ABOVE_BASELINE = 0.88;
/** Draws on a paper. Texts go into the order of reading; all else is marked as decoration. */
class Pen {
    constructor(document) {
        this.document = document;
        this.pdf = document.pdf;
        this.fonts = document.fonts;
        const root = this.pdf.struct("Document");
        this.pdf.addStructure(root);
        this.path = [root];
    }
    /** A part of the paper that holds other parts, such as Table, TR or L. */
    within(type, drawParts) {
        const part = this.pdf.struct(type);
        this.path.at(-1)?.add(part);
        this.path.push(part);
        drawParts();
        this.path.pop();
        part.end();
    }
    /** A part of the paper that is text, such as H1, P or TD. */
    part(type, draw, alt) {
        const element = this.pdf.struct(type, alt === undefined ? {} : { alt });
        this.path.at(-1)?.add(element);
        element.add(draw);
        element.end();
    }
    /** Lines, boxes and watermarks: nothing to be read out. */
    decoration(draw) {
        this.pdf.markContent("Artifact", { type: "Layout" });
        draw();
        this.pdf.endMarkedContent();
    }
    /** Draws a set text with its first line at the top of the box. */
    setText(set, { x, y, width }, ink = {}) {
        set.lines.forEach((line, i) => {
            const top = y + i * set.lineHeight + (set.lineHeight - set.size) / 2;
            this.line(line, { x, y: top, width }, set, ink);
        });
    }
    /** Draws one line whose em box has its top at `y`. */
    line(text, { x, y, width }, { weight, size }, { colour = exports.BLACK, align = "left", tracking = 0 } = {}) {
        const room = width - this.widthOf((0, line_breaks_1.withoutSpacesAtEnd)(text), weight, size, tracking);
        const start = align === "left" ? x : align === "right" ? x + room : x + room / 2;
        this.document.embedded[weight].tracking = Math.round((tracking * 1000) / size);
        this.pdf
            .font(weight)
            .fontSize(size)
            .fillColor(colour)
            .text(text, start, y + size * ABOVE_BASELINE, {
            lineBreak: false,
            baseline: "alphabetic",
        });
    }
    widthOf(text, weight, size, tracking = 0) {
        const font = this.fonts[weight];
        return font.widthOf(text, size) + tracking * (font.charactersOf(text).length - 1);
    }
    rule(from, to, width, colour = exports.BLACK) {
        this.pdf
            .lineWidth(width)
            .strokeColor(colour)
            .moveTo(...from)
            .lineTo(...to)
            .stroke();
    }
    frame({ x, y, width, height }, lineWidth, colour = exports.BLACK) {
        this.pdf.lineWidth(lineWidth).strokeColor(colour).rect(x, y, width, height).stroke();
    }
    fill(boxes, colour) {
        for (const { x, y, width, height } of boxes)
            this.pdf.rect(x, y, width, height);
        this.pdf.fillColor(colour).fill();
    }
    /** Draws turned about a point, in degrees, anticlockwise. */
    turned(degrees, [x, y], draw) {
        this.pdf.save().rotate(-degrees, { origin: [x, y] });
        draw();
        this.pdf.restore();
    }
}
exports.Pen = Pen;
//# sourceMappingURL=pen.js.map