"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.searchedColumns = searchedColumns;
exports.shownColumns = shownColumns;
const search_text_1 = require("../../domain/values/search-text");
const ledger_projection_1 = require("./ledger-projection");
/** What of a record lists are searched and ordered by. */
function searchedColumns(record) {
    const { contractorName, issuerName, worksName, worksNumber, number } = record;
    const names = [worksName, contractorName, issuerName, worksNumber, number];
    return {
        origin: record.form,
        kind: record.kind,
        number: number ?? "",
        amount: record.amount,
        expiresOn: record.expiresOn ?? ledger_projection_1.NEVER,
        fiscalYear: record.fiscalYear,
        worksFrom: record.worksFrom,
        neededUntil: record.worksTo,
        searchText: (0, search_text_1.searchableText)(names.flatMap((name) => name ?? [])),
    };
}
/** What of it is only shown. */
function shownColumns(record) {
    const { contractorName, issuerName, worksName, worksNumber, issuedOn, worksTo, viewingUrl } = record;
    return { contractorName, issuerName, worksName, worksNumber, issuedOn, worksTo, viewingUrl };
}
//# sourceMappingURL=recorded-columns.js.map