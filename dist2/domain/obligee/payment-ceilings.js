"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.mostAdvance = mostAdvance;
exports.mostInterim = mostInterim;
exports.leastPerformance = leastPerformance;
const yen_1 = require("../values/yen");
/**
 * 前払金: a share of the price in whole units, a smaller one for low bids, never above the cap, and with the interim payments
 * beside it never above the share of both together.
 */
function mostAdvance(request, rules) {
    const bounds = [ordinaryAdvance(request, rules)];
    if (request.isLowBid)
        bounds.push(ceiling(request, rules, rules.lowBidAdvancePercent, "OVER_LOW_BID_ADVANCE_SHARE"));
    const { value: cap, ...rule } = rules.cap;
    if (cap !== null)
        bounds.push({ amount: cap, code: "OVER_ADVANCE_CAP", ...rule });
    if (request.takenBeside > 0)
        bounds.push(...besideInterim(request, rules));
    return smallestOf(bounds);
}
/** What the interim payments leave of both together. */
function besideInterim(request, rules) {
    const left = (rule) => {
        const whole = { ...request, coveredPrice: request.totalled };
        return ceiling(whole, rules, rule, "OVER_TOTAL_WITH_INTERIM", request.takenBeside);
    };
    return [left(rules.totalPercent), ...(request.isLowBid ? [left(rules.lowBidTotalPercent)] : [])];
}
/**
 * 中間前払金: a share of its own, no more than the advance leaves of both together, smaller ones for low bids, and never
 * above its cap; `null` without that advance.
 */
function mostInterim(request, rules) {
    const { advanceAmount, contractType, isLowBid } = request;
    if (contractType === "CONSULTING" || advanceAmount === null)
        return null;
    const taken = advanceAmount + request.takenBeside;
    const whole = { ...request, coveredPrice: request.totalled };
    const bounds = [
        ceiling(request, rules, rules.interimPercent, "OVER_INTERIM_SHARE"),
        ceiling(whole, rules, rules.totalPercent, "OVER_TOTAL_SHARE", taken),
    ];
    if (isLowBid)
        bounds.push(ceiling(request, rules, rules.lowBidInterimPercent, "OVER_LOW_BID_INTERIM_SHARE"), ceiling(whole, rules, rules.lowBidTotalPercent, "OVER_LOW_BID_TOTAL_SHARE", taken));
    const { value: cap, ...rule } = rules.interimCap;
    if (cap !== null)
        bounds.push({ amount: cap, code: "OVER_INTERIM_CAP", ...rule });
    return smallestOf(bounds);
}
/** Of several that are as small, the first. */
function smallestOf(bounds) {
    return bounds.reduce((smallest, bound) => (bound.amount < smallest.amount ? bound : smallest));
}
/** 契約保証: a share of the price, rounded up so that it is never short, a larger one for low bids. */
function leastPerformance({ coveredPrice, isLowBid }, rules) {
    const floor = ({ value, ...rule }, code) => ({
        amount: (0, yen_1.shareOf)(coveredPrice, value, 100, "UP"),
        code,
        ...rule,
    });
    const ordinary = floor(rules.performancePercent, "UNDER_PERFORMANCE_SHARE");
    if (!isLowBid)
        return ordinary;
    const lowBid = floor(rules.lowBidPerformancePercent, "UNDER_LOW_BID_PERFORMANCE_SHARE");
    return lowBid.amount > ordinary.amount ? lowBid : ordinary;
}
function ordinaryAdvance(request, rules) {
    return request.contractType === "WORKS"
        ? ceiling(request, rules, rules.advancePercent, "OVER_ADVANCE_SHARE")
        : ceiling(request, rules, rules.surveyPercent, "OVER_SURVEY_SHARE");
}
/** A share of the price in whole units, less what of it is taken already. */
function ceiling({ coveredPrice }, { roundDownTo }, { value: percent, ...rule }, code, taken = 0) {
    const left = Math.max(0, (0, yen_1.shareOf)(coveredPrice, percent, 100) - taken);
    return { amount: (0, yen_1.roundedDownTo)(roundDownTo.value, left), code, ...rule };
}
//# sourceMappingURL=payment-ceilings.js.map