"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.GuardsCheck = void 0;
const ledger_copies_1 = require("../migrations/ledger-copies");
const item_triggers_1 = require("../migrations/item-triggers");
const works_differing_1 = require("../migrations/works-differing");
const sealed_tables_1 = require("../seals/sealed-tables");
/** The triggers that freeze rows exist, are switched on, and have the text that the migrations gave them. */
class GuardsCheck {
    constructor(snapshot, expected) {
        this.snapshot = snapshot;
        this.expected = expected;
        this.name = "guards";
    }
    async *run() {
        const isSqlite = this.snapshot.engine === "sqlite";
        const expected = isSqlite ? this.expected.triggers : ofPostgres(this.expected.triggers);
        const there = isSqlite ? await this.#sqliteTriggers() : await this.#postgresTriggers();
        const found = new Map(there.map((trigger) => [`${trigger.table}.${trigger.name}`, trigger]));
        for (const trigger of expected) {
            const name = `${trigger.table}.${trigger.name}`;
            const wrong = problemOf(trigger, found.get(name), isSqlite);
            found.delete(name);
            if (wrong !== undefined)
                yield this.#finding("error", trigger, "the trigger as the migrations made it", wrong);
        }
        for (const trigger of found.values())
            yield this.#finding(
            // The system seals what such a trigger changes in a row being written.
            (0, sealed_tables_1.sealedTable)(trigger.table) || trigger.table.startsWith("seal") ? "error" : "warning", trigger, "no trigger but those of the migrations", "a trigger of another program");
    }
    #sqliteTriggers() {
        return this.snapshot.rows(() => `SELECT tbl_name AS "table", name, sql FROM sqlite_master WHERE type = 'trigger'`);
    }
    /** The trigger's definition and its function's text together: both can be replaced. */
    #postgresTriggers() {
        return this.snapshot.rows(() => `SELECT c.relname AS "table", t.tgname AS name, pg_get_triggerdef(t.oid) || ' ' || p.prosrc AS sql, ` +
            `t.tgenabled AS enabled FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_proc p ON p.oid = t.tgfoid ` +
            `JOIN pg_namespace n ON n.oid = c.relnamespace WHERE NOT t.tgisinternal AND n.nspname = current_schema()`);
    }
    #finding(severity, { table, name }, expected, found) {
        return {
            check: this.name,
            severity,
            subject: { table, id: name },
            expected,
            found,
            remedy: severity === "error"
                ? "Rows of this table could be changed meanwhile: find out who did it, compare with a backup, restore it."
                : "Find out whose it is, and remove it.",
        };
    }
}
exports.GuardsCheck = GuardsCheck;
/**
 * The same guards as PostgreSQL has them: against TRUNCATE where SQLite guards against INSERT OR REPLACE. It keeps its index
 * of grams without triggers.
 */
function ofPostgres(triggers) {
    const ownWords = new Map([
        ...(0, works_differing_1.differingTriggersOfPostgres)(),
        ...(0, ledger_copies_1.ledgerTriggersOfPostgres)(),
        ...(0, item_triggers_1.itemTriggersOfPostgres)(),
    ]);
    return triggers
        .filter(({ name }) => !name.startsWith("guarantee_grams_"))
        .map((trigger) => ({
        ...trigger,
        sql: ownWords.get(trigger.name) ?? trigger.sql,
        name: trigger.name.replace(/_no_replace$/, "_no_truncate"),
    }));
}
function problemOf(expected, found, isSqlite) {
    if (!found)
        return "there is none";
    if (found.enabled !== undefined && !/^[OA]$/.test(found.enabled))
        return "it is switched off";
    const isSame = isSqlite ? squeezed(found.sql) === squeezed(expected.sql) : guardsTheSame(expected, found);
    return isSame ? undefined : "it says something else";
}
function squeezed(sql) {
    return sql.replace(/\s+/g, " ").trim();
}
/** PostgreSQL rewrites conditions, so only the table, the operation and the refusal are compared. */
function guardsTheSame({ table, name, sql }, found) {
    const kept = / AFTER (\w+) .* BEGIN (.*); END$/s.exec(sql);
    if (kept)
        return keepsTheSame(kept, found);
    const isTruncate = name.endsWith("_no_truncate");
    const change = isTruncate ? "TRUNCATE" : (/ BEFORE (\w+) /.exec(sql)?.[1] ?? "");
    const guarded = isTruncate ? [] : [...sql.matchAll(/NEW\."(\w+)"/g)].map(([, column = ""]) => column);
    return (found.sql.includes(` BEFORE ${change} ON `) &&
        found.sql.includes(` ${table}_refuse_change() `) &&
        found.sql.includes("RAISE EXCEPTION") &&
        found.sql.includes(" WHEN ") === guarded.length > 0 &&
        guarded.every((column) => new RegExp(`new\\."?${column}"?\\)?(::[a-z ]+)? IS DISTINCT FROM`).test(found.sql)));
}
/** What a trigger keeps up to date: its operation, and what it does. */
function keepsTheSame([, change = "", does = ""], found) {
    return found.sql.includes(` AFTER ${change} `) && found.sql.includes(` BEGIN ${does}; RETURN NULL; END`);
}
//# sourceMappingURL=guards-check.js.map