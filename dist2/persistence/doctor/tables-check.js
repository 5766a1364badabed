"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.TablesCheck = void 0;
/** No table, column or index of the migrations is missing. */
class TablesCheck {
    constructor(snapshot, expected) {
        this.snapshot = snapshot;
        this.expected = expected;
        this.name = "tables";
        this.isGate = true;
    }
    async *run() {
        const isSqlite = this.snapshot.engine === "sqlite";
        const columns = await this.snapshot.rows(() => isSqlite
            ? `SELECT t.name AS "table", c.name AS name FROM sqlite_master t JOIN pragma_table_info(t.name) c WHERE t.type = 'table'`
            : `SELECT table_name AS "table", column_name AS name FROM information_schema.columns WHERE table_schema = current_schema()`);
        yield* this.#missing("column", this.expected.columns, columns, "error");
        const indices = await this.snapshot.rows(() => isSqlite
            ? `SELECT tbl_name AS "table", name FROM sqlite_master WHERE type = 'index'`
            : `SELECT tablename AS "table", indexname AS name FROM pg_indexes WHERE schemaname = current_schema()`);
        yield* this.#missing("index", this.expected.indices, indices, "warning");
    }
    *#missing(kind, expected, there, severity) {
        const present = new Set(there.map(nameOf));
        for (const { table, name } of expected.filter((each) => !present.has(nameOf(each))))
            yield {
                check: this.name,
                severity,
                subject: { table, id: name },
                expected: `the ${kind} ${name}`,
                found: "there is none",
                remedy: `Make it anew as the migrations do, or restore a backup.`,
            };
    }
}
exports.TablesCheck = TablesCheck;
function nameOf({ table, name }) {
    return `${table}.${name}`;
}
//# sourceMappingURL=tables-check.js.map