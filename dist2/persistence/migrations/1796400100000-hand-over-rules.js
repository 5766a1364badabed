"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.HandOverRules1796400100000 = void 0;
const guards_1 = require("./guards");
const table_1 = require("./table");
const RULES = (0, table_1.table)("hand_over_rules", {
    ...table_1.primaryId,
    obligee_id: table_1.id,
    effective_from: table_1.day,
    content: table_1.text,
    source: table_1.text,
    as_of: { ...table_1.day, isNullable: true },
    recorded_at: table_1.instant,
}, [(0, table_1.index)("hand_over_rules_version", ["obligee_id", "effective_from"], true)], { obligee_id: "obligee" });
const DEPOSIT = { address: "text" };
const MAIL = { reply_to: "text", enclosures: "text" };
/** What bodies say of hand-overs, and mails that carry them. */
class HandOverRules1796400100000 {
    async up(runner) {
        await runner.createTable(RULES);
        await (0, guards_1.appendOnly)(runner, RULES.name);
        await (0, table_1.addColumns)(runner, "deposit", DEPOSIT);
        await (0, table_1.addColumns)(runner, "mail", MAIL);
    }
    async down(runner) {
        await (0, table_1.dropColumns)(runner, "mail", Object.keys(MAIL));
        await (0, table_1.dropColumns)(runner, "deposit", Object.keys(DEPOSIT));
        await runner.dropTable(RULES);
    }
}
exports.HandOverRules1796400100000 = HandOverRules1796400100000;
//# sourceMappingURL=1796400100000-hand-over-rules.js.map