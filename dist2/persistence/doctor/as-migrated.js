"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.asMigrated = asMigrated;
const typeorm_1 = require("typeorm");
const migrations_1 = require("../migrations");
/** Asks SQLite, in memory, so that the migrations stay the one description of the tables. */
async function asMigrated() {
    const scratch = new typeorm_1.DataSource({ type: "better-sqlite3", database: ":memory:", migrations: migrations_1.MIGRATIONS });
    await scratch.initialize();
    try {
        await scratch.runMigrations();
        const all = (kind) => scratch.query(`SELECT tbl_name AS "table", name, sql FROM sqlite_master WHERE type = '${kind}' AND sql IS NOT NULL ORDER BY name`);
        return {
            columns: (await scratch.query(`SELECT t.name AS "table", c.name AS name, c.pk AS pk ${OF_TABLES("table_info", "c")} ORDER BY t.name, c.cid`)).map(({ pk, ...column }) => ({ ...column, isKey: pk > 0 })),
            references: await scratch.query(`SELECT t.name AS "table", r."from" AS "column", r."table" AS referenced ${OF_TABLES("foreign_key_list", "r")} ORDER BY 1, 2`),
            indices: await all("index"),
            triggers: await all("trigger"),
        };
    }
    finally {
        await scratch.destroy();
    }
}
const OF_TABLES = (pragma, alias) => `FROM sqlite_master t JOIN pragma_${pragma}(t.name) ${alias} ` +
    "WHERE t.type = 'table' AND t.name NOT IN ('migrations', 'sqlite_sequence') " +
    // An index that looks like a table, with tables of its own.
    "AND t.name NOT IN (SELECT v.name FROM pragma_table_list v WHERE v.type IN ('virtual', 'shadow'))";
//# sourceMappingURL=as-migrated.js.map