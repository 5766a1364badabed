"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.withoutIndexes = withoutIndexes;
const gram_index_1 = require("../migrations/gram-index");
/**
 * Does something while tables have no index but those of unique values, and makes the others anew: in one go that takes a
 * part of the time.
 */
async function withoutIndexes(runner, engine, tables, work, tell) {
    const names = tables.map((table) => `'${table}'`).join(", ");
    const indexes = (await runner.query(engine === "sqlite"
        ? `SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql LIKE 'CREATE INDEX%' AND tbl_name IN (${names})`
        : `SELECT indexname AS name, indexdef AS sql FROM pg_indexes WHERE schemaname = current_schema() ` +
            `AND indexdef LIKE 'CREATE INDEX%' AND tablename IN (${names})`));
    if (engine === "sqlite")
        await (0, gram_index_1.leaveGrams)(runner);
    for (const { name } of indexes)
        await runner.query(`DROP INDEX "${name}"`);
    await work();
    const steps = indexes.length + (engine === "sqlite" ? 1 : 0);
    let done = 0;
    for (const { sql } of indexes) {
        await runner.query(sql);
        tell((done += 1), steps);
    }
    if (engine !== "sqlite")
        return;
    await (0, gram_index_1.fillGrams)(runner);
    await (0, gram_index_1.keepGrams)(runner);
    tell(steps, steps);
}
//# sourceMappingURL=without-indexes.js.map