import { parse } from "csv-parse/sync";
import type { ListedEntry } from "../use-cases/ledger/ports";
import type { CalendarDate } from "../domain/values/calendar-date";
import type { Yen } from "../domain/values/yen";
import { ledgerCsv } from "./ledger-csv";

const ROW: ListedEntry = {
  origin: "ELECTRONIC_BOND",
  kind: "CONTRACT_PERFORMANCE",
  state: "ACCEPTED",
  number: "0017",
  contractorName: "見本建設",
  issuerName: "見本損害保険",
  worksName: "〇〇橋補修工事",
  worksNumber: "R8-17",
  amount: 10_000_000 as Yen,
  issuedOn: "2026-04-01" as CalendarDate,
  expiresOn: "2027-03-31" as CalendarDate,
  fiscalYear: 2026,
  department: "契約課",
  officer: "担当 太郎",
  labels: ["至急", "監査"],
  gaps: ["WORKS_OUTLAST_GUARANTEE", "NOT_ACCEPTED"],
};

async function fileOf(...rows: readonly ListedEntry[]): Promise<string> {
  async function* pages(): AsyncGenerator<readonly ListedEntry[]> {
    for (const row of rows) yield await Promise.resolve([row]);
  }
  let text = "";
  for await (const piece of ledgerCsv(pages())) text += piece;
  return text;
}

describe("the ledger as CSV", () => {
  it("says of each entry what the screen shows", async () => {
    const [row] = parse<Record<string, string>>(await fileOf(ROW), { bom: true, columns: true });
    expect(row).toEqual({
      種別: "電子証券",
      区分: "契約",
      状態: "受領済",
      保証契約番号: "0017",
      受注者: "見本建設",
      保証機関: "見本損害保険",
      工事名: "〇〇橋補修工事",
      工事番号: "R8-17",
      保証金額: "10000000",
      発行日: "2026-04-01",
      保証期限: "2027-03-31",
      対象年度: "2026",
      部署: "契約課",
      担当者: "担当 太郎",
      ラベル: "至急、監査",
      保証の不足: "工期が保証期限を超過、未受領",
    });
  });

  it("leaves empty what there is not", async () => {
    const nothing = {
      number: null,
      issuerName: null,
      worksNumber: null,
      issuedOn: null,
      expiresOn: null,
      fiscalYear: null,
      department: null,
      officer: null,
      labels: [],
      gaps: [],
    };
    const text = await fileOf({ ...ROW, ...nothing, origin: "CASH_DEPOSIT" });
    expect(text.split("\r\n")[1]).toBe(
      '"契約保証金","契約","受領済","","見本建設","","〇〇橋補修工事","",10000000,"","","","","","",""',
    );
  });

  it("has no text that a spreadsheet would run: of people's words, names and labels least of all", async () => {
    const formula = "=HYPERLINK(1)";
    const text = await fileOf({
      ...ROW,
      number: "+1",
      contractorName: formula,
      issuerName: formula,
      worksName: "@SUM(A1)",
      worksNumber: "-1",
      labels: [formula],
    });
    const [row] = parse<Record<string, string>>(text, { bom: true, columns: true });
    expect([row?.["保証契約番号"], row?.["受注者"], row?.["保証機関"], row?.["工事名"]]).toEqual([
      "'+1",
      `'${formula}`,
      `'${formula}`,
      "'@SUM(A1)",
    ]);
    expect([row?.["工事番号"], row?.["ラベル"]]).toEqual(["'-1", `'${formula}`]);
  });
});
