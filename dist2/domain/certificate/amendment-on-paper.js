"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.AMENDED_TERMS = void 0;
exports.daysInWords = daysInWords;
exports.daysOfChange = daysOfChange;
const wareki_1 = require("../values/wareki");
/** The terms of a certificate that an amendment changes. */
exports.AMENDED_TERMS = ["amount", "expiresOn", "workPeriod", "contractPrice", "coveredPrice"];
/** As many days as stand beside one term; of more the first and the last. */
const MOST_DAYS = 3;
/** The days of the changed contracts that changed any of these terms, in words; `null` where none did. */
function daysInWords(changes, terms) {
    const days = daysOf(changes, terms);
    const [first] = days;
    const last = days.at(-1);
    if (first === undefined || last === undefined)
        return null;
    if (days.length <= MOST_DAYS)
        return `変更契約日 ${days.map(wareki_1.wareki).join("、")}`;
    return `変更契約日 ${(0, wareki_1.wareki)(first)}から${(0, wareki_1.wareki)(last)}まで（${String(days.length)}回）`;
}
/** The same for what stands beside a term; `null` where the paper's own 変更契約日 is the only one. */
function daysOfChange({ contractChangedOn, changes }, term) {
    const [first, ...more] = daysOf(changes, [term]);
    return more.length === 0 && first === contractChangedOn ? null : daysInWords(changes, [term]);
}
function daysOf(changes, terms) {
    const changing = changes.filter((change) => change.terms.some((term) => terms.includes(term)));
    return [...new Set(changing.map(({ contractChangedOn }) => contractChangedOn))];
}
//# sourceMappingURL=amendment-on-paper.js.map