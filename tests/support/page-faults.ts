import { A4, MARGIN } from "../../src/documents/page-size";
import { LEAST_SIZE } from "../../src/documents/set-text";
import { withoutSpaces, wordsOf, type ReadPdf, type ReadText } from "./read-pdfs";

/** A text's place on the page: ideographs fill their em from a little below the baseline. */
function boxOf({ x, baseline, width, size }: ReadText) {
  return { left: x, right: x + width, bottom: baseline - 0.12 * size, top: baseline + 0.88 * size };
}

const HAIR = 0.05;

function overlaps(texts: readonly ReadText[]): string[] {
  return texts.flatMap((text, i) => {
    const a = boxOf(text);
    return texts.slice(i + 1).flatMap((other) => {
      const b = boxOf(other);
      const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const height = Math.min(a.top, b.top) - Math.max(a.bottom, b.bottom);
      return width > HAIR && height > HAIR ? [`${text.text} / ${other.text}`] : [];
    });
  });
}

function outside(texts: readonly ReadText[]): string[] {
  return texts
    .filter((text) => {
      const { left, right, bottom, top } = boxOf(text);
      const fits = left >= MARGIN - HAIR && right <= A4.width - MARGIN + HAIR;
      return !fits || bottom < MARGIN - HAIR || top > A4.height - MARGIN + HAIR;
    })
    .map(({ text }) => text);
}

/** All that is wrong with a page and its texts. */
export function faultsOf(pdf: ReadPdf, said: readonly string[]): string[] {
  const words = wordsOf(pdf);
  const texts = pdf.texts.filter(({ isTurned }) => !isTurned);
  return [
    ...(pdf.pages === 1 ? [] : [`${String(pdf.pages)} pages`]),
    ...pdf.complaints,
    ...said.filter((text) => !words.includes(withoutSpaces(text))).map((text) => `not said: ${text}`),
    ...texts.filter(({ size }) => size < LEAST_SIZE - HAIR).map(({ text }) => `too small: ${text}`),
    ...outside(texts).map((text) => `outside: ${text}`),
    ...overlaps(texts).map((both) => `overlap: ${both}`),
  ];
}
