import { withoutSpacesAtEnd } from "./line-breaks";
import type { PaperDocument } from "./paper-document";
import type { PaperFonts, Weight } from "./paper-fonts";
import type { SetText } from "./set-text";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Ink {
  readonly colour?: string;
  readonly align?: "left" | "centre" | "right";
  /** Space between the characters, in points. */
  readonly tracking?: number;
}

export const BLACK = "#000000";
export const RED = "#c00000";

/** Ideographs fill their em from a little below the baseline: this share of a line's size stands above it. */
const ABOVE_BASELINE = 0.88;

/** Draws on a paper. Texts go into the order of reading; all else is marked as decoration. */
export class Pen {
  readonly fonts: PaperFonts;
  private readonly pdf: PDFKit.PDFDocument;
  private readonly path: PDFKit.PDFStructureElement[];

  constructor(private readonly document: PaperDocument) {
    this.pdf = document.pdf;
    this.fonts = document.fonts;
    const root = this.pdf.struct("Document");
    this.pdf.addStructure(root);
    this.path = [root];
  }

  /** A part of the paper that holds other parts, such as Table, TR or L. */
  within(type: string, drawParts: () => void): void {
    const part = this.pdf.struct(type);
    this.path.at(-1)?.add(part);
    this.path.push(part);
    drawParts();
    this.path.pop();
    part.end();
  }

  /** A part of the paper that is text, such as H1, P or TD. */
  part(type: string, draw: () => void, alt?: string): void {
    const element = this.pdf.struct(type, alt === undefined ? {} : { alt });
    this.path.at(-1)?.add(element);
    element.add(draw);
    element.end();
  }

  /** Lines, boxes and watermarks: nothing to be read out. */
  decoration(draw: () => void): void {
    this.pdf.markContent("Artifact", { type: "Layout" });
    draw();
    this.pdf.endMarkedContent();
  }

  /** Draws a set text with its first line at the top of the box. */
  setText(set: SetText, { x, y, width }: Pick<Box, "x" | "y" | "width">, ink: Ink = {}): void {
    set.lines.forEach((line, i) => {
      const top = y + i * set.lineHeight + (set.lineHeight - set.size) / 2;
      this.line(line, { x, y: top, width }, set, ink);
    });
  }

  /** Draws one line whose em box has its top at `y`. */
  line(
    text: string,
    { x, y, width }: Pick<Box, "x" | "y" | "width">,
    { weight, size }: { readonly weight: Weight; readonly size: number },
    { colour = BLACK, align = "left", tracking = 0 }: Ink = {},
  ): void {
    const room = width - this.widthOf(withoutSpacesAtEnd(text), weight, size, tracking);
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

  widthOf(text: string, weight: Weight, size: number, tracking = 0): number {
    const font = this.fonts[weight];
    return font.widthOf(text, size) + tracking * (font.charactersOf(text).length - 1);
  }

  rule(from: readonly [number, number], to: readonly [number, number], width: number, colour = BLACK): void {
    this.pdf
      .lineWidth(width)
      .strokeColor(colour)
      .moveTo(...from)
      .lineTo(...to)
      .stroke();
  }

  frame({ x, y, width, height }: Box, lineWidth: number, colour = BLACK): void {
    this.pdf.lineWidth(lineWidth).strokeColor(colour).rect(x, y, width, height).stroke();
  }

  fill(boxes: readonly Box[], colour: string): void {
    for (const { x, y, width, height } of boxes) this.pdf.rect(x, y, width, height);
    this.pdf.fillColor(colour).fill();
  }

  /** Draws turned about a point, in degrees, anticlockwise. */
  turned(degrees: number, [x, y]: readonly [number, number], draw: () => void): void {
    this.pdf.save().rotate(-degrees, { origin: [x, y] });
    draw();
    this.pdf.restore();
  }
}
