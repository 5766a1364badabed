"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.AmendmentsAndEnds1795399000000 = void 0;
const fold_names_1 = require("./fold-names");
const guards_1 = require("./guards");
const table_1 = require("./table");
const GUARANTEE = { works_search_text: "text NOT NULL DEFAULT ''" };
const OBLIGEE_POLICY = { performance_extension: "varchar(40)", certificate_copy_note: "text" };
const BY_STATUS_AND_EXPIRY = (0, table_1.index)("guarantee_by_status_and_expiry", ["status", "expires_on", "id"]);
const TABLES = [
    (0, table_1.table)("amendment", {
        ...table_1.primaryId,
        guarantee_id: table_1.id,
        revision: table_1.integer,
        amended_on: table_1.day,
        effect: table_1.valueName,
        before: table_1.text,
        after: table_1.text,
        certificate_id: { ...table_1.id, isNullable: true },
        recorded_at: table_1.instant,
    }, [(0, table_1.index)("amendment_of_guarantee", ["guarantee_id", "revision"], true)], { guarantee_id: "guarantee", certificate_id: "certificate" }),
    (0, table_1.table)("guarantee_end", {
        ...table_1.primaryId,
        guarantee_id: table_1.id,
        status: table_1.valueName,
        ended_on: table_1.day,
        ground: { ...table_1.valueName, isNullable: true },
        consented_on: { ...table_1.day, isNullable: true },
        reference: { ...table_1.text, isNullable: true },
        recorded_at: table_1.instant,
    }, [(0, table_1.index)("guarantee_end_of_guarantee", ["guarantee_id"], true)], { guarantee_id: "guarantee" }),
];
/** Amendments and ends of guarantees, and the columns that searches of lists use. */
class AmendmentsAndEnds1795399000000 {
    async up(runner) {
        await (0, table_1.addColumns)(runner, "guarantee", GUARANTEE);
        await (0, fold_names_1.foldWorksNames)(runner);
        await runner.createIndex("guarantee", BY_STATUS_AND_EXPIRY);
        await (0, table_1.addColumns)(runner, "obligee_policy", OBLIGEE_POLICY);
        for (const created of TABLES) {
            await runner.createTable(created);
            await (0, guards_1.appendOnly)(runner, created.name);
        }
    }
    async down(runner) {
        for (const dropped of [...TABLES].reverse())
            await runner.dropTable(dropped);
        await (0, table_1.dropColumns)(runner, "obligee_policy", Object.keys(OBLIGEE_POLICY));
        await runner.dropIndex("guarantee", BY_STATUS_AND_EXPIRY);
        await (0, table_1.dropColumns)(runner, "guarantee", Object.keys(GUARANTEE));
    }
}
exports.AmendmentsAndEnds1795399000000 = AmendmentsAndEnds1795399000000;
//# sourceMappingURL=1795399000000-amendments-and-ends.js.map