"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.hasGuarantees = hasGuarantees;
exports.loadGuarantees = loadGuarantees;
const promises_1 = require("node:timers/promises");
const bulk_insert_1 = require("./bulk-insert");
const bulk_seals_1 = require("./bulk-seals");
const fill_items_1 = require("../migrations/fill-items");
const rows_of_trial_1 = require("./rows-of-trial");
const without_indexes_1 = require("./without-indexes");
const AT_ONCE = 1_000;
const TABLES = [
    "guarantee",
    "certificate",
    "auth_key",
    "amendment",
    "guarantee_end",
    "opening",
    "ledger_entry",
    "item_update",
    "seal",
    "seal_head",
];
async function hasGuarantees(database) {
    const found = await database.read.query("SELECT 1 FROM guarantee LIMIT 1");
    return found.length > 0;
}
/**
 * Writes guarantees past the use cases, with keys, seals and indexes, into a database that nothing else uses meanwhile.
 * What is left by a run that broke off must be deleted.
 */
async function loadGuarantees(database, trials, count, { seals, sealKey, tell = () => undefined }) {
    await database.onWriter(async (runner) => {
        // Indexes that fit into memory are made in a third of the time; a trial that a power cut spoils is made again.
        if (database.engine === "sqlite")
            for (const pragma of ["cache_size = -500000", "synchronous = OFF"])
                await runner.query(`PRAGMA ${pragma}`);
        const bulkSeals = new bulk_seals_1.BulkSeals(seals);
        const load = async () => {
            const insert = new bulk_insert_1.BulkInsert(database, runner);
            let done = 0;
            const flush = async () => {
                await runner.query("BEGIN");
                await insert.flush();
                await runner.query("COMMIT");
                tell("guarantees", done, count);
                // SQLite answers synchronously, so nothing else, a Ctrl-C included, would get its turn.
                await (0, promises_1.setImmediate)();
            };
            for (const trial of trials) {
                const rows = (0, rows_of_trial_1.rowsOfTrial)(trial, sealKey(trial));
                for (const row of rows)
                    insert.add(row);
                for (const row of bulkSeals.rowsFor(trial.id, rows))
                    insert.add(row);
                done += 1;
                if (done % AT_ONCE === 0)
                    await flush();
            }
            await flush();
            await runner.query("BEGIN");
            await bulkSeals.enterAll(database, runner);
            await runner.query("UPDATE issuer SET next_serial = 1 + coalesce((SELECT max(CAST(substr(g.number, length(issuer.number_prefix) + 1) AS bigint)) " +
                "FROM guarantee g WHERE g.issuer_id = issuer.id), 0)");
            await (0, fill_items_1.fillItems)(runner, new Date().toISOString());
            await runner.query("COMMIT");
        };
        await (0, without_indexes_1.withoutIndexes)(runner, database.engine, TABLES, load, (made, of) => tell("indexes", made, of));
        // PostgreSQL's autovacuum would do this soon after; SQLite's servers keep no statistics.
        if (database.engine === "postgres")
            await runner.query("VACUUM (ANALYZE)");
        else
            await runner.query("PRAGMA wal_checkpoint(TRUNCATE)");
    });
}
//# sourceMappingURL=load-guarantees.js.map