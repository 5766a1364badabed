import type { CertificateContent } from "../domain/certificate/certificate-content";
import { wareki } from "../domain/values/wareki";
import { INSIDE } from "./certificate-page";
import type { Band } from "./page-flow";
import { paragraph } from "./paragraph";
import { RED, type Pen } from "./pen";
import { setText, type TextStyle } from "./set-text";

const DATE: TextStyle = { weight: "regular", size: 10.5, leading: 1.3 };
const REMARK: TextStyle = { weight: "bold", size: 9, leading: 1.5, isRunning: true };

export function dateAndStamp(
  pen: Pen,
  content: CertificateContent,
  mark: string | null,
  density: number,
): Band {
  const date = setText(pen.fonts, wareki(content.issuedOn), INSIDE.width, DATE, density);
  const stamp = { width: isLong(mark) ? 152 : 116, height: 34 };
  return {
    height: mark === null ? date.height : stamp.height,
    stretch: 0,
    draw: (y) => {
      if (mark !== null) drawStamp(pen, mark, { x: INSIDE.x, y, ...stamp });
      pen.part("P", () => pen.setText(date, { ...INSIDE, y }, { align: "right" }));
    },
  };
}

/** 保証終了（債務履行済）, on one line of a wider stamp. */
function isLong(mark: string | null): boolean {
  return Array.from(mark ?? "").length > 5;
}

function drawStamp(
  pen: Pen,
  mark: string,
  box: { x: number; y: number; width: number; height: number },
): void {
  pen.decoration(() => {
    pen.frame(box, 2.2, RED);
    pen.frame({ x: box.x + 3.5, y: box.y + 3.5, width: box.width - 7, height: box.height - 7 }, 0.7, RED);
  });
  const style: TextStyle = { weight: "bold", size: isLong(mark) ? 12 : 19, leading: 1 };
  const set = setText(pen.fonts, mark, box.width - 18, style);
  const tracking = Array.from(mark).length > 4 ? 0 : 1.5;
  pen.part("P", () =>
    pen.setText(
      set,
      { x: box.x + 9, y: box.y + (box.height - set.height) / 2, width: box.width - 18 },
      {
        colour: RED,
        align: "centre",
        tracking,
      },
    ),
  );
}

/** The version's standing today, in red, above its content. */
export function remarksBox(pen: Pen, remarks: readonly string[], density: number): Band {
  const inner = { x: INSIDE.x + 8, width: INSIDE.width - 16 };
  const words = paragraph(pen, "P", remarks, { ...inner, style: REMARK, density, colour: RED });
  const height = words.height + 10;
  return {
    height,
    stretch: 0,
    draw: (y) => {
      pen.decoration(() => pen.frame({ ...INSIDE, y, height }, 1, RED));
      words.draw(y + 5, words.height);
    },
  };
}
