"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.EndConfirmations1796400200000 = void 0;
const table_1 = require("./table");
const END_CONFIRMATION = (0, table_1.table)("end_confirmation", {
    ...table_1.primaryId,
    guarantee_id: table_1.id,
    kind: table_1.valueName,
    confirmed_on: table_1.day,
    completed_on: { ...table_1.day, isNullable: true },
    evidence_kind: table_1.valueName,
    evidence_day: table_1.day,
    evidence_reference: table_1.text,
    evidence_digest: table_1.hash,
    recorded_by: { ...table_1.id, isNullable: true },
    recorded_at: table_1.instant,
    open_for: { ...table_1.id, isNullable: true },
}, [
    (0, table_1.index)("end_confirmation_of_guarantee", ["guarantee_id", "id"]),
    (0, table_1.index)("end_confirmation_by_issuer", ["open_for", "guarantee_id"]),
], { guarantee_id: "guarantee" });
/** What bodies state towards the ends of guarantees. */
class EndConfirmations1796400200000 {
    async up(runner) {
        await runner.createTable(END_CONFIRMATION);
    }
    async down(runner) {
        await runner.dropTable(END_CONFIRMATION);
    }
}
exports.EndConfirmations1796400200000 = EndConfirmations1796400200000;
//# sourceMappingURL=1796400200000-end-confirmations.js.map