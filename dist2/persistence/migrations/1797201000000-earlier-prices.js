"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.EarlierPrices1797201000000 = void 0;
const judge_earlier_prices_1 = require("./judge-earlier-prices");
/** Changes of price that were recorded before they were judged: ledgers tell what they left short. */
class EarlierPrices1797201000000 {
    async up(runner) {
        await (0, judge_earlier_prices_1.judgeEarlierPrices)(runner);
    }
    /** What is short stays short: a later change judges anew. */
    async down() {
        await Promise.resolve();
    }
}
exports.EarlierPrices1797201000000 = EarlierPrices1797201000000;
//# sourceMappingURL=1797201000000-earlier-prices.js.map