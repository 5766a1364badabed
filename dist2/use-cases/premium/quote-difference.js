"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.quoteDifference = quoteDifference;
const premium_difference_1 = require("../../domain/premium/premium-difference");
/**
 * What another guaranteed amount makes due, by the issuer's table of the day; `null` where the amount stays, and where the
 * issuer has no table.
 */
async function quoteDifference({ premiumTables }, { issuerId, kind }, { before, after }, on) {
    if (before.amount === after.amount)
        return null;
    const table = await premiumTables.inEffect(issuerId, kind, on);
    return table && { difference: (0, premium_difference_1.premiumDifference)(table, before.amount, after.amount), table, on };
}
//# sourceMappingURL=quote-difference.js.map