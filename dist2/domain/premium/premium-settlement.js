"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SETTLEMENT_METHODS = void 0;
exports.findingsOnSettlement = findingsOnSettlement;
exports.findingsOnSettledAmount = findingsOnSettledAmount;
exports.findingsOnSettledDay = findingsOnSettledDay;
const final_premium_1 = require("./final-premium");
/** RECEIPT: 領収. MONTHLY_ACCOUNT: 保証料一括納付, the contractor pays once a month. */
exports.SETTLEMENT_METHODS = ["RECEIPT", "MONTHLY_ACCOUNT"];
/**
 * What is wrong with a settlement: another amount than the final premium or the quote, a quote that nobody may be charged
 * by, a day before the application, or a day to come.
 */
function findingsOnSettlement({ settledOn, amount }, { submittedOn, today, ...premium }) {
    const { quoted, final } = premium;
    const known = { isQuoted: quoted !== null, isFinal: final !== null };
    return [
        ...findingsOnSettledAmount(amount, (0, final_premium_1.payablePremium)(quoted, final), known),
        ...findingsOnSettledDay(settledOn, { submittedOn, today }),
    ];
}
/** Another amount than what is to be settled, or one although nobody may be charged yet (`null`) by what was quoted. */
function findingsOnSettledAmount(amount, payable, { isQuoted, isFinal }) {
    if (payable === null)
        return isQuoted ? [{ path: "amount", code: "PREMIUM_NOT_FINAL", actual: amount }] : [];
    if (amount === payable)
        return [];
    const code = isFinal ? "NOT_THE_FINAL_PREMIUM" : "NOT_THE_QUOTED_PREMIUM";
    return [{ path: "amount", code, limit: payable, actual: amount }];
}
function findingsOnSettledDay(settledOn, { submittedOn, today }) {
    const findings = [];
    if (settledOn < submittedOn)
        findings.push({ path: "settledOn", code: "BEFORE_SUBMISSION", limit: submittedOn, actual: settledOn });
    if (settledOn > today)
        findings.push({ path: "settledOn", code: "AFTER_TODAY", limit: today, actual: settledOn });
    return findings;
}
//# sourceMappingURL=premium-settlement.js.map