"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.openSqlite = openSqlite;
const node_fs_1 = require("node:fs");
const node_path_1 = require("node:path");
const typeorm_1 = require("typeorm");
const database_unfit_1 = require("../engine/database-unfit");
const migrations_1 = require("../migrations");
const lazy_connection_1 = require("../engine/lazy-connection");
const private_file_1 = require("../engine/private-file");
const rows_1 = require("../rows");
const sqlite_connections_1 = require("../engine/sqlite-connections");
const sqlite_statements_1 = require("../engine/sqlite-statements");
const sqlite_writing_1 = require("../engine/sqlite-writing");
/** SQLite's own waiting would block the whole process: the unit of work waits instead, without blocking. */
const BUSY_MILLISECONDS = 0;
const START_BUSY_MILLISECONDS = 5_000;
/** Readers meet a lock only at the rare moment when the log is reset. */
const READER_BUSY_MILLISECONDS = 250;
/** Work that passes through the whole file reads nothing twice but the upper pages of its indexes. */
const CACHE_OF_LONG_WORK = "cache_size = -4000";
/** Reads from the file; SQLite would answer a statement without a table from memory. */
const PING = "SELECT name FROM setting LIMIT 1";
async function openSqlite({ url, makesDirectory = false, onStatement }, logging) {
    const file = (0, node_path_1.resolve)(url.slice("sqlite:".length));
    if (makesDirectory)
        (0, node_fs_1.mkdirSync)((0, node_path_1.dirname)(file), { recursive: true });
    (0, private_file_1.keepPrivate)(file);
    const common = {
        type: "better-sqlite3",
        database: file,
        entities: rows_1.ROWS,
        ...logging,
    };
    // Another process may be migrating the tables: this one waits for it.
    let patience = START_BUSY_MILLISECONDS;
    // Of each connection that is opened: the statements of the one before go with it.
    let writing;
    const write = new typeorm_1.DataSource({
        ...common,
        timeout: BUSY_MILLISECONDS,
        migrations: migrations_1.MIGRATIONS,
        prepareDatabase: (connection) => {
            connection.pragma(`busy_timeout = ${String(patience)}`);
            connection.pragma("journal_mode = WAL");
            // In WAL mode the driver defaults to NORMAL, which may lose acknowledged commits in a power cut.
            connection.pragma("synchronous = FULL");
            writing = new sqlite_writing_1.SqliteWriting(connection, onStatement);
        },
    });
    await write.initialize();
    await checkEncoding(write);
    await write.runMigrations();
    patience = BUSY_MILLISECONDS;
    await write.query(`PRAGMA busy_timeout = ${String(patience)}`);
    let statements;
    // TypeORM has one connection per data source: reads on the writing one would see uncommitted writes.
    const read = new typeorm_1.DataSource({
        ...common,
        timeout: READER_BUSY_MILLISECONDS,
        readonly: true,
        fileMustExist: true,
        prepareDatabase: (connection) => {
            statements = new sqlite_statements_1.SqliteStatements(connection);
        },
    });
    await read.initialize();
    const connections = new sqlite_connections_1.SqliteConnections(file, { write, read }, { write: () => writing, read: () => statements }, new lazy_connection_1.LazyConnection(() => openForLongWork(file)));
    return {
        engine: "sqlite",
        write,
        read,
        writers: 1,
        onWriter: (work) => connections.onWriter(work),
        onReader: (work) => connections.onReader(work),
        select: (statement) => {
            onStatement?.(statement.text);
            return connections.select(statement);
        },
        selectApart: (statement) => {
            onStatement?.(statement.text);
            return connections.selectApart(statement);
        },
        closeApart: () => connections.closeApart(),
        ping: () => connections.onReader((runner) => runner.query(PING)),
        close: () => connections.close(),
    };
}
/** Without the rows' classes, and without waiting for a lock for longer than other readers. */
async function openForLongWork(file) {
    let statements;
    const source = new typeorm_1.DataSource({
        type: "better-sqlite3",
        database: file,
        timeout: READER_BUSY_MILLISECONDS,
        readonly: true,
        fileMustExist: true,
        prepareDatabase: (connection) => {
            connection.pragma(CACHE_OF_LONG_WORK);
            statements = new sqlite_statements_1.SqliteStatements(connection);
        },
    });
    await source.initialize();
    if (!statements)
        throw new Error("the driver has opened no connection");
    return { statements, close: () => source.destroy() };
}
/** A file in another encoding, made by another program, would sort and compare texts differently. */
async function checkEncoding(write) {
    const [row] = await write.query("PRAGMA encoding");
    if (row?.encoding !== "UTF-8")
        throw new database_unfit_1.DatabaseUnfit(`its encoding is ${row?.encoding ?? "not known"}, not UTF-8`, "Choose another file");
}
//# sourceMappingURL=sqlite-database.js.map