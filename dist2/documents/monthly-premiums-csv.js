"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.monthlyPremiumsCsv = monthlyPremiumsCsv;
const monthly_premiums_1 = require("../domain/premium/monthly-premiums");
const premium_change_1 = require("../domain/premium/premium-change");
const guarantee_kind_1 = require("../domain/values/guarantee-kind");
const csv_records_1 = require("./csv-records");
const COLUMNS = [
    ["対象月", (_, { month }) => month],
    ["保証機関", (_, { issuerName }) => issuerName],
    ["保証契約者", (_, { contractorName }) => contractorName],
    ["日付", ({ settledOn }) => settledOn],
    ["保証契約番号", ({ number }) => number ?? ""],
    ["区分", ({ kind }) => guarantee_kind_1.KIND_IN_JAPANESE[kind]],
    ["発注者", ({ obligeeName }) => obligeeName],
    ["工事名", ({ worksName }) => worksName],
    ["保証金額", ({ guaranteed }) => guaranteed],
    ["保証料", monthly_premiums_1.countedPremium],
    ["内容", ({ amendment }) => (amendment === null ? "保証料" : (0, premium_change_1.changeInJapanese)(amendment))],
    ["変更契約日", ({ amendment }) => amendment?.amendedOn ?? ""],
    ["版", ({ amendment }) => amendment?.version ?? ""],
];
/** 保証料一括納付明細書 as CSV, a line for each premium: spreadsheets add up. */
function monthlyPremiumsCsv(premiums) {
    const lines = premiums.lines.map((line) => COLUMNS.map(([, cell]) => cell(line, premiums)));
    return csv_records_1.MARK_OF_UTF8 + (0, csv_records_1.records)([COLUMNS.map(([heading]) => heading), ...lines]);
}
//# sourceMappingURL=monthly-premiums-csv.js.map