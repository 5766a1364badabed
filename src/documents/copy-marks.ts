import type { CertificatePaper } from "../use-cases/document/ports";
import { USUAL_COPY_NOTE } from "../domain/certificate/certificate-wording";
import { FRAME } from "./certificate-page";
import type { Band } from "./page-flow";
import { A4 } from "./page-size";
import type { Pen } from "./pen";
import { setText, type TextStyle } from "./set-text";

/** Marks each page of a certificate as a copy to read, which is not what the contractor hands in. */
export const COPY = "閲覧用の写し";

const COPY_NOTE: TextStyle = { weight: "regular", size: 7.5, leading: 1.45, isRunning: true };

/** Under everything, so pale that the text on it stays easy to read, also where a print loses its colours. */
export function drawWatermarks(pen: Pen, { standing: { mark } }: CertificatePaper): void {
  const middle = [A4.width / 2, A4.height / 2] as const;
  const mottos = [{ text: COPY, colour: "#ececec", size: 76, y: mark === null ? 0 : -70 }];
  if (mark !== null) mottos.push({ text: mark, colour: "#fbdede", size: sizeOfMark(mark), y: 60 });
  pen.decoration(() =>
    pen.turned(40, middle, () => {
      for (const { text, colour, size, y } of mottos)
        pen.line(
          text,
          { x: 0, y: middle[1] + y - size / 2, width: A4.width },
          { weight: "bold", size },
          { colour, align: "centre" },
        );
    }),
  );
}

const LARGEST_MARK = 110;
const WIDEST_MARK = 590;

/** As large as the page takes it, across. */
function sizeOfMark(mark: string): number {
  return Math.min(LARGEST_MARK, WIDEST_MARK / Array.from(mark).length);
}

/** The first thing on the page: a note that the contractor does not hand in this copy. */
export function copyBanner(pen: Pen, copyNote: string | null, density: number): Band {
  const side = 92;
  const words = { x: FRAME.x + side + 10, width: FRAME.width - side - 20 };
  const note = setText(pen.fonts, copyNote ?? USUAL_COPY_NOTE, words.width, COPY_NOTE, density);
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
        pen.line(COPY, { x: FRAME.x, y: y + (height - mark.size) / 2, width: side }, mark, {
          colour: "#ffffff",
          align: "centre",
        }),
      );
      pen.part("P", () => pen.setText(note, { ...words, y: y + (height - note.height) / 2 }));
    },
  };
}
