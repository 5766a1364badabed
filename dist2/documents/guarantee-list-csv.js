"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.guaranteeListCsv = guaranteeListCsv;
const works_identifiers_1 = require("../domain/works-contract/works-identifiers");
const csv_records_1 = require("./csv-records");
const list_words_1 = require("./list-words");
/** 種別, in two characters: most certificates are electronic. */
const DELIVERY_WORDS = { ELECTRONIC: "電子", PAPER: "書面" };
/**
 * The columns of the screen 保証工事一覧 without the key, which no list shows, and the columns for further
 * processing.
 */
const COLUMNS = [
    ["種別", ({ delivery }) => DELIVERY_WORDS[delivery]],
    ["発行日", ({ issuedOn }) => issuedOn],
    ["保証契約番号", ({ number }) => number],
    ["区分", ({ kind }) => list_words_1.KIND_WORDS[kind]],
    ["変更", ({ amended }) => (amended ? "変更" : "")],
    ["発注者", ({ obligee }) => obligee],
    ["工事名", ({ worksName }) => worksName],
    ["請負金額（総額）", ({ contractPrice }) => contractPrice],
    ["請負金額（対象額）", ({ coveredPrice }) => coveredPrice],
    ["保証金額", ({ amount }) => amount],
    ["保証期限", ({ expiresOn }) => expiresOn],
    ["状態", ({ status }) => list_words_1.STATUS_WORDS[status]],
    ["受注者", ({ contractor }) => contractor],
    ["保証機関", ({ issuer }) => issuer],
    ["対象年度", coveredYears],
    ...works_identifiers_1.IDENTIFIER_SCHEMES.map((scheme) => [
        works_identifiers_1.IDENTIFIER_IN_JAPANESE[scheme],
        ({ identifiers }) => identifiers[scheme] ?? "",
    ]),
];
/** One year as a plain number, two together as 2026・2027. */
function coveredYears({ fiscalYear, lastFiscalYear }) {
    if (fiscalYear === null)
        return "";
    return lastFiscalYear === null ? fiscalYear : `${String(fiscalYear)}・${String(lastFiscalYear)}`;
}
/** The list as CSV, a piece of text per page. */
async function* guaranteeListCsv(pages) {
    yield csv_records_1.MARK_OF_UTF8 + (0, csv_records_1.records)([COLUMNS.map(([heading]) => heading)]);
    for await (const page of pages)
        yield (0, csv_records_1.records)(page.map((row) => COLUMNS.map(([, cell]) => cell(row))));
}
//# sourceMappingURL=guarantee-list-csv.js.map