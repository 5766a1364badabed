import { parse } from "csv-parse/sync";
import fc from "fast-check";
import type { ListedGuarantee } from "../use-cases/guarantee/ports";
import type { CalendarDate } from "../domain/values/calendar-date";
import type { GuaranteeNumber } from "../domain/values/guarantee-number";
import type { Yen } from "../domain/values/yen";
import { NO_IDENTIFIERS } from "../domain/works-contract/works-identifiers";
import { guaranteeListCsv } from "./guarantee-list-csv";

const HEADINGS = [
  "種別",
  "発行日",
  "保証契約番号",
  "区分",
  "変更",
  "発注者",
  "工事名",
  "請負金額（総額）",
  "請負金額（対象額）",
  "保証金額",
  "保証期限",
  "状態",
  "受注者",
  "保証機関",
  "対象年度",
  "工事番号",
  "調達案件番号",
  "契約番号",
  "仕様書番号",
];

const ROW: ListedGuarantee = {
  delivery: "ELECTRONIC",
  issuedOn: "2022-05-10" as CalendarDate,
  number: "0070004426" as GuaranteeNumber,
  kind: "ADVANCE_PAYMENT",
  amended: false,
  obligee: "支出負担行為担当官 近畿地方整備局長",
  worksName: "〇〇道路改良工事",
  contractPrice: 9_007_199_254_740_991 as Yen,
  coveredPrice: 100_000_000 as Yen,
  amount: 40_000_000 as Yen,
  expiresOn: "2023-03-31" as CalendarDate,
  status: "ISSUED",
  contractor: "株式会社〇〇建設",
  issuer: "西日本建設業保証株式会社",
  identifiers: { ...NO_IDENTIFIERS, worksNumber: "0012", contractNumber: "R4-007" },
  fiscalYear: 2022,
  lastFiscalYear: null,
};

async function csvOf(...pages: readonly (readonly ListedGuarantee[])[]): Promise<string> {
  async function* inPages(): AsyncGenerator<readonly ListedGuarantee[]> {
    for (const page of pages) yield await Promise.resolve(page);
  }
  let text = "";
  for await (const piece of guaranteeListCsv(inPages())) text += piece;
  return text;
}

/** The records as a plain reader of RFC 4180 finds them. */
const read = (text: string): string[][] => parse(text, { bom: true, record_delimiter: "\r\n" });

/** Texts that spreadsheets take for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/u;

describe("the list 保証工事一覧 as CSV", () => {
  it("begins with the mark of UTF-8 and its headings, and ends every line with CR and LF", async () => {
    const text = await csvOf([ROW], [ROW]);
    expect(text.startsWith("\ufeff")).toBe(true);
    expect(text.split("\r\n")).toHaveLength(4);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(text.lastIndexOf("\ufeff")).toBe(0);
    expect(read(text)[0]).toEqual(HEADINGS);
  });

  it("is its headings alone where there is nothing to list", async () => {
    expect(read(await csvOf())).toEqual([HEADINGS]);
  });

  it("shows what the screen shows, in its words", async () => {
    const [, row] = read(await csvOf([ROW]));
    expect(row).toEqual([
      "電子",
      "2022-05-10",
      "0070004426",
      "前払",
      "",
      "支出負担行為担当官 近畿地方整備局長",
      "〇〇道路改良工事",
      "9007199254740991",
      "100000000",
      "40000000",
      "2023-03-31",
      "発行済",
      "株式会社〇〇建設",
      "西日本建設業保証株式会社",
      "2022",
      "0012",
      "",
      "R4-007",
      "",
    ]);
  });

  it.each([
    ["区分", { kind: "INTERIM_PAYMENT" }, "中間"],
    ["区分", { kind: "CONTRACT_PERFORMANCE" }, "契約"],
    ["種別", { delivery: "PAPER" }, "書面"],
    ["変更", { amended: true }, "変更"],
    ["対象年度", { fiscalYear: 2026, lastFiscalYear: 2027 }, "2026・2027"],
    ["対象年度", { fiscalYear: null }, ""],
    ["状態", { status: "EXPIRED" }, "期限満了"],
    ["状態", { status: "DISCHARGED" }, "保証終了（債務履行済）"],
  ] as const)("says in %s of %j: %s", async (heading, facts, word) => {
    const [, row = []] = read(await csvOf([{ ...ROW, ...facts }]));
    expect(row[HEADINGS.indexOf(heading)]).toBe(word);
  });

  it("keeps numbers apart from amounts: the one is a quoted text with its zeros, the other plain digits", async () => {
    expect(await csvOf([ROW])).toContain(
      '"0070004426","前払","","支出負担行為担当官 近畿地方整備局長","〇〇道路改良工事",9007199254740991,',
    );
  });

  it.each([
    "=HYPERLINK(1)",
    "+81",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "＝１＋１",
    "＋１",
    "－１",
    "＠ＳＵＭ",
    '=1+1",=2',
  ])("lets no spreadsheet calculate %j", async (name) => {
    const [, row = []] = read(await csvOf([{ ...ROW, worksName: name, obligee: name }]));
    expect([row[5], row[6]]).toEqual([`'${name}`, `'${name}`]);
  });

  it("brings every text back as it was written, but for the apostrophe before a formula", async () => {
    const piece = fc.constantFrom(
      "=",
      "+",
      "-",
      "@",
      "＝",
      "＠",
      '"',
      ",",
      "\r\n",
      "\n",
      "\r",
      "\t",
      "'",
      "髙",
      "𠮷",
    );
    const name = fc.array(fc.oneof(piece, fc.string({ unit: "grapheme" })), { maxLength: 12 });
    const names = fc.array(
      name.map((pieces) => pieces.join("")),
      { maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(names, async (written) => {
        const rows = written.map((worksName) => ({ ...ROW, worksName }));
        const [, ...records] = read(await csvOf(rows));
        expect(records.map((record) => record.length)).toEqual(written.map(() => HEADINGS.length));
        for (const [i, cells] of records.entries()) {
          const [cell = "", worksName = ""] = [cells[6], written[i]];
          expect(cell).toBe(FORMULA.test(worksName) ? `'${worksName}` : worksName);
          expect(cell).not.toMatch(FORMULA);
        }
      }),
    );
  });
});
