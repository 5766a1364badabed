"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.AmountFindings1795500100000 = void 0;
const table_1 = require("./table");
const POLICY = { advance_return_percent: "integer", total_return_percent: "integer" };
const GUARANTEE = { amount_finding: "text" };
/** What a changed price leaves amiss in the amount, and the obligee's rules for it. */
class AmountFindings1795500100000 {
    async up(runner) {
        await (0, table_1.addColumns)(runner, "obligee_policy", POLICY);
        await (0, table_1.addColumns)(runner, "guarantee", GUARANTEE);
    }
    async down(runner) {
        await (0, table_1.dropColumns)(runner, "guarantee", Object.keys(GUARANTEE));
        await (0, table_1.dropColumns)(runner, "obligee_policy", Object.keys(POLICY));
    }
}
exports.AmountFindings1795500100000 = AmountFindings1795500100000;
//# sourceMappingURL=1795500100000-amount-findings.js.map