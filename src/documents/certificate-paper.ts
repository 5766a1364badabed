import type { CertificatePaper } from "../use-cases/document/ports";
import type { CertificateContent } from "../domain/certificate/certificate-content";
import { certificateTitle } from "../domain/certificate/certificate-title";
import { certificateWording, USUAL_COPY_NOTE } from "../domain/certificate/certificate-wording";
import { wareki } from "../domain/values/wareki";
import { certificateRows } from "./certificate-rows";
import { noteOnMissingCharacters } from "./missing-characters";
import { leastDense, drawBands, gap, heightOf, type Band } from "./page-flow";
import { A4, MARGIN } from "./page-size";
import { PaperDocument } from "./paper-document";
import { paragraph } from "./paragraph";
import { Pen, RED } from "./pen";
import { setText, type TextStyle } from "./set-text";
import { table } from "./table";

const COPY = "閲覧用の写し";
const FULL_WIDTH_SPACE = "\u3000";

const FRAME = { x: MARGIN, width: A4.width - 2 * MARGIN };
const INSIDE = { x: MARGIN + 16, width: A4.width - 2 * MARGIN - 32 };

const TITLE: TextStyle = { weight: "bold", size: 20, leading: 1.3 };
const DATE: TextStyle = { weight: "regular", size: 10.5, leading: 1.3 };
const LABEL: TextStyle = { weight: "regular", size: 9, leading: 1.35 };
const WORDING: TextStyle = { weight: "regular", size: 10, leading: 1.7 };
const NOTE: TextStyle = { weight: "regular", size: 7.5, leading: 1.5, isRunning: true };
const COPY_NOTE: TextStyle = { weight: "regular", size: 7.5, leading: 1.45, isRunning: true };
const REMARK: TextStyle = { weight: "bold", size: 9, leading: 1.5, isRunning: true };
const SMALL: TextStyle = { weight: "regular", size: 6, leading: 1.5, isRunning: true };

/** The page that shows a version of a certificate. */
export function certificatePaper(paper: CertificatePaper): Promise<Uint8Array> {
  const { content } = paper;
  const title = certificateTitle(content.kind, content.amended);
  const document = new PaperDocument({
    title: `${title} ${content.number} ${COPY}`,
    author: content.issuer.name,
    subject: `${title}の${COPY}（第${String(content.version)}版）`,
    keywords: content.number,
    date: content.issuedOn,
    facts: paper,
  });
  const pen = new Pen(document);
  drawWatermarks(pen, paper);
  drawPage(pen, paper, title);
  return document.bytes();
}

/** Under everything, so pale that the text on it stays easy to read, also where a print loses its colours. */
function drawWatermarks(pen: Pen, { standing: { mark } }: CertificatePaper): void {
  const middle = [A4.width / 2, A4.height / 2] as const;
  const mottos = [{ text: COPY, colour: "#ececec", size: 76, y: mark === null ? 0 : -70 }];
  if (mark !== null) mottos.push({ text: mark, colour: "#fbdede", size: 110, y: 60 });
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

const GAP_TO_FRAME = 7;

function drawPage(pen: Pen, paper: CertificatePaper, title: string): void {
  const room = A4.height - 2 * MARGIN;
  const bands = leastDense(room, (density) => [
    copyBanner(pen, paper.copyNote, density),
    gap(GAP_TO_FRAME),
    framed(pen, contents(pen, paper, title, density)),
    gap(GAP_TO_FRAME),
    footer(pen, paper, density),
  ]);
  drawBands(bands, MARGIN, room);
}

/** The first thing on the page: that this is not what is handed in. */
function copyBanner(pen: Pen, copyNote: string | null, density: number): Band {
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

/** A double border around the certificate itself. */
function framed(pen: Pen, bands: readonly Band[]): Band {
  return {
    height: heightOf(bands),
    stretch: 1,
    draw: (y, height) => {
      pen.decoration(() => {
        pen.frame({ ...FRAME, y, height }, 1.6);
        pen.frame({ x: FRAME.x + 3.5, y: y + 3.5, width: FRAME.width - 7, height: height - 7 }, 0.5);
      });
      drawBands(bands, y, height);
    },
  };
}

function contents(pen: Pen, paper: CertificatePaper, title: string, density: number): Band[] {
  const { content, standing } = paper;
  const wording = certificateWording(content.kind);
  const gapAt = (height: number, stretch = 0, most?: number) => gap(height * density, stretch, most);
  const remarks =
    standing.remarks.length === 0 ? [] : [remarksBox(pen, standing.remarks, density), gapAt(10)];
  const rows = certificateRows(content);
  return [
    gapAt(16, 1, 10),
    dateAndStamp(pen, content, standing.mark, density),
    gapAt(6, 1, 14),
    heading(pen, title, density),
    gapAt(12, 1, 14),
    ...remarks,
    table(pen, rows, {
      ...INSIDE,
      labelWidth: 98,
      label: LABEL,
      padding: 4.5,
      density,
      stretch: 8,
      growth: 9,
    }),
    gapAt(12, 1, 16),
    paragraph(pen, "P", [wording.operative], {
      ...INSIDE,
      style: WORDING,
      density,
      indent: FULL_WIDTH_SPACE,
    }),
    gapAt(10, 1, 16),
    issuerBlock(pen, content, density),
    gapAt(10, 2),
    notesBlock(pen, wording.notes, density),
    gapAt(13, 1, 8),
  ];
}

function dateAndStamp(pen: Pen, content: CertificateContent, mark: string | null, density: number): Band {
  const date = setText(pen.fonts, wareki(content.issuedOn), INSIDE.width, DATE, density);
  const stamp = { width: 116, height: 34 };
  return {
    height: mark === null ? date.height : stamp.height,
    stretch: 0,
    draw: (y) => {
      if (mark !== null) drawStamp(pen, mark, { x: INSIDE.x, y, ...stamp });
      pen.part("P", () => pen.setText(date, { ...INSIDE, y }, { align: "right" }));
    },
  };
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
  const style: TextStyle = { weight: "bold", size: 19, leading: 1 };
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

function heading(pen: Pen, title: string, density: number): Band {
  const set = setText(pen.fonts, title, INSIDE.width, TITLE, density);
  return {
    height: set.height,
    stretch: 0,
    draw: (y) => pen.part("H1", () => pen.setText(set, { ...INSIDE, y }, { align: "centre", tracking: 3 })),
  };
}

/** How the version stands today, in red, before anything that it states. */
function remarksBox(pen: Pen, remarks: readonly string[], density: number): Band {
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

const BRANCH_NAME: TextStyle = { weight: "regular", size: 8.5, leading: 1.5 };
const ISSUER_ADDRESS: TextStyle = { weight: "regular", size: 9, leading: 1.5 };
const ISSUER_NAME: TextStyle = { weight: "bold", size: 13, leading: 1.5 };
const SEAL_NOTE: TextStyle = { weight: "regular", size: 7, leading: 1.6 };

/** 取扱店 on the left, the issuer on the right. No seal is drawn: what is issued electronically bears none. */
function issuerBlock(pen: Pen, { issuer }: CertificateContent, density: number): Band {
  const { branch } = issuer;
  const left = { x: INSIDE.x, width: INSIDE.width * 0.42 };
  const right = { x: INSIDE.x + INSIDE.width * 0.47, width: INSIDE.width * 0.53 };
  const numbers = [`TEL ${branch.telephone}`, ...(branch.fax === null ? [] : [`FAX ${branch.fax}`])];
  const handling = paragraph(
    pen,
    "P",
    [`取扱店${FULL_WIDTH_SPACE}${branch.name}`, branch.address, ...numbers],
    {
      ...left,
      style: BRANCH_NAME,
      density,
    },
  );
  const issuing = [
    paragraph(pen, "P", [issuer.address], { ...right, style: ISSUER_ADDRESS, density }),
    paragraph(pen, "P", [issuer.name], { ...right, style: ISSUER_NAME, density }),
    paragraph(pen, "P", ["（電子発行のため押印を省略しています。）"], {
      ...right,
      style: SEAL_NOTE,
      density,
    }),
  ];
  return {
    height: Math.max(handling.height, heightOf(issuing)),
    stretch: 0,
    draw: (y, height) => {
      drawBands(issuing, y, heightOf(issuing));
      handling.draw(y + height - handling.height, handling.height);
    },
  };
}

function notesBlock(pen: Pen, notes: readonly string[], density: number): Band {
  const numbered = notes.map((note, i) => `${String(i + 1)}${FULL_WIDTH_SPACE}${note}`);
  const heading = paragraph(pen, "P", ["（注）"], { ...INSIDE, style: NOTE, density });
  const list = paragraph(pen, "P", numbered, {
    x: INSIDE.x + 24,
    width: INSIDE.width - 24,
    style: NOTE,
    density,
  });
  return {
    height: list.height,
    stretch: 0,
    draw: (y, height) => {
      heading.draw(y, heading.height);
      list.draw(y, height);
    },
  };
}

/** What a print is traced by, and what it could not show. */
function footer(pen: Pen, { content, digest }: CertificatePaper, density: number): Band {
  const grouped = digest.match(/.{1,8}/g)?.join(" ") ?? digest;
  const trace = [
    `保証契約番号 ${content.number}`,
    `第${String(content.version)}版`,
    `電子証書の要約値（SHA-256） ${grouped}`,
  ].join(FULL_WIDTH_SPACE);
  const missing = noteOnMissingCharacters(pen.fonts, textsOf(content));
  return paragraph(pen, "P", missing === null ? [trace] : [trace, missing], {
    ...FRAME,
    style: SMALL,
    density,
  });
}

function textsOf({ contractor, obligee, worksContract, depositBank, issuer }: CertificateContent): string[] {
  const { branch } = issuer;
  return [
    ...[contractor.address, contractor.name, obligee.name, worksContract.name, worksContract.place ?? ""],
    ...[depositBank?.name ?? "", depositBank?.branch ?? ""],
    ...[issuer.address, issuer.name, branch.name, branch.address, branch.telephone, branch.fax ?? ""],
  ];
}
