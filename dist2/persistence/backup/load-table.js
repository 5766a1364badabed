"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.loadTable = loadTable;
const sql_parameters_1 = require("../engine/sql-parameters");
/** SQLite takes 32,766 parameters in a statement, PostgreSQL 65,535. */
const MOST_PARAMETERS = 10_000;
/** Rows of attachments are long: so many characters are held at once. */
const MOST_CHARACTERS = 8_000_000;
/** Inserts the rows of a backup's table, many in a statement; the guards allow inserts. */
async function loadTable(runner, engine, table, lines) {
    const atOnce = Math.max(1, Math.floor(MOST_PARAMETERS / table.columns.length));
    let rows = [];
    let characters = 0;
    for await (const line of lines) {
        rows.push(JSON.parse(line));
        characters += line.length;
        if (rows.length < atOnce && characters < MOST_CHARACTERS)
            continue;
        await insert(runner, engine, table, rows);
        rows = [];
        characters = 0;
    }
    if (rows.length > 0)
        await insert(runner, engine, table, rows);
}
async function insert(runner, engine, { name, columns }, rows) {
    const parameters = new sql_parameters_1.SqlParameters(engine);
    const tuples = rows.map((row) => `(${columns.map((_, index) => parameters.add(bound(row[index] ?? null, engine))).join(", ")})`);
    const names = columns.map((column) => `"${column.name}"`).join(", ");
    await runner.query(`INSERT INTO "${name}" (${names}) VALUES ${tuples.join(", ")}`, parameters.values);
}
/** SQLite's driver binds no boolean. */
function bound(value, engine) {
    return engine === "sqlite" && typeof value === "boolean" ? Number(value) : value;
}
//# sourceMappingURL=load-table.js.map