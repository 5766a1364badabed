"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.GuessDelays1795402200001 = void 0;
const table_1 = require("./table");
const COUNTED_AT = { counted_at: "varchar(24) NOT NULL DEFAULT ''" };
const COUNTS_BY_TIME = (0, table_1.index)("guess_count_by_time", ["counted_at"]);
const REPLIES_BY_TIME = (0, table_1.index)("reply_by_time", ["created_at"]);
const NOTICE = (0, table_1.table)("guess_notice", {
    number: { type: "varchar", length: "10", isPrimary: true },
    guess_class: { ...table_1.valueName, isPrimary: true },
    organisation_id: table_1.id,
    at: table_1.instant,
});
/** Wrong keys bring delays, apart for beneficiaries and strangers; old counts can be swept. */
class GuessDelays1795402200001 {
    async up(runner) {
        await (0, table_1.addColumns)(runner, "guess_count", COUNTED_AT);
        await runner.query(`UPDATE "guess_count" SET "counted_at" = '${new Date().toISOString()}'`);
        // Wrong keys that were tried before are those of strangers.
        await runner.query(`UPDATE "guess_count" SET "subject" = "subject" || ':STRANGERS' WHERE "subject" LIKE 'number:%'`);
        await runner.createIndex("guess_count", COUNTS_BY_TIME);
        await runner.createIndex("reply", REPLIES_BY_TIME);
        await runner.createTable(NOTICE);
    }
    async down(runner) {
        await runner.dropTable(NOTICE);
        await runner.dropIndex("reply", REPLIES_BY_TIME);
        await runner.dropIndex("guess_count", COUNTS_BY_TIME);
        await runner.query(`DELETE FROM "guess_count" WHERE "subject" LIKE 'number:%:BENEFICIARY'`);
        await runner.query(`UPDATE "guess_count" SET "subject" = REPLACE("subject", ':STRANGERS', '') WHERE "subject" LIKE 'number:%'`);
        await (0, table_1.dropColumns)(runner, "guess_count", Object.keys(COUNTED_AT));
    }
}
exports.GuessDelays1795402200001 = GuessDelays1795402200001;
//# sourceMappingURL=1795402200001-guess-delays.js.map