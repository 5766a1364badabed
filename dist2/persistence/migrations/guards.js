"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.appendOnly = appendOnly;
exports.frozenExceptOnce = frozenExceptOnce;
/** Triggers that hold for every program that writes to the database, not only for ours. */
/** Rows are added, never changed or deleted. */
async function appendOnly(runner, table) {
    await refuse(runner, `${table}_no_update`, table, "UPDATE");
    await neverRemoved(runner, table);
}
/** Rows are never deleted, and only one column changes, from empty to a value. */
async function frozenExceptOnce(runner, table, column) {
    const columns = (await runner.getTable(table))?.columns.map(({ name }) => name) ?? [];
    const others = columns.filter((name) => name !== column);
    const distinct = runner.dataSource.options.type === "postgres" ? "IS DISTINCT FROM" : "IS NOT";
    const anyChanged = others.map((name) => `NEW."${name}" ${distinct} OLD."${name}"`).join(" OR ");
    await refuse(runner, `${table}_frozen`, table, "UPDATE", `OLD."${column}" IS NOT NULL OR ${anyChanged}`);
    await neverRemoved(runner, table);
}
/**
 * Against DELETE, and against statements that bypass its trigger: SQLite's INSERT OR REPLACE, PostgreSQL's
 * TRUNCATE.
 */
async function neverRemoved(runner, table) {
    await refuse(runner, `${table}_no_delete`, table, "DELETE");
    if (runner.dataSource.options.type === "postgres") {
        await runner.query(`CREATE TRIGGER "${table}_no_truncate" BEFORE TRUNCATE ON "${table}" FOR EACH STATEMENT ` +
            `EXECUTE FUNCTION "${table}_refuse_change"()`);
        return;
    }
    const uniques = (await runner.getTable(table))?.indices.filter(({ isUnique }) => isUnique) ?? [];
    const keys = [["id"], ...uniques.map(({ columnNames }) => columnNames)];
    const isTaken = keys.map((columns) => columns.map((column) => `"${column}" = NEW."${column}"`).join(" AND "));
    const condition = `EXISTS (SELECT 1 FROM "${table}" WHERE (${isTaken.join(") OR (")}))`;
    await refuse(runner, `${table}_no_replace`, table, "INSERT", condition);
}
async function refuse(runner, trigger, table, change, condition = "") {
    const message = `rows of ${table} are kept as they are`;
    const when = condition === "" ? "" : `WHEN (${condition})`;
    if (runner.dataSource.options.type !== "postgres") {
        await runner.query(`CREATE TRIGGER "${trigger}" BEFORE ${change} ON "${table}" ${when} BEGIN SELECT RAISE(ABORT, '${message}'); END`);
        return;
    }
    await runner.query(`CREATE OR REPLACE FUNCTION "${table}_refuse_change"() RETURNS trigger LANGUAGE plpgsql AS ` +
        `$$ BEGIN RAISE EXCEPTION '${message}'; END $$`);
    await runner.query(`CREATE TRIGGER "${trigger}" BEFORE ${change} ON "${table}" FOR EACH ROW ${when} ` +
        `EXECUTE FUNCTION "${table}_refuse_change"()`);
}
//# sourceMappingURL=guards.js.map