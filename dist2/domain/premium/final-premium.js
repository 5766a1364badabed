"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MOST_FORMER_PREMIUMS = exports.LONGEST_PREMIUM_REASON = void 0;
exports.withFinalPremium = withFinalPremium;
exports.withReplaced = withReplaced;
exports.payablePremium = payablePremium;
exports.findingsOnFinalPremium = findingsOnFinalPremium;
const readable_text_1 = require("../values/readable-text");
/** The most characters of a reason. */
exports.LONGEST_PREMIUM_REASON = 500;
/** More corrections than any application sees; older ones are told by their events alone. */
exports.MOST_FORMER_PREMIUMS = 99;
/** The final premium after one more was set. */
function withFinalPremium(before, set) {
    if (before === null)
        return { ...set, former: [] };
    const { former, ...replaced } = before;
    return { ...set, former: withReplaced(former, replaced) };
}
/** What was replaced, with one more: of too many the newest. */
function withReplaced(former, replaced) {
    return [...former, replaced].slice(-exports.MOST_FORMER_PREMIUMS);
}
/**
 * What is to be settled: the final premium, or else the quote of an approved table. `null`: nobody may be charged yet,
 * because the quote is by an example (参考例), or the issuer has no table.
 */
function payablePremium(quoted, final) {
    if (final !== null)
        return final.amount;
    return quoted === null || quoted.table.illustrative ? null : quoted.quote.total;
}
/** What is wrong with a final premium: more than what is guaranteed or quoted, or no reason that people can read. */
function findingsOnFinalPremium({ amount, reason }, { guaranteed, quoted }) {
    // A least premium (最低保証料) may exceed a very small guaranteed amount.
    const most = Math.max(guaranteed, quoted?.quote.total ?? 0);
    return [
        ...(amount > most
            ? [{ path: "amount", code: "PREMIUM_OVER_AMOUNT", limit: most, actual: amount }]
            : []),
        ...(0, readable_text_1.findingsOnText)("reason", reason, exports.LONGEST_PREMIUM_REASON),
    ];
}
//# sourceMappingURL=final-premium.js.map