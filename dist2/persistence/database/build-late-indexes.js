"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.buildLateIndexes = buildLateIndexes;
const promises_1 = require("node:timers/promises");
const migration_lock_1 = require("../engine/migration-lock");
const late_indexes_1 = require("../migrations/late-indexes");
const RETRY_MILLISECONDS = 200;
/**
 * Builds the indexes that are missing on PostgreSQL while other servers read and write. No transaction can hold this: one that
 * was broken off has left an index that is not valid, which is built anew.
 */
async function buildLateIndexes(source) {
    const lock = source.createQueryRunner();
    const building = source.createQueryRunner();
    try {
        if ((await missing(building)).length === 0)
            return;
        while (!(await isTakenBy(lock)))
            await (0, promises_1.setTimeout)(RETRY_MILLISECONDS);
        // Another server may have built them meanwhile.
        for (const { name, table, of, isBroken } of await missing(building)) {
            if (isBroken)
                await building.query(`DROP INDEX CONCURRENTLY "${name}"`);
            await building.query(`CREATE INDEX CONCURRENTLY "${name}" ON "${table}" ${of}`);
        }
        await lock.commitTransaction();
    }
    finally {
        await lock.release();
        await building.release();
    }
}
/**
 * Held by a transaction, since a pooler keeps nothing longer. A build waits for every transaction that it meets with a
 * snapshot: one that did not get the lock ends at once, or the two would wait for each other.
 */
async function isTakenBy(lock) {
    await lock.startTransaction();
    const [row] = (await lock.query(`SELECT pg_try_advisory_xact_lock(${String(migration_lock_1.INDEX_LOCK)}) AS held`));
    if (row?.held === true)
        return true;
    await lock.rollbackTransaction();
    return false;
}
async function missing(runner) {
    const found = (await runner.query("SELECT c.relname AS name, i.indisvalid AS valid FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid " +
        "JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema()"));
    const validity = new Map(found.map(({ name, valid }) => [name, valid]));
    return late_indexes_1.LATE_INDEXES.filter(({ name }) => validity.get(name) !== true).map((index) => ({
        ...index,
        isBroken: validity.has(index.name),
    }));
}
//# sourceMappingURL=build-late-indexes.js.map