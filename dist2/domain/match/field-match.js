"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MATCH_VERDICTS = exports.FIELD_RESULTS = exports.MATCH_FIELDS = void 0;
exports.verdictOf = verdictOf;
/** What of a guarantee is compared, in the order in which it is told. */
exports.MATCH_FIELDS = [
    "STANDING",
    "BENEFICIARY",
    "KIND",
    "WORKS_NAME",
    "WORKS_NUMBER",
    "PROCUREMENT_NUMBER",
    "CONTRACT_NUMBER",
    "SPECIFICATION_NUMBER",
    "CONTRACT_PRICE",
    "AMOUNT",
    "COVERED_UNTIL",
    "FISCAL_YEAR",
    "CONTRACTOR",
    "CORPORATE_NUMBER",
];
exports.FIELD_RESULTS = ["MATCH", "MATCH_FOLDED", "MISMATCH", "NOT_COMPARED"];
exports.MATCH_VERDICTS = ["MATCH", "INCOMPLETE", "MISMATCH"];
/** One mismatch decides; else one field that could not be compared leaves the whole open. */
function verdictOf(fields) {
    const results = new Set(fields.map(({ result }) => result));
    if (results.has("MISMATCH"))
        return "MISMATCH";
    return results.has("NOT_COMPARED") ? "INCOMPLETE" : "MATCH";
}
//# sourceMappingURL=field-match.js.map