import { RECORDED_MEANS } from "../domain/deposit/deposit";
import type { ReceiptPaper } from "../domain/deposit/receipt-paper";
import { KIND_IN_JAPANESE } from "../domain/values/guarantee-kind";
import { wareki } from "../domain/values/wareki";
import { formatYen } from "../domain/values/yen";
import { namedNumbers } from "../domain/works-contract/works-identifiers";
import { noteOnMissingCharacters } from "./missing-characters";
import { drawBands, gap, leastDense, type Band } from "./page-flow";
import { A4, MARGIN } from "./page-size";
import { PaperDocument } from "./paper-document";
import { paragraph } from "./paragraph";
import { Pen } from "./pen";
import type { TextStyle } from "./set-text";
import { table, type Cell, type TableStyle } from "./table";

const TITLE = "受領書";

const INSIDE = { x: MARGIN + 12, width: A4.width - 2 * MARGIN - 24 };

const HEAD: TextStyle = { weight: "bold", size: 18, leading: 1.4 };
const ADDRESS: TextStyle = { weight: "regular", size: 10.5, leading: 1.4 };
const SENDER: TextStyle = { weight: "bold", size: 11, leading: 1.4 };
const LABEL: TextStyle = { weight: "regular", size: 9.5, leading: 1.35 };
const PLAIN: TextStyle = { weight: "regular", size: 10, leading: 1.35 };
const SMALL: TextStyle = { weight: "regular", size: 8, leading: 1.45, isRunning: true };
const NOTE: TextStyle = { weight: "regular", size: 10, leading: 1.6, isRunning: true };

/** 受領書: a body's acknowledgement that it accepted an electronic certificate, for whoever keeps papers of it. */
export function receiptPaper(receipt: ReceiptPaper): Promise<Uint8Array> {
  const document = new PaperDocument({
    title: `${TITLE} ${receipt.number}`,
    author: receipt.obligeeName,
    subject: `${KIND_IN_JAPANESE[receipt.kind]}の電子証書の受領`,
    keywords: receipt.number,
    date: receipt.acceptedOn,
    facts: receipt,
  });
  drawPage(new Pen(document), receipt);
  return document.bytes();
}

function drawPage(pen: Pen, receipt: ReceiptPaper): void {
  const room = A4.height - 2 * MARGIN;
  const bands = leastDense(room, (density): Band[] => {
    const gapAt = (height: number, stretch = 0, most?: number) => gap(height * density, stretch, most);
    const style: TableStyle = {
      ...INSIDE,
      labelWidth: 112,
      label: LABEL,
      padding: 5,
      density,
      stretch: 1,
      growth: 5,
      ground: "#f3f3f0",
    };
    const at = (align: "left" | "right" | "centre", text: TextStyle) =>
      ({ ...INSIDE, style: text, density, ...(align !== "left" && { align }) }) as const;
    return [
      paragraph(pen, "P", [wareki(receipt.acceptedOn)], at("right", ADDRESS)),
      paragraph(pen, "P", [`${receipt.contractorName} 様`], at("left", ADDRESS)),
      gapAt(10, 1, 12),
      paragraph(pen, "P", [receipt.obligeeName], at("right", SENDER)),
      gapAt(12, 1, 14),
      paragraph(pen, "H1", [TITLE], at("centre", HEAD)),
      gapAt(8, 1, 10),
      paragraph(pen, "P", ["次の保証契約の電子証書を受領しました。"], at("left", NOTE)),
      gapAt(6),
      table(pen, rowsOf(receipt), style),
      gapAt(10, 2),
      footnote(pen, receipt, density),
    ];
  });
  drawBands(bands, MARGIN, room);
}

const row = (label: string, text: string): Cell[] => [{ label, values: [{ text, style: PLAIN }] }];

function rowsOf(receipt: ReceiptPaper): Cell[][] {
  const { contractType, channel, means, version } = receipt;
  return [
    row("保証契約番号", version === 1 ? receipt.number : `${receipt.number}（変更）`),
    row("区分", KIND_IN_JAPANESE[receipt.kind]),
    row("保証機関", receipt.issuerName),
    row(contractType === "CONSULTING" ? "業務名" : "工事名", receipt.worksName),
    ...namedNumbers(receipt.identifiers).map(({ label, number }) => row(label, number)),
    row("保証金額", formatYen(receipt.amount)),
    row("保証期限", wareki(receipt.expiresOn)),
    row("提出日", wareki(receipt.handedOverOn)),
    row("提出方法", means === null ? CHANNELS[channel] : RECORDED_MEANS[means]),
    row("受領日", wareki(receipt.acceptedOn)),
  ];
}

const CHANNELS: Readonly<Record<ReceiptPaper["channel"], string>> = {
  DIRECT: "本システムでの提出",
  EMAIL: "電子メールでの提出",
  RECORDED: "提出の記録",
};

function footnote(pen: Pen, receipt: ReceiptPaper, density: number): Band {
  const { contractorName, obligeeName, worksName, issuerName, depositId } = receipt;
  const missing = noteOnMissingCharacters(pen.fonts, [contractorName, obligeeName, worksName, issuerName]);
  const lines = [`受領記録番号 ${depositId}`, ...(missing === null ? [] : [missing])];
  return paragraph(pen, "P", lines, { ...INSIDE, style: SMALL, density });
}
