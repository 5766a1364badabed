"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.assertSealed = assertSealed;
exports.refuseUnsealedWrites = refuseUnsealedWrites;
const sealed_tables_1 = require("./sealed-tables");
const WRITE = /^\s*(?:INSERT(?:\s+OR\s+\w+)?\s+INTO|UPDATE|DELETE\s+FROM|TRUNCATE)\s+"?(\w+)"?/i;
/** Statements that change only unsealed columns. */
const OF_UNSEALED_COLUMNS = /^\s*UPDATE\s+"?(?:issuer"?\s+SET\s+"?next_serial"?\s*=|(?:deposit"?\s+SET\s+"?remind_on|end_confirmation"?\s+SET\s+"?open_for)"?\s*=\s*\S+\s+WHERE\s)/i;
/** Most statements. */
const READS = "SELECT ";
const NONE = "";
/** Statements whose table is kept. */
const MOST_KEPT = 500;
const KEPT = new Map();
/** Throws for a statement that writes unnamed rows to a sealed table: the rows would look forged afterwards. */
function assertSealed(statement, sealing) {
    const table = tableOf(statement);
    if (table !== NONE && !sealing.isAwaiting(table))
        throw new Error(`rows of ${table} are written past their seals`);
}
/** Refuses such statements on TypeORM's runner too, before which others settle. Returns a function that ends this. */
function refuseUnsealedWrites(runner, { sealing, settle, }) {
    const query = runner.query.bind(runner);
    // Builders of statements call the runner by this name too.
    runner.query = (async (...given) => {
        assertSealed(given[0], sealing);
        await settle();
        return query(...given);
    });
    return () => {
        // Restores the class's own method, because SQLite's runner serves every unit of work.
        Reflect.deleteProperty(runner, "query");
    };
}
/** The sealed table whose sealed columns a statement writes. */
function tableOf(statement) {
    if (statement.startsWith(READS))
        return NONE;
    const known = KEPT.get(statement);
    if (known !== undefined)
        return known;
    const written = WRITE.exec(statement)?.[1]?.toLowerCase() ?? NONE;
    const table = (0, sealed_tables_1.sealedTable)(written) && !OF_UNSEALED_COLUMNS.test(statement) ? written : NONE;
    if (KEPT.size >= MOST_KEPT)
        KEPT.clear();
    KEPT.set(statement, table);
    return table;
}
//# sourceMappingURL=unsealed-writes.js.map