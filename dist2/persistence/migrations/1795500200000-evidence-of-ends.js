"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.EvidenceOfEnds1795500200000 = void 0;
const guards_1 = require("./guards");
const table_1 = require("./table");
const GUARANTEE_END = {
    evidence_kind: "varchar(40)",
    evidence_day: "varchar(10)",
    evidence_reference: "text",
    evidence_digest: "varchar(64)",
};
const PENDING_END = (0, table_1.table)("guarantee_pending_end", {
    ...table_1.primaryId,
    guarantee_id: table_1.id,
    status: table_1.valueName,
    ended_on: table_1.day,
    ground: { ...table_1.valueName, isNullable: true },
    consented_on: { ...table_1.day, isNullable: true },
    reference: { ...table_1.text, isNullable: true },
    evidence_kind: { ...table_1.valueName, isNullable: true },
    evidence_day: { ...table_1.day, isNullable: true },
    evidence_reference: { ...table_1.text, isNullable: true },
    evidence_digest: { ...table_1.hash, isNullable: true },
    recorded_by: table_1.id,
    recorded_at: table_1.instant,
    outcome: { ...table_1.valueName, isNullable: true },
}, [
    (0, table_1.index)("guarantee_pending_end_of_guarantee", ["guarantee_id", "outcome"]),
    (0, table_1.index)("guarantee_pending_end_by_outcome", ["outcome", "guarantee_id"]),
], { guarantee_id: "guarantee" });
/** The evidence of ends, and ends that wait for a second officer. */
class EvidenceOfEnds1795500200000 {
    async up(runner) {
        await (0, table_1.addColumns)(runner, "guarantee_end", GUARANTEE_END);
        await runner.createTable(PENDING_END);
        await (0, guards_1.frozenExceptOnce)(runner, PENDING_END.name, "outcome");
    }
    async down(runner) {
        await runner.dropTable(PENDING_END);
        await (0, table_1.dropColumns)(runner, "guarantee_end", Object.keys(GUARANTEE_END));
    }
}
exports.EvidenceOfEnds1795500200000 = EvidenceOfEnds1795500200000;
//# sourceMappingURL=1795500200000-evidence-of-ends.js.map