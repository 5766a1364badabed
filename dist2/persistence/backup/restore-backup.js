"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.restoreBackup = restoreBackup;
const node_fs_1 = require("node:fs");
const node_path_1 = require("node:path");
const node_readline_1 = require("node:readline");
const typeorm_1 = require("typeorm");
const lone_source_1 = require("../database/lone-source");
const migration_lock_1 = require("../engine/migration-lock");
const migrations_1 = require("../migrations");
const reader_1 = require("../engine/reader");
const snapshot_1 = require("../database/snapshot");
const sql_parameters_1 = require("../engine/sql-parameters");
const positions_above_1 = require("../change/positions-above");
const in_order_of_references_1 = require("./in-order-of-references");
const load_table_1 = require("./load-table");
const manifest_1 = require("./manifest");
const table_lines_1 = require("./table-lines");
const table_shape_1 = require("./table-shape");
const to_disk_1 = require("./to-disk");
/**
 * Brings a backup into an empty place, all or nothing; the engine may differ. The backup's migrations make
 * the tables and guards, the rows follow and are compared with its sums. Newer migrations come last.
 */
async function restoreBackup({ directory, url, now }) {
    const manifest = await (0, manifest_1.readManifest)(directory);
    const known = migrations_1.MIGRATIONS.map(({ name }) => name);
    const unknown = manifest.migrations.find((name) => !known.includes(name));
    if (unknown !== undefined)
        throw new manifest_1.BackupRefused(`${directory} was made by a newer version (${manifest.version}): use that one.`);
    const work = (into) => fill(into, { manifest, directory, now });
    const heldMails = await (url.startsWith("sqlite:") ? intoSqlite(url, work) : intoPostgres(url, work));
    return { manifest, heldMails };
}
async function intoSqlite(url, work) {
    const file = (0, node_path_1.resolve)(url.slice("sqlite:".length));
    const growing = `${file}.partial`;
    for (const each of [file, `${file}-wal`, growing])
        if ((0, node_fs_1.existsSync)(each))
            throw new manifest_1.BackupRefused(`${each} is there already: restore into a place that is empty.`);
    if (!(0, node_fs_1.existsSync)((0, node_path_1.dirname)(file)))
        throw new manifest_1.BackupRefused(`${(0, node_path_1.dirname)(file)} is not there: make the directory first.`);
    try {
        (0, node_fs_1.closeSync)((0, node_fs_1.openSync)(growing, "wx", 0o600));
        const held = await inTransaction((0, lone_source_1.loneSqlite)(growing), work);
        (0, to_disk_1.toDisk)(growing);
        (0, node_fs_1.renameSync)(growing, file);
        (0, to_disk_1.toDisk)((0, node_path_1.dirname)(file));
        return held;
    }
    catch (error) {
        (0, node_fs_1.rmSync)(growing, { force: true });
        (0, node_fs_1.rmSync)(`${growing}-journal`, { force: true });
        throw error;
    }
}
async function intoPostgres(url, work) {
    return inTransaction(await (0, lone_source_1.lonePostgres)(url), async (place) => {
        // A server that starts meanwhile waits, and finds the tables up to date.
        await place.runner.query(`SELECT pg_advisory_xact_lock(${String(migration_lock_1.MIGRATION_LOCK)})`);
        const tables = await place.reader.rows(() => "SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename");
        const [first] = tables;
        if (first)
            throw new manifest_1.BackupRefused(`The database has ${String(tables.length)} tables already, ${first.name} among them: restore into an empty one.`);
        return work(place);
    });
}
async function inTransaction({ source, connection }, work) {
    await source.initialize();
    const runner = source.createQueryRunner();
    try {
        await runner.startTransaction();
        const held = await work({ source, runner, reader: (0, reader_1.readerOn)(runner, connection()) });
        await runner.commitTransaction();
        return held;
    }
    catch (error) {
        // A closed connection cannot roll back, and need not.
        await runner.rollbackTransaction().catch(() => undefined);
        throw error;
    }
    finally {
        await runner.release();
        await source.destroy();
    }
}
async function fill(place, backup) {
    const { manifest } = backup;
    await migrate(place, manifest.migrations);
    await assertWhole(place, backup);
    await load(place, backup);
    for (const table of manifest.tables) {
        const { rows, sha256 } = await (0, table_lines_1.sumOf)((0, table_lines_1.tableLines)(place.reader, table));
        if (rows !== table.rows || sha256 !== table.sha256)
            throw new manifest_1.BackupRefused(`${table.name} came out otherwise than it was backed up: ${String(rows)} rows for ${String(table.rows)}.`);
    }
    await migrate(place, migrations_1.MIGRATIONS.map(({ name }) => name));
    await leaveRoomForPositions(place);
    return holdMails(place, backup.now);
}
/**
 * Readers of the feed may have seen positions given since the backup. None of these is given again: their cursors stay
 * good. What awaited a position comes before all that happens from now on.
 */
async function leaveRoomForPositions({ runner }) {
    await runner.query(`DELETE FROM setting WHERE name = '${positions_above_1.POSITIONS_ABOVE}'`);
    await runner.query(`INSERT INTO setting (name, value) SELECT '${positions_above_1.POSITIONS_ABOVE}', ` +
        `CAST(COALESCE(MAX(position), 0) + ${String(positions_above_1.ROOM_AFTER_RESTORE)} AS text) FROM change`);
    // Below all that there are, or two would be alike on the way.
    const room = "MAX(arrival) - MIN(arrival) + 1 + CASE WHEN MIN(arrival) > 0 THEN MIN(arrival) ELSE 0 END";
    await runner.query(`UPDATE change_pending SET arrival = arrival - (SELECT ${room} FROM change_pending)`);
}
/** A table that the manifest does not list would stay empty without a sum to tell so. */
async function assertWhole({ reader }, { manifest, directory }) {
    for (const { name, columns } of await (0, table_shape_1.tableShapes)(reader)) {
        const kept = manifest.tables.find((table) => table.name === name)?.columns.map((column) => column.name);
        const lost = kept ? columns.find((column) => !kept.includes(column.name)) : undefined;
        if (!kept || lost)
            throw new manifest_1.BackupRefused(`${directory} is not a whole backup: its ${manifest_1.MANIFEST} lacks ${[name, lost?.name].filter(Boolean).join(".")}.`);
    }
}
/** Runs the migrations that are not applied yet, inside the transaction. */
async function migrate({ source, runner }, names) {
    const all = [...source.migrations];
    source.migrations.splice(0, all.length, ...all.filter((each) => names.includes(each.constructor.name)));
    const executor = new typeorm_1.MigrationExecutor(source, runner);
    executor.transaction = "none";
    await executor.executePendingMigrations();
    source.migrations.splice(0, source.migrations.length, ...all);
}
async function load(place, { manifest, directory }) {
    const tables = inOrderOfTriggers(await (0, in_order_of_references_1.inOrderOfReferences)(place.reader, manifest.tables));
    if (manifest.engine === "postgres") {
        for (const table of tables)
            await loadAlone(place, table, () => linesOf((0, node_path_1.join)(directory, (0, manifest_1.fileOfTable)(table))));
        return;
    }
    const copy = await (0, snapshot_1.openSnapshot)(`sqlite:${(0, node_path_1.join)(directory, manifest_1.SQLITE_COPY)}`);
    try {
        for (const table of tables)
            await loadAlone(place, table, () => (0, table_lines_1.tableLines)(copy, table));
    }
    finally {
        await copy.close();
    }
}
/** What triggers note of the rows that are loaded changed long ago: it is no news. */
const NOTED_BY_TRIGGERS = "item_update_pending";
function inOrderOfTriggers(tables) {
    const isNoted = ({ name }) => name === NOTED_BY_TRIGGERS;
    return [...tables.filter((table) => !isNoted(table)), ...tables.filter(isNoted)];
}
async function loadAlone({ runner, reader }, table, lines) {
    if (table.name === NOTED_BY_TRIGGERS)
        await runner.query(`DELETE FROM "${table.name}"`);
    // Not before: the lines of a file that nobody reads yet are lost.
    await (0, load_table_1.loadTable)(runner, reader.engine, table, lines());
}
function linesOf(file) {
    return (0, node_readline_1.createInterface)({ input: (0, node_fs_1.createReadStream)(file, "utf8"), crlfDelay: Infinity });
}
/**
 * No recipient gets a mail twice: the mails wait until the operator has seen which were sent after the
 * backup.
 */
async function holdMails({ runner, reader }, now) {
    const [waiting] = await reader.rows(() => "SELECT count(*) AS count, max(created_at) AS newest FROM mail WHERE status = 'QUEUED'");
    const count = Number(waiting?.count ?? 0);
    if (count === 0)
        return 0;
    const parameters = new sql_parameters_1.SqlParameters(reader.engine);
    // The later one of the two: the clock here may be behind the original's.
    const upTo = [now.toISOString(), waiting?.newest ?? ""].sort().at(-1) ?? "";
    await runner.query("DELETE FROM setting WHERE name = 'mailsHeldUpTo'");
    await runner.query(`INSERT INTO setting (name, value) VALUES ('mailsHeldUpTo', ${parameters.add(upTo)})`, parameters.values);
    return count;
}
//# sourceMappingURL=restore-backup.js.map