import { mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { DataSource } from "typeorm";
import type { Database, DatabaseOptions, Logging } from "../engine/database";
import { DatabaseUnfit } from "../engine/database-unfit";
import { MIGRATIONS } from "../migrations";
import { LazyConnection, type OpenConnection } from "../engine/lazy-connection";
import { keepPrivate } from "../engine/private-file";
import { ROWS } from "../rows";
import { shareRows } from "../engine/shared-rows";
import { SqliteConnections } from "../engine/sqlite-connections";
import { SqliteStatements, type PreparingConnection } from "../engine/sqlite-statements";
import { SqliteWriting, type WritableConnection } from "../engine/sqlite-writing";

/** SQLite's own waiting would block the whole process: the unit of work waits instead, without blocking. */
const BUSY_MILLISECONDS = 0;
const START_BUSY_MILLISECONDS = 5_000;
/** Readers meet a lock only at the rare moment when the log is reset. */
const READER_BUSY_MILLISECONDS = 250;
/** Work that passes through the whole file reads nothing twice but the upper pages of its indexes. */
const CACHE_OF_LONG_WORK = "cache_size = -4000";
/** Reads from the file; SQLite would answer a statement without a table from memory. */
const PING = "SELECT name FROM setting LIMIT 1";

export async function openSqlite(
  { url, makesDirectory = false, onStatement }: DatabaseOptions,
  logging: Logging,
): Promise<Database> {
  const file = resolve(url.slice("sqlite:".length));
  if (makesDirectory) mkdirSync(dirname(file), { recursive: true });
  keepPrivate(file);
  const common = {
    type: "better-sqlite3",
    database: file,
    ...logging,
  } as const;
  // Another process may be migrating the tables: this one waits for it.
  let patience = START_BUSY_MILLISECONDS;
  // Of each connection that is opened: the statements of the one before go with it.
  let writing: SqliteWriting;
  const write = new DataSource({
    ...common,
    entities: ROWS,
    timeout: BUSY_MILLISECONDS,
    migrations: MIGRATIONS,
    prepareDatabase: (connection: SqliteConnection) => {
      connection.pragma(`busy_timeout = ${String(patience)}`);
      connection.pragma("journal_mode = WAL");
      // In WAL mode the driver defaults to NORMAL, which may lose acknowledged commits in a power cut.
      connection.pragma("synchronous = FULL");
      writing = new SqliteWriting(connection, onStatement);
    },
  });
  await write.initialize();
  await checkEncoding(write);
  await write.runMigrations();
  patience = BUSY_MILLISECONDS;
  await write.query(`PRAGMA busy_timeout = ${String(patience)}`);
  let statements: SqliteStatements;
  // TypeORM has one connection per data source: reads on the writing one would see uncommitted writes.
  const read = new DataSource({
    ...common,
    timeout: READER_BUSY_MILLISECONDS,
    readonly: true,
    fileMustExist: true,
    prepareDatabase: (connection: SqliteConnection) => {
      statements = new SqliteStatements(connection);
    },
  });
  await read.initialize();
  shareRows(write, read);
  const connections = new SqliteConnections(
    file,
    { write, read },
    { write: () => writing, read: () => statements },
    new LazyConnection(() => openForLongWork(file)),
  );
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
async function openForLongWork(file: string): Promise<OpenConnection> {
  let statements: SqliteStatements | undefined;
  const source = new DataSource({
    type: "better-sqlite3",
    database: file,
    timeout: READER_BUSY_MILLISECONDS,
    readonly: true,
    fileMustExist: true,
    prepareDatabase: (connection: SqliteConnection) => {
      connection.pragma(CACHE_OF_LONG_WORK);
      statements = new SqliteStatements(connection);
    },
  });
  await source.initialize();
  if (!statements) throw new Error("the driver has opened no connection");
  return { statements, close: () => source.destroy() };
}

type SqliteConnection = PreparingConnection &
  WritableConnection & {
    pragma(statement: string): unknown;
  };

/** A file in another encoding, made by another program, would sort and compare texts differently. */
async function checkEncoding(write: DataSource): Promise<void> {
  const [row] = await write.query<{ encoding: string }[]>("PRAGMA encoding");
  if (row?.encoding !== "UTF-8")
    throw new DatabaseUnfit(
      `its encoding is ${row?.encoding ?? "not known"}, not UTF-8`,
      "Choose another file",
    );
}
