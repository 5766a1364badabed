"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.InterimRules1795500300000 = void 0;
const table_1 = require("./table");
const OBLIGEE_POLICY = {
    interim_cap: "bigint",
    low_bid_interim_percent: "integer",
    low_bid_total_percent: "integer",
    interim_only_if_announced: "boolean",
    interim_excludes_progress_payment: "boolean",
    interim_excludes_low_bid: "boolean",
    interim_excludes_supervision: "boolean",
    interim_excludes_transfer_of_claims: "boolean",
};
/** Obligees' own rules of 中間前払金; empty where a policy says nothing. */
class InterimRules1795500300000 {
    async up(runner) {
        await (0, table_1.addColumns)(runner, "obligee_policy", OBLIGEE_POLICY);
    }
    async down(runner) {
        await (0, table_1.dropColumns)(runner, "obligee_policy", Object.keys(OBLIGEE_POLICY));
    }
}
exports.InterimRules1795500300000 = InterimRules1795500300000;
//# sourceMappingURL=1795500300000-interim-rules.js.map