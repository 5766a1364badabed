"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.AMOUNT_FINDING_CODES = void 0;
exports.amountFindingOn = amountFindingOn;
const payment_ceilings_1 = require("../obligee/payment-ceilings");
const yen_1 = require("../values/yen");
/** What a changed price may leave amiss in what was guaranteed before. */
exports.AMOUNT_FINDING_CODES = ["ADVANCE_OVER_RETURN_LIMIT", "PERFORMANCE_UNDER_RATE"];
/**
 * After a price cut an advance is returned only above a limit of its own, not above the ceiling by which it was paid; with
 * the interim payment there is one limit for both. Where one advance covers two years, both are judged with the advance,
 * whose price is that of both years. After a price rise 契約保証 may be under its rate (standard clause, art. 4).
 */
function amountFindingOn(kind, terms, circumstances, rules) {
    if (kind === "CONTRACT_PERFORMANCE")
        return underRate(terms, circumstances, rules);
    const { others, isOfTwoYears } = circumstances;
    if (kind === "INTERIM_PAYMENT" && isOfTwoYears)
        return null;
    const isAlone = kind === "ADVANCE_PAYMENT" && others === 0;
    const rule = isAlone ? rules.advanceReturnPercent : rules.totalReturnPercent;
    return overLimit((terms.amount + others), terms.coveredPrice, rule);
}
function overLimit(paid, price, { value, ...rule }) {
    const limit = (0, yen_1.shareOf)(price, value, 100);
    if (paid <= limit)
        return null;
    return { code: "ADVANCE_OVER_RETURN_LIMIT", limit, difference: (paid - limit), ...rule };
}
/** Some bodies ask for a new amount only where the price rises far enough, such as from 1.25 times it (多久市). */
function underRate({ amount, coveredPrice }, { agreedFor, isLowBid }, rules) {
    const { amount: limit, source, isOwn } = (0, payment_ceilings_1.leastPerformance)({ coveredPrice, isLowBid }, rules);
    if (amount >= limit)
        return null;
    const { value: from, ...threshold } = rules.performanceRaiseFromPercent;
    if (from > 100 && coveredPrice < (0, yen_1.shareOf)(agreedFor, from, 100, "UP"))
        return null;
    const rule = threshold.isOwn ? threshold : { source, isOwn };
    return { code: "PERFORMANCE_UNDER_RATE", limit, difference: (limit - amount), ...rule };
}
//# sourceMappingURL=amount-finding.js.map