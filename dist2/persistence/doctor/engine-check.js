"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.EngineCheck = void 0;
/** The engine's own checks: SQLite's of every page and index, PostgreSQL's list of unusable indexes. */
class EngineCheck {
    constructor(snapshot) {
        this.snapshot = snapshot;
        this.name = "engine";
    }
    async *run() {
        if (this.snapshot.engine === "sqlite")
            yield* this.#sqlite();
        else
            yield* this.#postgres();
    }
    async *#sqlite() {
        const said = await this.snapshot.rows(() => "PRAGMA integrity_check(100)");
        for (const { integrity_check: found } of said.filter((each) => each.integrity_check !== "ok"))
            yield this.#finding(null, "a file that SQLite finds sound", found, "Restore the newest backup.");
    }
    async *#postgres() {
        const invalid = await this.snapshot.rows(() => `SELECT t.relname AS "table", i.relname AS name FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid ` +
            `JOIN pg_class t ON t.oid = x.indrelid JOIN pg_namespace n ON n.oid = t.relnamespace ` +
            `WHERE n.nspname = current_schema() AND NOT (x.indisvalid AND x.indisready AND x.indislive)`);
        for (const { table, name } of invalid)
            yield this.#finding({ table, id: name }, "a valid index", "it is invalid", `REINDEX INDEX "${name}"`);
        const loose = await this.snapshot.rows(() => `SELECT t.relname AS "table", c.conname AS name FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid ` +
            `JOIN pg_namespace n ON n.oid = t.relnamespace WHERE n.nspname = current_schema() AND NOT c.convalidated`);
        for (const { table, name } of loose)
            yield this.#finding({ table, id: name }, "a constraint that holds for all rows", "it is not validated", `ALTER TABLE "${table}" VALIDATE CONSTRAINT "${name}"`);
    }
    #finding(subject, expected, found, remedy) {
        return { check: this.name, severity: "error", subject, expected, found, remedy };
    }
}
exports.EngineCheck = EngineCheck;
//# sourceMappingURL=engine-check.js.map