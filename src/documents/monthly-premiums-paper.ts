import {
  countedPremium,
  totalOf,
  type MonthlyPremium,
  type MonthlyPremiums,
} from "../domain/premium/monthly-premiums";
import {
  changeInJapanese,
  formatSigned,
  versionInJapanese,
  type AmendmentOfPremium,
} from "../domain/premium/premium-change";
import { lastDayOf, monthInWareki } from "../domain/values/calendar-month";
import { KIND_IN_JAPANESE } from "../domain/values/guarantee-kind";
import { wareki } from "../domain/values/wareki";
import { formatYen } from "../domain/values/yen";
import { gridOf, type Column } from "./grid";
import { noteOnMissingCharacters } from "./missing-characters";
import { drawBands, gap, heightOf, type Band } from "./page-flow";
import { A4, MARGIN } from "./page-size";
import { PaperDocument } from "./paper-document";
import { paragraph } from "./paragraph";
import { payeeRows } from "./payee-rows";
import { Pen } from "./pen";
import type { TextStyle } from "./set-text";
import { table } from "./table";

const TITLE = "保証料一括納付明細書";

const INSIDE = { x: MARGIN, width: A4.width - 2 * MARGIN };
const ROOM = A4.height - 2 * MARGIN;

const HEAD: TextStyle = { weight: "bold", size: 17, leading: 1.5 };
const ADDRESS: TextStyle = { weight: "regular", size: 10.5, leading: 1.4 };
const STRONG: TextStyle = { weight: "bold", size: 11, leading: 1.4 };
const LABEL: TextStyle = { weight: "regular", size: 9.5, leading: 1.35 };
const PLAIN: TextStyle = { weight: "regular", size: 10, leading: 1.35 };
const TOTAL: TextStyle = { weight: "bold", size: 15, leading: 1.3 };
const NOTE: TextStyle = { weight: "regular", size: 9, leading: 1.5, isRunning: true };
const SMALL: TextStyle = { weight: "regular", size: 6, leading: 1.5, isRunning: true };

const COLUMNS: readonly Column<MonthlyPremium>[] = [
  { heading: "日付", share: 0.14, texts: ({ settledOn }) => [wareki(settledOn)] },
  { heading: "保証契約番号", share: 0.12, texts: ({ number }) => [number ?? "発行前"] },
  { heading: "区分", share: 0.13, texts: ({ kind }) => [KIND_IN_JAPANESE[kind]] },
  {
    heading: "発注者・工事名（業務名）",
    share: 0.34,
    texts: ({ obligeeName, worksName, amendment }) => [
      obligeeName,
      worksName,
      ...(amendment === null ? [] : [amendmentSaid(amendment)]),
    ],
  },
  { heading: "保証金額", share: 0.14, texts: ({ guaranteed }) => [formatYen(guaranteed)], align: "right" },
  { heading: "保証料", share: 0.13, texts: (line) => [formatSigned(countedPremium(line))], align: "right" },
];

/** Such as 令和8年10月1日変更（第2版）追加保証料. */
function amendmentSaid(amendment: AmendmentOfPremium): string {
  return `${wareki(amendment.amendedOn)}変更（${versionInJapanese(amendment)}） ${changeInJapanese(amendment)}`;
}

/** お支払額, or ご返金額 where more is paid back than paid. */
function totalSaid(lines: readonly MonthlyPremium[]): [label: string, amount: string] {
  const { total, returned } = totalOf(lines);
  return returned > 0 ? ["ご返金額", formatYen(returned)] : ["お支払額", formatYen(total)];
}

/** 保証料一括納付明細書: all premiums of a month that a contractor pays at once, on as many pages as they take. */
export function monthlyPremiumsPaper(premiums: MonthlyPremiums): Promise<Uint8Array> {
  const { month, issuerName, contractorName } = premiums;
  const document = new PaperDocument({
    title: `${TITLE} ${monthInWareki(month)} ${contractorName}`,
    author: issuerName,
    subject: "1か月分の保証料の一括納付",
    keywords: month,
    date: lastDayOf(month),
    facts: premiums,
  });
  drawPages(document, premiums);
  return document.bytes();
}

function drawPages(document: PaperDocument, premiums: MonthlyPremiums): void {
  const pen = new Pen(document);
  const heading = gridOf(pen, COLUMNS, INSIDE);
  const foot = closing(pen, premiums);
  const pages: Band[][] = [[...opening(pen, premiums), heading.head]];
  let used = heightOf(pages[0] ?? []);
  for (const line of premiums.lines) {
    const row = heading.row(line);
    if (used + row.height > ROOM - PAGE_NUMBER) {
      pages.push([heading.head]);
      used = heading.head.height;
    }
    pages.at(-1)?.push(row);
    used += row.height;
  }
  if (used + foot.height > ROOM - PAGE_NUMBER) pages.push([]);
  pages.at(-1)?.push(foot);
  for (const [i, bands] of pages.entries()) {
    if (i > 0) document.pdf.addPage();
    drawBands(bands, MARGIN, ROOM - PAGE_NUMBER);
    const number = `${String(i + 1)} / ${String(pages.length)}`;
    const at = { x: INSIDE.x, y: A4.height - MARGIN - 9, width: INSIDE.width };
    pen.decoration(() => {
      pen.line(number, at, { weight: "regular", size: 8 }, { align: "centre" });
    });
  }
}

/** The height that the number of the page takes at its foot. */
const PAGE_NUMBER = 18;

function opening(pen: Pen, premiums: MonthlyPremiums): Band[] {
  const { month, issuerName, contractorName, lines } = premiums;
  const text = { ...INSIDE, density: 1 };
  const style = {
    ...INSIDE,
    labelWidth: 112,
    label: LABEL,
    padding: 5,
    density: 1,
    stretch: 0,
    growth: 0,
    ground: "#f3f3f0",
  };
  const cell = (label: string, value: string, look = PLAIN) => [
    { label, values: [{ text: value, style: look }] },
  ];
  return [
    paragraph(pen, "P", [`${contractorName} 様`], { ...text, style: ADDRESS }),
    paragraph(pen, "P", [issuerName], { ...text, style: STRONG, align: "right" }),
    gap(10),
    paragraph(pen, "H1", [TITLE], { ...text, style: HEAD, align: "centre" }),
    gap(8),
    table(
      pen,
      [
        cell("対象月", `${monthInWareki(month)}分`),
        cell("件数", `${String(lines.length)}件`),
        cell(...totalSaid(lines), TOTAL),
        ...(totalOf(lines).returned > 0 ? [] : payeeRows(premiums, PLAIN)),
      ],
      style,
    ),
    gap(12),
  ];
}

function closing(pen: Pen, { lines, contractorName, issuerName }: MonthlyPremiums): Band {
  const text = { ...INSIDE, density: 1 };
  const names = lines.flatMap(({ obligeeName, worksName }) => [obligeeName, worksName]);
  const missing = noteOnMissingCharacters(pen.fonts, [contractorName, issuerName, ...names]);
  const { total, returned } = totalOf(lines);
  const bands = [
    gap(6),
    paragraph(pen, "P", [`合計 ${formatSigned(total - returned)}`], {
      ...text,
      style: STRONG,
      align: "right",
    }),
    paragraph(pen, "P", ["保証料は消費税の非課税取引です。"], { ...text, style: NOTE }),
    paragraph(pen, "P", missing === null ? [] : [missing], { ...text, style: SMALL }),
  ];
  return { height: heightOf(bands), stretch: 0, draw: (y, height) => drawBands(bands, y, height) };
}
