import {
  countedPremium,
  type MonthlyPremium,
  type MonthlyPremiums,
} from "../domain/premium/monthly-premiums";
import { changeInJapanese } from "../domain/premium/premium-change";
import { KIND_IN_JAPANESE } from "../domain/values/guarantee-kind";
import { MARK_OF_UTF8, records } from "./csv-records";

type Columns = readonly (readonly [
  heading: string,
  cell: (line: MonthlyPremium, premiums: MonthlyPremiums) => string | number,
])[];

const COLUMNS: Columns = [
  ["対象月", (_, { month }) => month],
  ["保証機関", (_, { issuerName }) => issuerName],
  ["保証契約者", (_, { contractorName }) => contractorName],
  ["日付", ({ settledOn }) => settledOn],
  ["保証契約番号", ({ number }) => number ?? ""],
  ["区分", ({ kind }) => KIND_IN_JAPANESE[kind]],
  ["発注者", ({ obligeeName }) => obligeeName],
  ["工事名", ({ worksName }) => worksName],
  ["保証金額", ({ guaranteed }) => guaranteed],
  ["保証料", countedPremium],
  ["内容", ({ amendment }) => (amendment === null ? "保証料" : changeInJapanese(amendment))],
  ["変更契約日", ({ amendment }) => amendment?.amendedOn ?? ""],
  ["版", ({ amendment }) => amendment?.version ?? ""],
];

/** 保証料一括納付明細書 as CSV, a line for each premium: spreadsheets add up. */
export function monthlyPremiumsCsv(premiums: MonthlyPremiums): string {
  const lines = premiums.lines.map((line) => COLUMNS.map(([, cell]) => cell(line, premiums)));
  return MARK_OF_UTF8 + records([COLUMNS.map(([heading]) => heading), ...lines]);
}
