import { read, utils, write, type WorkSheet } from "@e965/xlsx";
import fc from "fast-check";
import type { ListedGuarantee } from "../use-cases/guarantee/ports";
import type { ListedEntry } from "../use-cases/ledger/ports";
import type { CalendarDate } from "../domain/values/calendar-date";
import type { GuaranteeNumber } from "../domain/values/guarantee-number";
import type { Yen } from "../domain/values/yen";
import { NO_IDENTIFIERS } from "../domain/works-contract/works-identifiers";
import { monthlyPremiums } from "../../tests/support/sample-premiums";
import { guaranteeListCsv } from "./guarantee-list-csv";
import { ledgerCsv } from "./ledger-csv";
import { monthlyPremiumsCsv } from "./monthly-premiums-csv";

const NAMES = [
  "髙橋・﨑山特定建設工事共同企業体",
  '㈱見本"組",〜',
  "1,000円橋\n第2工区",
  "  空白 　",
  "𠮷田川（その2）",
];

const GUARANTEE: ListedGuarantee = {
  ...{ delivery: "ELECTRONIC", kind: "ADVANCE_PAYMENT", amended: true, status: "ISSUED" },
  ...{ issuedOn: "2022-05-10" as CalendarDate, expiresOn: "2023-03-31" as CalendarDate },
  number: "0070004426" as GuaranteeNumber,
  ...{ contractPrice: 9_007_199_254_740_991 as Yen, coveredPrice: 0 as Yen, amount: 40_000_000 as Yen },
  ...{ obligee: "八代市長", worksName: "〇〇道路改良工事", contractor: "株式会社〇〇建設" },
  issuer: "西日本建設業保証株式会社",
  identifiers: { ...NO_IDENTIFIERS, worksNumber: "0012", contractNumber: "1-2", procurementNumber: "3/4" },
  ...{ fiscalYear: 2022, lastFiscalYear: 2023 },
};

const ENTRY: ListedEntry = {
  ...{ origin: "ELECTRONIC_BOND", kind: "CONTRACT_PERFORMANCE", state: "ACCEPTED", number: "0017" },
  ...{
    contractorName: "見本建設",
    issuerName: "見本損害保険",
    worksName: "〇〇橋補修工事",
    worksNumber: "1E5",
  },
  amount: 10_000_000 as Yen,
  ...{ issuedOn: "2026-04-01" as CalendarDate, expiresOn: "2027-03-31" as CalendarDate, fiscalYear: 2026 },
  ...{ department: "契約課", officer: "担当 太郎", labels: ["至急", "監査"], gaps: [] },
};

async function* pageOf<Row>(rows: readonly Row[]): AsyncGenerator<readonly Row[]> {
  yield await Promise.resolve(rows);
}

async function whole(pieces: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const piece of pieces) text += piece;
  return text;
}

/** A file as a spreadsheet opens it. */
function opened(csv: string): WorkSheet {
  const { Sheets, SheetNames } = read(Buffer.from(csv), { type: "buffer" });
  const sheet = Sheets[SheetNames[0] ?? ""];
  if (!sheet) throw new Error("the file has no sheet");
  return sheet;
}

/** What its cells show. */
const shown = (sheet: WorkSheet): string[][] =>
  utils.sheet_to_json<string[]>(sheet, { header: 1, raw: false, defval: "" });

/** What it counts with. */
const counted = (sheet: WorkSheet, heading: string): unknown =>
  utils.sheet_to_json<Record<string, unknown>>(sheet, { raw: true })[0]?.[heading];

const guarantees = (rows: readonly ListedGuarantee[]) => whole(guaranteeListCsv(pageOf(rows)));

describe("lists, opened by a spreadsheet", () => {
  it.each(NAMES)("show the name %j as it is", async (name) => {
    const [, row] = shown(
      opened(await guarantees([{ ...GUARANTEE, worksName: name, obligee: name, contractor: name }])),
    );
    expect(row?.filter((cell) => cell === name)).toHaveLength(3);
  });

  it("show any name as it is, but for what begins like a formula", async () => {
    const name = fc
      .string({
        unit: fc.oneof(
          fc.constantFrom(...Array.from('髙㈱〜"，,;\t 　0１-=')),
          fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
        ),
      })
      .filter((text) => !/^[=+\-@\t\r＝＋－＠]/u.test(text) && !text.includes("\r") && !text.includes("\0"));
    await fc.assert(
      fc.asyncProperty(name, async (worksName) => {
        const rows = shown(opened(await guarantees([{ ...GUARANTEE, worksName }])));
        expect([rows.length, rows[1]?.[6]]).toEqual([2, worksName]);
      }),
      { numRuns: 200 },
    );
  });

  it("show numbers and days as they are, and count with amounts", async () => {
    const sheet = opened(await guarantees([GUARANTEE]));
    const [heads, row] = shown(sheet);
    const cells = Object.fromEntries((heads ?? []).map((head, i) => [head, row?.[i]]));
    expect(cells).toMatchObject({
      ...{ 発行日: "2022-05-10", 保証契約番号: "0070004426", 保証期限: "2023-03-31", 対象年度: "2022・2023" },
      ...{ 工事番号: "0012", 契約番号: "1-2", 調達案件番号: "3/4", 仕様書番号: "" },
      "請負金額（総額）": "9007199254740991",
    });
    expect(counted(sheet, "請負金額（総額）")).toBe(9_007_199_254_740_991);
    expect(counted(sheet, "請負金額（対象額）")).toBe(0);
    expect(counted(sheet, "保証金額")).toBe(40_000_000);
  });

  it("are the ledger and 保証料一括納付明細書, too", async () => {
    const [heads, row] = shown(opened(await whole(ledgerCsv(pageOf([ENTRY])))));
    expect(row?.[heads?.indexOf("工事番号") ?? -1]).toBe("1E5");
    expect(row?.[heads?.indexOf("保証契約番号") ?? -1]).toBe("0017");
    expect(row?.[heads?.indexOf("ラベル") ?? -1]).toBe("至急、監査");
    const premiums = monthlyPremiums(3);
    const sheet = opened(monthlyPremiumsCsv(premiums));
    expect(shown(sheet)).toHaveLength(4);
    expect(counted(sheet, "保証金額")).toBe(premiums.lines[0]?.guaranteed);
  });

  it("keep their values where the spreadsheet saves them as a workbook", async () => {
    const sheet = opened(await guarantees([GUARANTEE]));
    const book = utils.book_new(sheet, "一覧");
    const again = read(write(book, { type: "buffer", bookType: "xlsx" }) as Buffer, { type: "buffer" });
    const [saved] = Object.values(again.Sheets);
    expect(saved && counted(saved, "保証金額")).toBe(40_000_000);
    expect(saved && shown(saved)[1]?.[6]).toBe(GUARANTEE.worksName);
  });
});
