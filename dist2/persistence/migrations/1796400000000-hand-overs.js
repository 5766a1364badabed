"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.HandOvers1796400000000 = void 0;
const table_1 = require("./table");
const OPENING = { first_opened_at: "varchar(24)" };
const DEPOSIT = (0, table_1.table)("deposit", {
    ...table_1.primaryId,
    guarantee_id: table_1.id,
    version: table_1.integer,
    channel: table_1.valueName,
    means: { ...table_1.valueName, isNullable: true },
    place: { ...table_1.text, isNullable: true },
    recipient: table_1.text,
    handed_over_on: table_1.day,
    recorded_at: table_1.instant,
    recorded_by: { ...table_1.id, isNullable: true },
    receipt_due_on: table_1.day,
    remind_on: { ...table_1.day, isNullable: true },
    outcome: { ...table_1.valueName, isNullable: true },
    decided_at: { ...table_1.instant, isNullable: true },
    decided_by: { ...table_1.id, isNullable: true },
    decided_version: { ...table_1.integer, isNullable: true },
    reason: { ...table_1.valueName, isNullable: true },
    reason_text: { ...table_1.text, isNullable: true },
}, [(0, table_1.index)("deposit_of_guarantee", ["guarantee_id", "id"]), (0, table_1.index)("deposit_by_reminder", ["remind_on", "id"])], { guarantee_id: "guarantee" });
/** Hand-overs; and ledgers of obligees, which they enter a guarantee into before anybody opens it. */
class HandOvers1796400000000 {
    async up(runner) {
        await runner.createTable(DEPOSIT);
        // Every guarantee in a ledger was opened so far.
        await runner.query(`ALTER TABLE "opening" RENAME COLUMN "first_opened_at" TO "entered_at"`);
        await (0, table_1.addColumns)(runner, "opening", OPENING);
        await runner.query(`UPDATE "opening" SET "first_opened_at" = "entered_at"`);
    }
    async down(runner) {
        await (0, table_1.dropColumns)(runner, "opening", Object.keys(OPENING));
        await runner.query(`ALTER TABLE "opening" RENAME COLUMN "entered_at" TO "first_opened_at"`);
        await runner.dropTable(DEPOSIT);
    }
}
exports.HandOvers1796400000000 = HandOvers1796400000000;
//# sourceMappingURL=1796400000000-hand-overs.js.map