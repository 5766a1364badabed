import type { CertificatePaper } from "../use-cases/document/ports";
import type { CertificateContent } from "../domain/certificate/certificate-content";
import { certificateTitle } from "../domain/certificate/certificate-title";
import { certificateWording } from "../domain/certificate/certificate-wording";
import { textsOfContent } from "./content-characters";
import { FRAME, FULL_WIDTH_SPACE, INSIDE } from "./certificate-page";
import { certificateRows } from "./certificate-rows";
import { copyBanner, drawWatermark } from "./copy-marks";
import { issuerBlock } from "./issuer-block";
import { noteOnMissingCharacters } from "./missing-characters";
import { leastDense, drawBands, gap, heightOf, type Band } from "./page-flow";
import { A4, MARGIN } from "./page-size";
import { PaperDocument } from "./paper-document";
import { paragraph } from "./paragraph";
import { Pen } from "./pen";
import { setText, type TextStyle } from "./set-text";
import { dateAndStamp, remarksBox } from "./standing-marks";
import { table } from "./table";

const TITLE: TextStyle = { weight: "bold", size: 20, leading: 1.3 };
const LABEL: TextStyle = { weight: "regular", size: 9, leading: 1.35 };
const WORDING: TextStyle = { weight: "regular", size: 10, leading: 1.7 };
const NOTE: TextStyle = { weight: "regular", size: 7.5, leading: 1.5, isRunning: true };
const SMALL: TextStyle = { weight: "regular", size: 6, leading: 1.5, isRunning: true };

/** The page that shows a version of a certificate. */
export function certificatePaper(paper: CertificatePaper): Promise<Uint8Array> {
  const { content, form } = paper;
  const title = certificateTitle(content.kind, content.amended);
  const document = new PaperDocument({
    title: [title, content.number, ...(form.copyMark === null ? [] : [form.copyMark])].join(" "),
    author: content.issuer.name,
    subject: `${title}の${form.copyMark ?? "原本"}${which(content)}`,
    keywords: content.number,
    date: content.issuedOn,
    facts: paper,
  });
  const pen = new Pen(document);
  drawWatermark(pen, paper);
  drawPage(pen, paper, title);
  return document.bytes();
}

const GAP_TO_FRAME = 7;

function drawPage(pen: Pen, paper: CertificatePaper, title: string): void {
  const room = A4.height - 2 * MARGIN;
  const bands = leastDense(room, (density) => [
    copyBanner(pen, paper.form, density),
    gap(paper.form.copyMark === null ? 0 : GAP_TO_FRAME),
    framed(pen, contents(pen, paper, title, density)),
    gap(GAP_TO_FRAME),
    footer(pen, paper, density),
  ]);
  drawBands(bands, MARGIN, room);
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
  const { content, contractType, standing } = paper;
  const wording = certificateWording(content.kind, contractType);
  const gapAt = (height: number, stretch = 0, most?: number) => gap(height * density, stretch, most);
  const remarks = standing.remarks.length === 0 ? [] : [remarksBox(pen, standing, density), gapAt(10)];
  const rows = certificateRows(paper);
  return [
    gapAt(16, 1, 10),
    dateAndStamp(pen, paper, density),
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
    issuerBlock(pen, paper, density),
    gapAt(10, 2),
    notesBlock(pen, wording.notes, density),
    gapAt(13, 1, 8),
  ];
}

function heading(pen: Pen, title: string, density: number): Band {
  const set = setText(pen.fonts, title, INSIDE.width, TITLE, density);
  return {
    height: set.height,
    stretch: 0,
    draw: (y) => pen.part("H1", () => pen.setText(set, { ...INSIDE, y }, { align: "centre", tracking: 3 })),
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

/** The number, version and digest that identify a print, and the characters that it could not show. */
function footer(pen: Pen, paper: CertificatePaper, density: number): Band {
  const { content, digest, form } = paper;
  const grouped = digest.match(/.{1,8}/g)?.join(" ") ?? digest;
  const isOnPaper = form.serial !== null;
  const trace = [
    `保証契約番号 ${content.number}`,
    ...(content.version === 1 ? [] : [`第${String(content.version)}版`]),
    `${isOnPaper ? "記載内容" : "電子証書"}の要約値（SHA-256） ${grouped}`,
  ].join(FULL_WIDTH_SPACE);
  const missing = noteOnMissingCharacters(pen.fonts, textsOf(paper), isOnPaper ? "取扱店に" : "電子証書で");
  return paragraph(pen, "P", missing === null ? [trace] : [trace, missing], {
    ...FRAME,
    style: SMALL,
    density,
  });
}

/** （第2版）; the first version needs no number. */
function which({ version }: CertificateContent): string {
  return version === 1 ? "" : `（第${String(version)}版）`;
}

/** All that is printed of other people's texts. */
function textsOf({ content, jointVenture, form, amendment }: CertificatePaper): string[] {
  return [
    ...textsOfContent(content),
    ...(jointVenture?.members ?? []).map(({ name }) => name),
    ...(amendment === null ? [] : [amendment.before.worksContract.name]),
    ...form.copyNotes,
  ];
}
