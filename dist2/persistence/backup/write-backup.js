"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.writeBackup = writeBackup;
const node_fs_1 = require("node:fs");
const node_path_1 = require("node:path");
const promises_1 = require("node:stream/promises");
const applied_migrations_1 = require("../database/applied-migrations");
const lone_source_1 = require("../database/lone-source");
const migrations_1 = require("../migrations");
const snapshot_1 = require("../database/snapshot");
const manifest_1 = require("./manifest");
const table_lines_1 = require("./table-lines");
const table_shape_1 = require("./table-shape");
const to_disk_1 = require("./to-disk");
/**
 * Writes one state of the database to a new directory, while servers go on writing. The directory gets its
 * name once every byte is on disk, so a named backup is whole.
 */
async function writeBackup({ url, directory, version, now }) {
    const target = (0, node_path_1.resolve)(directory);
    const growing = `${target}.partial`;
    makeRoom(target, growing);
    try {
        const kept = url.startsWith("sqlite:")
            ? await copySqlite(url, growing)
            : await exportPostgres(url, growing);
        const manifest = { format: manifest_1.BACKUP_FORMAT, version, takenAt: now.toISOString(), ...kept };
        (0, node_fs_1.writeFileSync)((0, node_path_1.join)(growing, manifest_1.MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
        for (const name of [manifest_1.MANIFEST, ...manifest.files.map((file) => file.name)])
            (0, to_disk_1.toDisk)((0, node_path_1.join)(growing, name));
        (0, to_disk_1.toDisk)(growing);
        (0, node_fs_1.renameSync)(growing, target);
        (0, to_disk_1.toDisk)((0, node_path_1.dirname)(target));
        return manifest;
    }
    catch (error) {
        (0, node_fs_1.rmSync)(growing, { recursive: true, force: true });
        throw error;
    }
}
function makeRoom(target, growing) {
    if ((0, node_fs_1.existsSync)(target))
        throw new manifest_1.BackupRefused(`${target} is there already: name a directory that is not.`);
    try {
        (0, node_fs_1.mkdirSync)(growing, { mode: 0o700 });
    }
    catch (error) {
        if (error.code !== "EEXIST")
            throw error;
        throw new manifest_1.BackupRefused(`${growing} is there already: another backup is being written, or one was cut off. Delete it in the latter case.`);
    }
}
/**
 * SQLite's own backup in one step, beside other writers; with many steps each of their writes would restart
 * it.
 */
async function copySqlite(url, directory) {
    const copy = (0, node_path_1.join)(directory, manifest_1.SQLITE_COPY);
    const original = (0, lone_source_1.loneSqlite)(url.slice("sqlite:".length), { readonly: true, fileMustExist: true });
    await withSqlite(original, async (connection) => {
        await connection.backup(copy, { progress: () => ALL_PAGES });
    });
    (0, node_fs_1.chmodSync)(copy, 0o600);
    // One file instead of three: SQLite could not read a copy in WAL mode from a read-only place.
    await withSqlite((0, lone_source_1.loneSqlite)(copy), (connection) => connection.pragma("journal_mode = DELETE"));
    const snapshot = await (0, snapshot_1.openSnapshot)(`sqlite:${copy}`);
    try {
        const migrations = await wholeMigrations(snapshot);
        const tables = [];
        for (const shape of await (0, table_shape_1.tableShapes)(snapshot))
            tables.push({ ...shape, ...(await (0, table_lines_1.sumOf)((0, table_lines_1.tableLines)(snapshot, shape))) });
        return { engine: "sqlite", migrations, tables, files: [await keptFile(directory, manifest_1.SQLITE_COPY)] };
    }
    finally {
        await snapshot.close();
    }
}
/** The largest number of pages that SQLite's backup takes for one step. */
const ALL_PAGES = 0x7fffffff;
async function withSqlite({ source, connection }, work) {
    await source.initialize();
    try {
        const opened = connection();
        if (opened)
            await work(opened);
    }
    finally {
        await source.destroy();
    }
}
async function exportPostgres(url, directory) {
    const snapshot = await (0, snapshot_1.openSnapshot)(url);
    try {
        const migrations = await wholeMigrations(snapshot);
        const tables = [];
        for (const shape of await (0, table_shape_1.tableShapes)(snapshot))
            tables.push({ ...shape, ...(await exportTable(snapshot, shape, (0, node_path_1.join)(directory, (0, manifest_1.fileOfTable)(shape)))) });
        const files = await Promise.all(tables.map((table) => keptFile(directory, (0, manifest_1.fileOfTable)(table))));
        return { engine: "postgres", migrations, tables, files };
    }
    finally {
        await snapshot.close();
    }
}
async function exportTable(reader, shape, file) {
    const sums = [];
    const lines = (0, table_lines_1.summedUp)((0, table_lines_1.tableLines)(reader, shape), (sum) => sums.push(sum));
    await (0, promises_1.pipeline)(withLineFeeds(lines), (0, node_fs_1.createWriteStream)(file, { mode: 0o600, flags: "wx" }));
    const [sum] = sums;
    if (!sum)
        throw new Error("the table came to no end");
    return sum;
}
async function* withLineFeeds(lines) {
    for await (const line of lines)
        yield `${line}\n`;
}
/** A backup holds only tables that this version knows how to write. */
async function wholeMigrations(snapshot) {
    const applied = await (0, applied_migrations_1.appliedMigrations)(snapshot);
    const known = migrations_1.MIGRATIONS.map(({ name }) => name);
    if (known.length === applied.length && known.every((name) => applied.includes(name)))
        return applied;
    throw new manifest_1.BackupRefused(applied.length === 0
        ? "There is nothing to back up: the database has none of this system's tables."
        : "The database's tables are of another version: use that version, or bring them up to date with hosho-server migrate.");
}
async function keptFile(directory, name) {
    const file = (0, node_path_1.join)(directory, name);
    return { name, bytes: (0, node_fs_1.statSync)(file).size, sha256: await (0, manifest_1.sha256Of)(file) };
}
//# sourceMappingURL=write-backup.js.map