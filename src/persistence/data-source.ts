import { DataSource, type DataSourceOptions, type Logger } from "typeorm";
import type { Engine } from "./engine";
import { MIGRATIONS } from "./migrations";
import { ROWS } from "./rows";

/** An open database: SQLite with a writing and a read-only connection, PostgreSQL with one pool for both. */
export interface Database {
  readonly engine: Engine;
  readonly write: DataSource;
  readonly read: DataSource;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** `sqlite:FILE` or `postgres://…`. */
  readonly url: string;
  /** Hears every statement's text, never its parameters; for counting. */
  readonly onStatement?: (statement: string) => void;
}

/** SQLite's own waiting would block the whole process: the unit of work waits instead, without blocking. */
const SQLITE_BUSY_MILLISECONDS = 0;
const SQLITE_START_BUSY_MILLISECONDS = 5_000;
/** Readers meet a lock only at the rare moment when the log is reset. */
const SQLITE_READER_BUSY_MILLISECONDS = 250;
const POSTGRES = { poolSize: 10, connectTimeoutMS: 3_000, applicationName: "hosho" } as const;
const POSTGRES_STATEMENT_MILLISECONDS = 10_000;
/** Any number will do, as long as every server of this system takes the same. */
const MIGRATION_LOCK = 4_150_022;

/** Opens the database and brings its tables up to date. */
export async function openDatabase({ url, onStatement }: DatabaseOptions): Promise<Database> {
  const logging = { logging: onStatement ? (["query"] as const).slice() : false, ...listener(onStatement) };
  return url.startsWith("sqlite:")
    ? openSqlite(url.slice("sqlite:".length), logging)
    : openPostgres(url, logging);
}

type Logging = Pick<DataSourceOptions, "logging" | "logger">;

async function openSqlite(file: string, logging: Logging): Promise<Database> {
  const common = {
    type: "better-sqlite3",
    database: file,
    timeout: SQLITE_BUSY_MILLISECONDS,
    entities: ROWS,
  } as const;
  const write = new DataSource({
    ...common,
    ...logging,
    migrations: MIGRATIONS,
    prepareDatabase: (connection: SqliteConnection) => {
      // Until the tables are up to date: another process may be at it.
      connection.pragma(`busy_timeout = ${String(SQLITE_START_BUSY_MILLISECONDS)}`);
      connection.pragma("journal_mode = WAL");
      // In WAL mode the driver defaults to NORMAL, which may lose acknowledged commits in a power cut.
      connection.pragma("synchronous = FULL");
    },
  });
  await write.initialize();
  await write.runMigrations();
  await write.query(`PRAGMA busy_timeout = ${String(SQLITE_BUSY_MILLISECONDS)}`);
  // TypeORM has one connection per data source: reads on the writing one would see what is not committed yet.
  const read = new DataSource({
    ...common,
    ...logging,
    timeout: SQLITE_READER_BUSY_MILLISECONDS,
    readonly: true,
    fileMustExist: true,
  });
  await read.initialize();
  return {
    engine: "sqlite",
    write,
    read,
    close: async () => {
      await read.destroy();
      await write.destroy();
    },
  };
}

interface SqliteConnection {
  pragma(statement: string): unknown;
}

async function openPostgres(url: string, logging: Logging): Promise<Database> {
  const common = {
    type: "postgres",
    url,
    // TypeORM drops the address's parameters: without this, sslmode=require would connect in the clear.
    ssl: !["disable", null].includes(new URL(url).searchParams.get("sslmode")),
    ...POSTGRES,
    entities: ROWS,
    migrations: MIGRATIONS,
  } as const;
  await migrateAlone(new DataSource(common));
  const pool = new DataSource({
    ...common,
    ...logging,
    extra: { statement_timeout: POSTGRES_STATEMENT_MILLISECONDS },
    // A connection that breaks while idle is replaced by the pool; unheard, its error would end the process.
    poolErrorHandler: () => undefined,
  });
  await pool.initialize();
  return { engine: "postgres", write: pool, read: pool, close: () => pool.destroy() };
}

/** Servers that start together must not migrate together; on connections of its own, because it may take long. */
async function migrateAlone(migrating: DataSource): Promise<void> {
  await migrating.initialize();
  const runner = migrating.createQueryRunner();
  try {
    await runner.query("SELECT pg_advisory_lock($1)", [MIGRATION_LOCK]);
    await migrating.runMigrations();
  } finally {
    await runner.release();
    // Ends the session, and with it the lock.
    await migrating.destroy();
  }
}

function listener(onStatement: DatabaseOptions["onStatement"]): { logger?: Logger } {
  if (!onStatement) return {};
  const silent = (): void => undefined;
  return {
    logger: {
      logQuery: onStatement,
      logQueryError: silent,
      logQuerySlow: silent,
      logSchemaBuild: silent,
      logMigration: silent,
      log: silent,
    },
  };
}
