import { heightOf, type Band } from "./page-flow";
import type { Ink, Pen } from "./pen";
import { setText, type TextStyle } from "./set-text";

export interface ParagraphStyle extends Pick<Ink, "colour" | "align"> {
  readonly x: number;
  readonly width: number;
  readonly style: TextStyle;
  readonly density: number;
  /** The characters at the begin of a paragraph, such as a full-width space. */
  readonly indent?: string;
}

/** Texts one under the other, each a paragraph. */
export function paragraph(
  pen: Pen,
  type: string,
  texts: readonly string[],
  { x, width, style, density, indent = "", ...ink }: ParagraphStyle,
): Band {
  const bands = texts.map((text): Band => {
    const set = setText(pen.fonts, indent + text, width, style, density);
    return {
      height: set.height,
      stretch: 0,
      draw: (y) => pen.part(type, () => pen.setText(set, { x, y, width }, ink)),
    };
  });
  return {
    height: heightOf(bands),
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
