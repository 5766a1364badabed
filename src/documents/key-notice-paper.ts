import { authKeyGroups } from "../domain/auth-key/auth-key";
import { KIND_IN_JAPANESE } from "../domain/values/guarantee-kind";
import {
  KEY_NOTICE_ATTACHMENT,
  keyNoticeCode,
  keyNoticeDocument,
  type KeyNotice,
} from "../domain/auth-key/key-notice";
import { namedNumbers } from "../domain/works-contract/works-identifiers";
import { worksWords, type WorksWords } from "../domain/works-contract/works-words";
import { wareki } from "../domain/values/wareki";
import { FULL_WIDTH_SPACE } from "./certificate-page";
import { noteOnMissingCharacters } from "./missing-characters";
import { leastDense, drawBands, gap, heightOf, type Band } from "./page-flow";
import { A4, MARGIN } from "./page-size";
import { noonInJapan, PaperDocument } from "./paper-document";
import { paragraph } from "./paragraph";
import { Pen, RED } from "./pen";
import { qrCode } from "./qr-code";
import { setText, type TextStyle } from "./set-text";
import { table, type Cell } from "./table";

const KEY_NOTICE_TITLE = "電子証書閲覧用「認証キー」等のお知らせ";

const INSIDE = { x: MARGIN + 12, width: A4.width - 2 * MARGIN - 24 };

const TITLE: TextStyle = { weight: "bold", size: 17, leading: 1.4 };
const ADDRESS: TextStyle = { weight: "regular", size: 10.5, leading: 1.4 };
const LEAD: TextStyle = { weight: "regular", size: 10, leading: 1.6, isRunning: true };
const LABEL: TextStyle = { weight: "regular", size: 9.5, leading: 1.35 };
const PLAIN: TextStyle = { weight: "regular", size: 11, leading: 1.35 };
const NUMBER: TextStyle = { weight: "bold", size: 16, leading: 1.3 };
const KEY: TextStyle = { weight: "bold", size: 27, leading: 1.3 };
const ASIDE: TextStyle = { weight: "regular", size: 7.5, leading: 1.5, isRunning: true };
const HEADING: TextStyle = { weight: "bold", size: 10.5, leading: 1.7 };
const BODY: TextStyle = { weight: "regular", size: 9.5, leading: 1.7, isRunning: true };
const WARNING: TextStyle = { weight: "bold", size: 11, leading: 1.6 };
const ISSUER: TextStyle = { weight: "bold", size: 11, leading: 1.4 };
const SMALL: TextStyle = { weight: "regular", size: 6, leading: 1.5, isRunning: true };

/** 電子証書閲覧用「認証キー」等のお知らせ: the paper that carries number and key from the contractor to the obligee. */
export function keyNoticePaper(notice: KeyNotice): Promise<Uint8Array> {
  const document = new PaperDocument({
    title: `${KEY_NOTICE_TITLE} ${notice.number}`,
    author: notice.issuerName,
    subject: `${KIND_IN_JAPANESE[notice.kind]}の電子証書を閲覧するための保証契約番号と認証キー`,
    keywords: notice.number,
    date: notice.keyMadeOn,
    facts: notice,
  });
  drawPage(new Pen(document), notice);
  attachDocument(document, notice);
  return document.bytes();
}

/** The same facts for programs, as PDF/A-3 lets a page carry its data. */
function attachDocument({ pdf }: PaperDocument, notice: KeyNotice): void {
  const day = noonInJapan(notice.keyMadeOn);
  pdf.file(Buffer.from(`${JSON.stringify(keyNoticeDocument(notice), null, 2)}\n`, "utf8"), {
    name: KEY_NOTICE_ATTACHMENT,
    type: "application/json",
    description: "保証契約番号と認証キー（プログラム用）",
    relationship: "Data",
    creationDate: day,
    modifiedDate: day,
  });
}

function drawPage(pen: Pen, notice: KeyNotice): void {
  const room = A4.height - 2 * MARGIN;
  const bands = leastDense(room, (density) => {
    const gapAt = (height: number, stretch = 0, most?: number) => gap(height * density, stretch, most);
    return [
      addressee(pen, notice, density),
      gapAt(14, 1, 16),
      paragraph(pen, "H1", [KEY_NOTICE_TITLE], { ...INSIDE, style: TITLE, density, align: "centre" }),
      gapAt(10, 1, 12),
      paragraph(pen, "P", [leadSentence(notice)], { ...INSIDE, style: LEAD, density }),
      gapAt(8, 1, 8),
      table(pen, rows(notice), {
        ...INSIDE,
        labelWidth: 112,
        label: LABEL,
        padding: 6,
        density,
        stretch: 4,
        growth: 14,
        ground: "#f3f3f0",
      }),
      gapAt(12, 1, 14),
      warningBox(pen, notice, density),
      gapAt(12, 1, 14),
      instructions(pen, notice, density),
      gapAt(10, 1),
      closing(pen, notice, density),
    ];
  });
  drawBands(bands, MARGIN, room);
}

const leadSentence = ({ service }: KeyNotice): string =>
  `${service.name}で電子証書を閲覧するための「認証キー」等は、以下のとおりとなります。`;

function addressee(pen: Pen, notice: KeyNotice, density: number): Band {
  const dateWidth = 150;
  const day = wareki(notice.keyMadeOn);
  const date = setText(pen.fonts, notice.isReissued ? `再発行 ${day}` : day, dateWidth, ADDRESS, density);
  const name = { x: INSIDE.x, width: INSIDE.width - dateWidth - 16 };
  const lines = notice.addressee.map((line, i, { length }) => (i === length - 1 ? `${line} 様` : line));
  const customer = paragraph(pen, "P", lines, { ...name, style: ADDRESS, density });
  return {
    height: Math.max(date.height, customer.height),
    stretch: 0,
    draw: (y) => {
      customer.draw(y, customer.height);
      const x = INSIDE.x + INSIDE.width - dateWidth;
      pen.part("P", () => pen.setText(date, { x, y, width: dateWidth }, { align: "right" }));
    },
  };
}

function rows(notice: KeyNotice): Cell[][] {
  const row = (label: string, text: string, style = PLAIN): Cell[] => [{ label, values: [{ text, style }] }];
  const words = worksWords(notice.contractType);
  return [
    row("区分", KIND_IN_JAPANESE[notice.kind]),
    row("保証契約番号", notice.number, NUMBER),
    [
      {
        label: "認証キー",
        values: [
          { text: authKeyGroups(notice.key).join(FULL_WIDTH_SPACE), style: KEY, ink: { tracking: 1 } },
          { text: "英字の I・L・O・U は使われていません（0 は数字のゼロ、1 は数字のいち）。", style: ASIDE },
        ],
      },
    ],
    row(words.name, notice.worksName),
    ...numbersOf(notice, words, row),
    row("発注者", `${notice.obligeeName} 様`),
    row("保証機関", notice.issuerName),
  ];
}

/** The number by which the obligee finds its works; several stand in one row, each with its name. */
function numbersOf(
  { identifiers }: KeyNotice,
  words: WorksWords,
  row: (label: string, text: string) => Cell[],
): Cell[][] {
  const numbers = namedNumbers(identifiers);
  const [first] = numbers;
  if (first === undefined) return [];
  if (numbers.length === 1) return [row(first.label, first.number)];
  const all = numbers.map(({ label, number }) => `${label} ${number}`);
  return [row(`${words.number}等`, all.join(FULL_WIDTH_SPACE))];
}

const WARNING_LINES = [
  "【重要】保証証書のPDFを誤って提出しないでください。",
  "発注者様にご提出いただくのは、このお知らせ（当該PDFファイル）です。",
];

/** Bodies refuse the certificate's PDF in place of this one: the most frequent mistake. What has ended is handed in no more. */
function warningBox(pen: Pen, { endedSentence }: KeyNotice, density: number): Band {
  const inner = { x: INSIDE.x + 12, width: INSIDE.width - 24 };
  const lines =
    endedSentence === null
      ? WARNING_LINES
      : [endedSentence, "このお知らせを発注者様に提出する必要はありません。"];
  const words = paragraph(pen, "P", lines, { ...inner, style: WARNING, density, colour: RED });
  const height = words.height + 14;
  return {
    height,
    stretch: 0,
    draw: (y) => {
      pen.decoration(() => pen.frame({ ...INSIDE, y, height }, 1.6, RED));
      words.draw(y + 7, words.height);
    },
  };
}

const QR_SIZE = 118;
const CAPTION_GAP = 4;
const QR_CAPTION = ["保証契約番号と認証キーの", "QRコード（読取り用）"];

/** The blocks to the customer and to the obligee, with the code for scanners beside them. */
function instructions(pen: Pen, notice: KeyNotice, density: number): Band {
  const words = { x: INSIDE.x, width: INSIDE.width - QR_SIZE - 24 };
  const heading = (text: string) => paragraph(pen, "H2", [text], { ...words, style: HEADING, density });
  const body = (texts: readonly string[]) => paragraph(pen, "P", texts, { ...words, style: BODY, density });
  const blocks = [
    ...(notice.endedSentence === null
      ? [heading("【お客様へのお願い】"), body(handOverLines(notice)), gap(8 * density)]
      : []),
    heading("【発注者様へのお願い】"),
    body(readingLines(notice)),
    gap(8 * density),
    heading("【お問い合わせ先】"),
    body([`取扱店${FULL_WIDTH_SPACE}${notice.branch.name}${FULL_WIDTH_SPACE}TEL ${notice.branch.telephone}`]),
  ];
  const caption = paragraph(pen, "Caption", QR_CAPTION, {
    x: INSIDE.x + INSIDE.width - QR_SIZE,
    width: QR_SIZE,
    style: ASIDE,
    density,
    align: "centre",
  });
  return {
    height: Math.max(heightOf(blocks), QR_SIZE + CAPTION_GAP + caption.height),
    stretch: 0,
    draw: (y, height) => {
      drawBands(blocks, y, height);
      drawCode(pen, notice, { x: INSIDE.x + INSIDE.width - QR_SIZE, y, size: QR_SIZE });
      caption.draw(y + QR_SIZE + CAPTION_GAP, caption.height);
    },
  };
}

/** The two ways of the seed's notice, unless the body says how it wants it. */
function handOverLines({ instructions }: KeyNotice): readonly string[] {
  if (instructions.length === 0)
    return [
      "次のいずれかの方法で、当該PDFファイルを発注者様にご提出ください。",
      `${FULL_WIDTH_SPACE}① 電子契約システムへの登録（アップロード）`,
      `${FULL_WIDTH_SPACE}② 電子メールに添付して送信`,
    ];
  return ["発注者様の定めにより、当該PDFファイルを次のとおりご提出ください。", ...instructions];
}

function readingLines({ service: { name, url } }: KeyNotice): readonly string[] {
  const typed = "上記の「保証契約番号」と「認証キー」を入力の上、電子証書を閲覧ください。";
  return [`${name}にログインし、${typed}`, ...(url === null ? [] : [`${FULL_WIDTH_SPACE}${url}`])];
}

function drawCode(pen: Pen, notice: KeyNotice, square: { x: number; y: number; size: number }): void {
  pen.part(
    "Figure",
    () => {
      pen.frame({ ...square, width: square.size, height: square.size }, 0.4, "#999999");
      pen.fill(qrCode(keyNoticeCode(notice), square), "#000000");
    },
    "保証契約番号と認証キーのQRコード",
  );
}

function closing(pen: Pen, notice: KeyNotice, density: number): Band {
  const issuer = paragraph(pen, "P", [notice.issuerName], {
    ...INSIDE,
    style: ISSUER,
    density,
    align: "right",
  });
  const missing = noteOnMissingCharacters(pen.fonts, [
    ...[...notice.addressee, notice.worksName, notice.obligeeName, notice.issuerName],
    ...namedNumbers(notice.identifiers).map((each) => each.number),
    ...[notice.branch.name, notice.service.name, ...notice.instructions],
  ]);
  const footnote = paragraph(pen, "P", missing === null ? [] : [missing], {
    ...INSIDE,
    style: SMALL,
    density,
  });
  const bands = [issuer, gap(6), footnote];
  return { height: heightOf(bands), stretch: 0, draw: (y, height) => drawBands(bands, y, height) };
}
