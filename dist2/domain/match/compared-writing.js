"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.compareTexts = compareTexts;
exports.compareCompanies = compareCompanies;
exports.compareWithAny = compareWithAny;
const search_text_1 = require("../values/search-text");
/**
 * Compares texts as searches do: width, spaces, dashes and capitals do not count, and 株式会社, (株) and ㈱ are one. What
 * a search takes for one is at most the same name written otherwise, so it is told apart from the same text.
 */
function compareTexts(expected, actual) {
    return compareBy(search_text_1.searchText, expected, actual);
}
/**
 * Compares names of companies as registers tell them apart: 髙橋組 and 高橋組 may be two. The form (法人格) is written out
 * and never dropped, and so its place counts: 株式会社山川 and 山川株式会社 are two.
 */
function compareCompanies(expected, actual) {
    return compareBy((name) => (0, search_text_1.companyKey)(name.replace(OLD_COMPANY, "会社")), expected, actual);
}
/** In the form alone: 株式會社 is 株式会社, whatever the rest of the name is. */
const OLD_COMPANY = /會社/gu;
/** Compares a name with all that stand for one thing; the best of them counts. */
function compareWithAny(compare, expected, actual) {
    const results = actual.map((name) => compare(expected, name));
    return ["MATCH", "MATCH_FOLDED"].find((result) => results.includes(result)) ?? "MISMATCH";
}
function compareBy(fold, expected, actual) {
    if (expected === actual)
        return "MATCH";
    const folded = fold(expected);
    // A text of marks alone folds to nothing, and would be the same as every other one.
    return folded !== "" && folded === fold(actual) ? "MATCH_FOLDED" : "MISMATCH";
}
//# sourceMappingURL=compared-writing.js.map