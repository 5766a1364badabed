import { percentOf, type PremiumPart, type QuotedPremium } from "../domain/premium/premium";
import {
  changeInJapanese,
  formatSigned,
  listedChanges,
  sumOfChanges,
  versionInJapanese,
  type PremiumChange,
} from "../domain/premium/premium-change";
import { costOf, productOf, type PremiumStatement } from "../domain/premium/premium-statement";
import { KIND_IN_JAPANESE } from "../domain/values/guarantee-kind";
import { wareki } from "../domain/values/wareki";
import { formatYen, type Yen } from "../domain/values/yen";
import { noteOnMissingCharacters } from "./missing-characters";
import { drawBands, gap, heightOf, leastDense, type Band } from "./page-flow";
import { A4, MARGIN } from "./page-size";
import { PaperDocument } from "./paper-document";
import { paragraph } from "./paragraph";
import { payeeRows } from "./payee-rows";
import { Pen, RED } from "./pen";
import type { TextStyle } from "./set-text";
import { table, type Cell, type TableStyle } from "./table";

const TITLE = "保証料計算書";

const INSIDE = { x: MARGIN + 12, width: A4.width - 2 * MARGIN - 24 };

const HEAD: TextStyle = { weight: "bold", size: 18, leading: 1.4 };
const ADDRESS: TextStyle = { weight: "regular", size: 10.5, leading: 1.4 };
const HEADING: TextStyle = { weight: "bold", size: 10.5, leading: 1.7 };
const LABEL: TextStyle = { weight: "regular", size: 9.5, leading: 1.35 };
const PLAIN: TextStyle = { weight: "regular", size: 10, leading: 1.35 };
const STRONG: TextStyle = { weight: "bold", size: 10.5, leading: 1.35 };
const TOTAL: TextStyle = { weight: "bold", size: 16, leading: 1.3 };
const SMALL: TextStyle = { weight: "regular", size: 8, leading: 1.45, isRunning: true };
const WARNING: TextStyle = { weight: "bold", size: 10, leading: 1.5, isRunning: true };
const NOTE: TextStyle = { weight: "regular", size: 9, leading: 1.5, isRunning: true };

/** 保証料計算書: how a premium comes about, what is charged, and where and until when it is paid. */
export function premiumStatementPaper(statement: PremiumStatement): Promise<Uint8Array> {
  const document = new PaperDocument({
    title: `${TITLE} ${statement.worksName}`,
    author: statement.issuerName,
    subject: `${KIND_IN_JAPANESE[statement.kind]}の保証料の計算`,
    keywords: statement.number ?? statement.applicationId,
    date: statement.statedOn,
    facts: statement,
  });
  drawPage(new Pen(document), statement);
  return document.bytes();
}

function drawPage(pen: Pen, statement: PremiumStatement): void {
  const room = A4.height - 2 * MARGIN;
  const bands = leastDense(room, (density) => {
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
    const section = (heading: string, rows: Cell[][]): Band[] => [
      gapAt(10, 1, 10),
      paragraph(pen, "H2", [heading], { ...INSIDE, style: HEADING, density }),
      table(pen, rows, style),
    ];
    return [
      paragraph(pen, "P", [wareki(statement.statedOn)], {
        ...INSIDE,
        style: ADDRESS,
        density,
        align: "right",
      }),
      paragraph(pen, "P", [`${statement.contractorName} 様`], { ...INSIDE, style: ADDRESS, density }),
      gapAt(12, 1, 14),
      paragraph(pen, "H1", [TITLE], { ...INSIDE, style: HEAD, density, align: "centre" }),
      gapAt(4),
      ...section("保証の内容", contractRows(statement)),
      ...section("保証料の計算", calculationRows(statement)),
      ...warning(pen, statement, density),
      ...section("お支払い", paymentRows(statement)),
      ...(statement.changes.length > 0 ? section("変更による保証料", changeRows(statement)) : []),
      gapAt(8),
      paragraph(pen, "P", ["保証料は消費税の非課税取引です。"], { ...INSIDE, style: NOTE, density }),
      gapAt(10, 2),
      issuer(pen, statement, density),
      footnote(pen, statement, density),
    ];
  });
  drawBands(bands, MARGIN, room);
}

const row = (label: string, text: string, style = PLAIN): Cell[] => [{ label, values: [{ text, style }] }];

function contractRows({ kind, number, contractType, obligeeName, worksName, amount }: PremiumStatement) {
  return [
    row("区分", KIND_IN_JAPANESE[kind]),
    ...(number === null ? [] : [row("保証契約番号", number)]),
    row("発注者", obligeeName),
    row(contractType === "CONSULTING" ? "業務名" : "工事名", worksName),
    row("保証金額", formatYen(amount), STRONG),
  ];
}

function calculationRows({ quoted, final }: PremiumStatement): Cell[][] {
  return [
    ...(quoted === null ? [row("保証料率表", "保証料率表による見積りはありません。")] : quotedRows(quoted)),
    ...(final === null
      ? []
      : [row("確定保証料", formatYen(final.amount), STRONG), row("確定の理由", final.reason, SMALL)]),
  ];
}

function quotedRows({ quote, table: rates, on }: QuotedPremium): Cell[][] {
  const { parts, base, discount, total } = quote;
  const label = (i: number): string => (parts.length === 1 ? "金額×料率" : `内訳${String(i + 1)}`);
  const name = rates.onlineDiscount?.name ?? "割引";
  const terms = [
    `${formatYen(rates.roundDownTo as Yen)}未満切捨て`,
    ...(rates.minimum > 0 ? [`最低保証料${formatYen(rates.minimum)}`] : []),
  ];
  const source = `${rates.illustrative ? "参考例（認可料率ではありません）。" : ""}出典: ${rates.source}`;
  return [
    ...parts.map((part, i) => row(label(i), productText(part))),
    row("小計", `${formatYen(base)}（${terms.join("、")}）`),
    ...(discount > 0 ? [row(name, `−${formatYen(discount)}`)] : []),
    row("見積額", formatYen(total), STRONG),
    [
      {
        label: "保証料率表",
        values: [
          { text: `${wareki(rates.effectiveFrom)}適用開始（基準日 ${wareki(on)}）`, style: PLAIN },
          { text: source, style: SMALL },
        ],
      },
    ],
  ];
}

function productText(part: PremiumPart): string {
  return `${formatYen(part.amount)} × ${percentOf(part.band.ratePerMillion)}％ ＝ ${productOf(part)}円`;
}

/** Nobody may be charged by an example. */
function warning(pen: Pen, { payable }: PremiumStatement, density: number): Band[] {
  if (payable !== null) return [];
  const words =
    "この見積額は参考例の料率表によるもので、ご請求額ではありません。保証料は確定後にお知らせします。";
  return [
    gap(8 * density),
    paragraph(pen, "P", [words], { ...INSIDE, style: WARNING, density, colour: RED }),
  ];
}

function paymentRows({ payable, account, dueOn, settlement }: PremiumStatement): Cell[][] {
  const amount = row("お支払額", payable === null ? "未確定" : formatYen(payable), TOTAL);
  if (settlement === null) return [amount, ...payeeRows({ account, dueOn }, PLAIN)];
  const on = wareki(settlement.settledOn);
  return [
    row("お支払額", formatYen(settlement.amount), TOTAL),
    row(
      "お支払方法",
      settlement.method === "RECEIPT" ? `${on} 領収` : `${on} 保証料一括納付（当月分の明細書により納付）`,
    ),
  ];
}

/** 追加保証料 and 返戻保証料 of each amendment, and what the guarantee costs with them. */
function changeRows(statement: PremiumStatement): Cell[][] {
  const { listed, earlier } = listedChanges(statement.changes);
  const cost = costOf(statement);
  return [
    ...(earlier === null
      ? []
      : [
          row(
            `${wareki(earlier.until)}まで`,
            `変更${String(earlier.count)}件の計 ${formatSigned(earlier.sum)}`,
          ),
        ]),
    ...listed.map((change) =>
      row(`${wareki(change.amendedOn)}変更`, `${versionInJapanese(change)} ${changeText(change)}`),
    ),
    row("変更後の保証料", formatSigned(cost), STRONG),
  ];
}

function changeText(change: PremiumChange): string {
  const amount = `${changeInJapanese(change)} ${formatSigned(sumOfChanges([change]))}`;
  if (change.amount === null) return amount;
  const { settlement } = change;
  if (settlement === null) return `${amount}（未精算）`;
  const how =
    settlement.method === "MONTHLY_ACCOUNT"
      ? "保証料一括納付"
      : change.direction === "RETURNED"
        ? "返金"
        : "領収";
  return `${amount}（${wareki(settlement.settledOn)} ${how}）`;
}

function issuer(pen: Pen, { issuerName, branch }: PremiumStatement, density: number): Band {
  const style = { ...INSIDE, density, align: "right" } as const;
  const bands = [
    paragraph(pen, "P", [issuerName], { ...style, style: STRONG }),
    paragraph(pen, "P", [`取扱店 ${branch.name} TEL ${branch.telephone}`], { ...style, style: NOTE }),
  ];
  return { height: heightOf(bands), stretch: 0, draw: (y, height) => drawBands(bands, y, height) };
}

function footnote(pen: Pen, statement: PremiumStatement, density: number): Band {
  const { contractorName, obligeeName, worksName, issuerName, branch, final, account } = statement;
  const missing = noteOnMissingCharacters(pen.fonts, [
    ...[contractorName, obligeeName, worksName, issuerName, branch.name, final?.reason ?? ""],
    ...[
      account?.bank ?? "",
      account?.branch ?? "",
      account?.holder ?? "",
      statement.quoted?.table.source ?? "",
    ],
  ]);
  return paragraph(pen, "P", missing === null ? [] : [missing], { ...INSIDE, style: SMALL, density });
}
