"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.NOTHING_DUE = exports.PREMIUM_DIRECTIONS = void 0;
exports.premiumDifference = premiumDifference;
exports.duePremium = duePremium;
exports.findingsOnSettledDifference = findingsOnSettledDifference;
exports.withSetDifference = withSetDifference;
exports.findingsOnSetDifference = findingsOnSetDifference;
const final_premium_1 = require("./final-premium");
const premium_1 = require("./premium");
const premium_settlement_1 = require("./premium-settlement");
/** ADDITIONAL: 追加保証料, the contractor pays it. RETURNED: 返戻保証料, the issuer pays it back. NONE: nothing is due. */
exports.PREMIUM_DIRECTIONS = ["ADDITIONAL", "RETURNED", "NONE"];
exports.NOTHING_DUE = { direction: "NONE", amount: 0 };
/**
 * The premiums of both amounts by one table, and what lies between them. The discount for applying on line belongs to the
 * guarantee's own application: it is taken off neither, so that no amendment brings it or takes it back.
 */
function premiumDifference(table, before, after) {
    const quoteOf = (amount) => (0, premium_1.quotePremium)(table, { amount, isOnline: false });
    const [from, to] = [quoteOf(before), quoteOf(after)];
    return { ...dueFor(to.total - from.total), before: from, after: to };
}
function dueFor(difference) {
    if (difference === 0)
        return exports.NOTHING_DUE;
    return { direction: difference > 0 ? "ADDITIONAL" : "RETURNED", amount: Math.abs(difference) };
}
/**
 * What is due: what an officer set, or else the difference by an approved table. Where the amount stays, nothing is.
 * `null`: nobody can say yet, because the table is an example (参考例), or the issuer has none.
 */
function duePremium(isAmountChanged, quoted, final) {
    if (final !== null)
        return { direction: final.direction, amount: final.amount };
    if (!isAmountChanged)
        return exports.NOTHING_DUE;
    if (quoted === null || quoted.table.illustrative)
        return null;
    const { direction, amount } = quoted.difference;
    return { direction, amount };
}
/** What is wrong with the amount of a settlement: nothing is settled before it is known what is due. */
function findingsOnSettledDifference(amount, due, { isQuoted, isFinal }) {
    if (due === null && !isQuoted)
        return [{ path: "amount", code: "DUE_NOT_SET", actual: amount }];
    return (0, premium_settlement_1.findingsOnSettledAmount)(amount, due?.amount ?? null, { isQuoted, isFinal });
}
/** What an officer set after one more was set. */
function withSetDifference(before, set) {
    if (before === null)
        return { ...set, former: [] };
    const { former, ...replaced } = before;
    return { ...set, former: (0, final_premium_1.withReplaced)(former, replaced) };
}
/** What is wrong with what an officer sets: the amount and the reason as of every final premium, and its direction. */
function findingsOnSetDifference({ direction, amount, reason }, guaranteed, quoted) {
    const most = Math.max(quoted?.difference.amount ?? 0, guaranteed);
    const findings = (0, final_premium_1.findingsOnFinalPremium)({ amount, reason }, { guaranteed: most, quoted: null });
    if (direction === "NONE" && amount > 0)
        findings.push({ path: "amount", code: "NOTHING_IS_DUE", limit: 0, actual: amount });
    if (direction !== "NONE" && amount === 0)
        findings.push({ path: "amount", code: "MUST_BE_POSITIVE" });
    return findings;
}
//# sourceMappingURL=premium-difference.js.map