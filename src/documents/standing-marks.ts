import type { CertificatePaper } from "../use-cases/document/ports";
import { REPLACED_MARK, type CertificateStanding } from "../domain/guarantee/certificate-standing";
import { wareki } from "../domain/values/wareki";
import { FULL_WIDTH_SPACE, INSIDE } from "./certificate-page";
import type { Band } from "./page-flow";
import { paragraph } from "./paragraph";
import { BLACK, type Pen } from "./pen";
import { setText, type TextStyle } from "./set-text";

const DATE: TextStyle = { weight: "regular", size: 10.5, leading: 1.3 };
const REMARK: TextStyle = { weight: "bold", size: 9, leading: 1.5 };

export function dateAndStamp(
  pen: Pen,
  { content, standing: { mark }, form: { serial } }: CertificatePaper,
  density: number,
): Band {
  const lines = [
    ...(serial === null ? [] : [`証書番号${FULL_WIDTH_SPACE}${serial}`]),
    wareki(content.issuedOn),
  ];
  const date = paragraph(pen, "P", lines, { ...INSIDE, style: DATE, density, align: "right" });
  const stamp = { width: isLong(mark) ? 152 : 116, height: 34 };
  return {
    height: mark === null ? date.height : Math.max(stamp.height, date.height),
    stretch: 0,
    draw: (y) => {
      if (mark !== null) drawStamp(pen, mark, { x: INSIDE.x, y, ...stamp });
      date.draw(y, date.height);
    },
  };
}

/** Dark on any printer: the stamp of a version that is not in force must not lose its alarm with its colour. */
const ENDED = "#8f0000";
/** A newer version took its place, which is no cause for alarm. */
const REPLACED = "#333333";

function inkOf(mark: string | null): string {
  return mark === REPLACED_MARK ? REPLACED : ENDED;
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
    pen.fill([box], inkOf(mark));
    pen.frame({ x: box.x + 3, y: box.y + 3, width: box.width - 6, height: box.height - 6 }, 0.7, "#ffffff");
  });
  const style: TextStyle = { weight: "bold", size: isLong(mark) ? 12 : 19, leading: 1 };
  const set = setText(pen.fonts, mark, box.width - 18, style);
  const tracking = Array.from(mark).length > 4 ? 0 : 1.5;
  pen.part("P", () =>
    pen.setText(
      set,
      { x: box.x + 9, y: box.y + (box.height - set.height) / 2, width: box.width - 18 },
      {
        colour: "#ffffff",
        align: "centre",
        tracking,
      },
    ),
  );
}

/** The version's standing today, above its content. */
export function remarksBox(pen: Pen, { mark, remarks }: CertificateStanding, density: number): Band {
  const colour = mark === null ? BLACK : inkOf(mark);
  const inner = { x: INSIDE.x + 8, width: INSIDE.width - 16 };
  const words = paragraph(pen, "P", remarks, { ...inner, style: REMARK, density, colour });
  const height = words.height + 10;
  return {
    height,
    stretch: 0,
    draw: (y) => {
      pen.decoration(() => pen.frame({ ...INSIDE, y, height }, 1.2, colour));
      words.draw(y + 5, words.height);
    },
  };
}
