import type { CertificateForm } from "../domain/certificate/certificate-form";
import type { CertificatePaper } from "../use-cases/document/ports";
import { FRAME } from "./certificate-page";
import { gap, type Band } from "./page-flow";
import { A4 } from "./page-size";
import { paragraph } from "./paragraph";
import type { Pen } from "./pen";
import type { TextStyle } from "./set-text";

const COPY_NOTE: TextStyle = { weight: "regular", size: 7.5, leading: 1.45, isRunning: true };

/** Seen on a print without colours, too, and pale enough that amounts on it are read at a glance. */
const WATERMARK = "#e4e4e4";

/** One word under everything: how the version stands or, while it is in force, that the page is a copy. */
export function drawWatermark(pen: Pen, { standing, form }: CertificatePaper): void {
  const word = standing.mark ?? form.copyMark;
  if (word === null) return;
  const middle = [A4.width / 2, A4.height / 2] as const;
  const size = sizeOfWord(word);
  pen.decoration(() =>
    pen.turned(40, middle, () => {
      pen.line(
        word,
        { x: 0, y: middle[1] - size / 2, width: A4.width },
        { weight: "bold", size },
        { colour: WATERMARK, align: "centre" },
      );
    }),
  );
}

const LARGEST_WORD = 100;
const WIDEST_WORD = 540;

/** As large as the page takes it, across. */
function sizeOfWord(word: string): number {
  return Math.min(LARGEST_WORD, WIDEST_WORD / Array.from(word).length);
}

/** The first thing on the page of a copy: what it is good for. An original has none. */
export function copyBanner(pen: Pen, { copyMark, copyNotes }: CertificateForm, density: number): Band {
  if (copyMark === null) return gap(0);
  const side = 92;
  const words = { x: FRAME.x + side + 10, width: FRAME.width - side - 20 };
  const note = paragraph(pen, "P", copyNotes, { ...words, style: COPY_NOTE, density });
  const height = Math.max(note.height, 20) + 8;
  return {
    height,
    stretch: 0,
    draw: (y) => {
      const box = { x: FRAME.x, y, width: FRAME.width, height };
      pen.decoration(() => {
        pen.fill([{ ...box, width: side }], "#333333");
        pen.frame(box, 0.8, "#333333");
      });
      const mark = { weight: "bold", size: 11.5 } as const;
      pen.part("P", () =>
        pen.line(copyMark, { x: FRAME.x, y: y + (height - mark.size) / 2, width: side }, mark, {
          colour: "#ffffff",
          align: "centre",
        }),
      );
      note.draw(y + (height - note.height) / 2, note.height);
    },
  };
}
