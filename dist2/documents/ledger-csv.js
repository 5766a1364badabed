"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ledgerCsv = ledgerCsv;
const csv_records_1 = require("./csv-records");
const list_words_1 = require("./list-words");
/** 種別 */
const ORIGIN_WORDS = {
    ISSUED_HERE: "電子保証",
    PAPER_CERTIFICATE: "書面",
    BANK_GUARANTEE: "金融機関の保証",
    ELECTRONIC_BOND: "電子証券",
    CASH_DEPOSIT: "契約保証金",
    SECURITIES: "有価証券",
};
/** 保証の不足 */
const GAP_WORDS = {
    WORKS_OUTLAST_GUARANTEE: "工期が保証期限を超過",
    AMOUNT_UNDER_POLICY: "保証金額の不足",
    SUPERSEDED_VERSION_ON_FILE: "変更前の証書",
    NOT_ACCEPTED: "未受領",
};
/** What the screen of the ledger shows; no note and no password stands in a file. */
const COLUMNS = [
    ["種別", ({ origin }) => ORIGIN_WORDS[origin]],
    ["区分", ({ kind }) => list_words_1.KIND_WORDS[kind]],
    ["状態", ({ state }) => list_words_1.STATUS_WORDS[state]],
    ["保証契約番号", ({ number }) => number ?? ""],
    ["受注者", ({ contractorName }) => contractorName],
    ["保証機関", ({ issuerName }) => issuerName ?? ""],
    ["工事名", ({ worksName }) => worksName],
    ["工事番号", ({ worksNumber }) => worksNumber ?? ""],
    ["保証金額", ({ amount }) => amount],
    ["発行日", ({ issuedOn }) => issuedOn ?? ""],
    ["保証期限", ({ expiresOn }) => expiresOn ?? ""],
    ["対象年度", ({ fiscalYear }) => fiscalYear ?? ""],
    ["部署", ({ department }) => department ?? ""],
    ["担当者", ({ officer }) => officer ?? ""],
    ["ラベル", ({ labels }) => labels.join("、")],
    ["保証の不足", ({ gaps }) => gaps.map((gap) => GAP_WORDS[gap]).join("、")],
];
/** The ledger as CSV, a piece of text per page. */
async function* ledgerCsv(pages) {
    yield csv_records_1.MARK_OF_UTF8 + (0, csv_records_1.records)([COLUMNS.map(([heading]) => heading)]);
    for await (const page of pages)
        yield (0, csv_records_1.records)(page.map((row) => COLUMNS.map(([, cell]) => cell(row))));
}
//# sourceMappingURL=ledger-csv.js.map