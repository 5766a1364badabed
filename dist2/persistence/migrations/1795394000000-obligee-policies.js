"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ObligeePolicies1795394000000 = void 0;
const guards_1 = require("./guards");
const table_1 = require("./table");
const number = { ...table_1.integer, isNullable: true };
const money = { ...table_1.yen, isNullable: true };
const OBLIGEE_POLICY = (0, table_1.table)("obligee_policy", {
    ...table_1.primaryId,
    obligee_id: table_1.id,
    effective_from: table_1.day,
    advance_percent: number,
    interim_percent: number,
    total_percent: number,
    survey_percent: number,
    low_bid_advance_percent: number,
    performance_percent: number,
    low_bid_performance_percent: number,
    minimum_price: money,
    minimum_days: number,
    interim_minimum_price: money,
    interim_minimum_days: number,
    round_down_to: number,
    cap: money,
    source: table_1.text,
    recorded_at: table_1.instant,
}, [(0, table_1.index)("obligee_policy_version", ["obligee_id", "effective_from"], true)], { obligee_id: "obligee" });
/** Obligees' policies, each from a day on. Rows are only added, so that past decisions stay the same. */
class ObligeePolicies1795394000000 {
    async up(runner) {
        await runner.createTable(OBLIGEE_POLICY);
        await (0, guards_1.appendOnly)(runner, "obligee_policy");
    }
    async down(runner) {
        await runner.dropTable(OBLIGEE_POLICY);
    }
}
exports.ObligeePolicies1795394000000 = ObligeePolicies1795394000000;
//# sourceMappingURL=1795394000000-obligee-policies.js.map