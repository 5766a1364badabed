import type { ListedGuarantee } from "../use-cases/guarantee/ports";
import type { Delivery } from "../domain/values/delivery";
import { IDENTIFIER_IN_JAPANESE, IDENTIFIER_SCHEMES } from "../domain/works-contract/works-identifiers";
import { MARK_OF_UTF8, records } from "./csv-records";
import { KIND_WORDS, STATUS_WORDS } from "./list-words";

/** 種別, in two characters: most certificates are electronic. */
const DELIVERY_WORDS: Readonly<Record<Delivery, string>> = { ELECTRONIC: "電子", PAPER: "書面" };

/**
 * The columns of the screen 保証工事一覧 without the key, which no list shows, and the columns for further
 * processing.
 */
const COLUMNS: readonly (readonly [heading: string, cell: (row: ListedGuarantee) => string | number])[] = [
  ["種別", ({ delivery }) => DELIVERY_WORDS[delivery]],
  ["発行日", ({ issuedOn }) => issuedOn],
  ["保証契約番号", ({ number }) => number],
  ["区分", ({ kind }) => KIND_WORDS[kind]],
  ["変更", ({ amended }) => (amended ? "変更" : "")],
  ["発注者", ({ obligee }) => obligee],
  ["工事名", ({ worksName }) => worksName],
  ["請負金額（総額）", ({ contractPrice }) => contractPrice],
  ["請負金額（対象額）", ({ coveredPrice }) => coveredPrice],
  ["保証金額", ({ amount }) => amount],
  ["保証期限", ({ expiresOn }) => expiresOn],
  ["状態", ({ status }) => STATUS_WORDS[status]],
  ["受注者", ({ contractor }) => contractor],
  ["保証機関", ({ issuer }) => issuer],
  ["対象年度", coveredYears],
  ...IDENTIFIER_SCHEMES.map(
    (scheme) =>
      [
        IDENTIFIER_IN_JAPANESE[scheme],
        ({ identifiers }: ListedGuarantee) => identifiers[scheme] ?? "",
      ] as const,
  ),
];

/** One year as a plain number, two together as 2026・2027. */
function coveredYears({ fiscalYear, lastFiscalYear }: ListedGuarantee): string | number {
  if (fiscalYear === null) return "";
  return lastFiscalYear === null ? fiscalYear : `${String(fiscalYear)}・${String(lastFiscalYear)}`;
}

/** The list as CSV, a piece of text per page. */
export async function* guaranteeListCsv(
  pages: AsyncIterable<readonly ListedGuarantee[]>,
): AsyncGenerator<string, void> {
  yield MARK_OF_UTF8 + records([COLUMNS.map(([heading]) => heading)]);
  for await (const page of pages) yield records(page.map((row) => COLUMNS.map(([, cell]) => cell(row))));
}
