"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.AdoptionStatements1798200000000 = void 0;
const guards_1 = require("./guards");
const table_1 = require("./table");
const KEPT = "obligee_id, starts_on, start_basis, works, consulting, consulting_starts_on, kinds, is_trial, as_of, source";
/** What each source said of an obligee's adoption, and when. What holds today is the first of it. */
class AdoptionStatements1798200000000 {
    async up(runner) {
        await runner.createTable((0, table_1.table)("adoption_statement", {
            ...table_1.primaryId,
            obligee_id: table_1.id,
            starts_on: { ...table_1.day, isNullable: true },
            start_basis: table_1.valueName,
            works: { type: "boolean" },
            consulting: { type: "boolean", isNullable: true },
            consulting_starts_on: { ...table_1.day, isNullable: true },
            kinds: table_1.text,
            is_trial: { type: "boolean" },
            as_of: table_1.day,
            source: table_1.text,
            source_url: { ...table_1.text, isNullable: true },
            is_day_stated: { type: "boolean", isNullable: true },
            recorded_at: { ...table_1.instant, isNullable: true },
        }, [
            (0, table_1.index)("adoption_statement_of_obligee", ["obligee_id", "id"]),
            (0, table_1.index)("adoption_statement_of_source", ["source", "obligee_id"]),
        ], { obligee_id: "obligee" }));
        // The id keeps the time at which the adoption was made.
        await runner.query(`INSERT INTO adoption_statement (id, ${KEPT}) SELECT REPLACE(id, 'adoption_', 'statement_'), ${KEPT} FROM adoption`);
        await (0, guards_1.appendOnly)(runner, "adoption_statement");
    }
    async down(runner) {
        await runner.dropTable("adoption_statement");
    }
}
exports.AdoptionStatements1798200000000 = AdoptionStatements1798200000000;
//# sourceMappingURL=1798200000000-adoption-statements.js.map