"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.shortfallAt = shortfallAt;
exports.shortfallOf = shortfallOf;
const amount_finding_1 = require("./amount-finding");
const judged_price_1 = require("./judged-price");
/** How much 契約保証 lacks once its works contract has this price, although nobody amended it; `null`: nothing. */
function shortfallAt({ amount, agreedFor, isLowBid, ...priced }, entryPrice, rules) {
    const terms = { amount, coveredPrice: (0, judged_price_1.priceByEntry)(priced, entryPrice, null) };
    const around = { others: 0, isOfTwoYears: false, agreedFor, isLowBid };
    return shortfallOf((0, amount_finding_1.amountFindingOn)("CONTRACT_PERFORMANCE", terms, around, rules));
}
/** How much its own amendment left it lacking. */
function shortfallOf(finding) {
    return finding?.code === "PERFORMANCE_UNDER_RATE" ? finding.difference : null;
}
//# sourceMappingURL=performance-shortfall.js.map