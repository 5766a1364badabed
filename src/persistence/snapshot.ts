import { DataSource, type QueryRunner } from "typeorm";
import type { Engine } from "./engine";
import { postgresOptions, routeTo } from "./postgres-options";
import { SqlParameters } from "./sql-parameters";

type Write = (parameters: SqlParameters) => string;

/** One state of the whole database, read-only, whatever is written meanwhile. For long reads beside serving processes. */
export interface Snapshot {
  readonly engine: Engine;
  /** All rows at once: for what is small. */
  rows<Row>(write: Write): Promise<Row[]>;
  hasTable(name: string): Promise<boolean>;
  /** Row after row, with bounded memory. */
  stream<Row>(write: Write): AsyncIterable<Row>;
  /** Does a part of the reading; what goes wrong in it leaves the snapshot usable. */
  part<T>(work: () => AsyncIterable<T>): AsyncIterable<T>;
  close(): Promise<void>;
}

/** Opens the database that is there; makes no table and no file. */
export function openSnapshot(url: string): Promise<Snapshot> {
  return url.startsWith("sqlite:") ? openSqlite(url.slice("sqlite:".length)) : openPostgres(url);
}

interface SqliteConnection {
  prepare(statement: string): { iterate(...values: readonly unknown[]): IterableIterator<unknown> };
}

async function openSqlite(file: string): Promise<Snapshot> {
  let connection: SqliteConnection | undefined;
  const source = new DataSource({
    type: "better-sqlite3",
    database: file,
    readonly: true,
    fileMustExist: true,
    prepareDatabase: (opened: SqliteConnection) => {
      connection = opened;
    },
  });
  const runner = await begun(source, ["BEGIN", "SELECT 1 FROM sqlite_master LIMIT 1"]);
  return {
    engine: "sqlite",
    rows: (write) => rows(runner, "sqlite", write),
    hasTable: (name) => runner.hasTable(name),
    stream: async function* <Row>(write: Write) {
      const parameters = new SqlParameters("sqlite");
      const statement = write(parameters);
      for (const row of connection?.prepare(statement).iterate(...parameters.values) ?? [])
        yield (await Promise.resolve(row)) as Row;
    },
    part: (work) => work(),
    close: () => source.destroy(),
  };
}

const ROWS_AT_ONCE = 500;

async function openPostgres(url: string): Promise<Snapshot> {
  const source = new DataSource(postgresOptions(await routeTo(url), { poolSize: 1, entities: [] }));
  const runner = await begun(source, ["BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", "SELECT 1"]);
  let cursors = 0;
  return {
    engine: "postgres",
    rows: (write) => rows(runner, "postgres", write),
    hasTable: (name) => runner.hasTable(name),
    stream: async function* <Row>(write: Write) {
      const cursor = `hosho_${String((cursors += 1))}`;
      const parameters = new SqlParameters("postgres");
      const statement = write(parameters);
      await runner.query(`DECLARE ${cursor} NO SCROLL CURSOR FOR ${statement}`, parameters.values);
      for (;;) {
        const page = (await runner.query(`FETCH ${String(ROWS_AT_ONCE)} FROM ${cursor}`)) as Row[];
        yield* page;
        if (page.length < ROWS_AT_ONCE) break;
      }
      await runner.query(`CLOSE ${cursor}`);
    },
    part: async function* (work) {
      await runner.query("SAVEPOINT part");
      try {
        yield* work();
      } finally {
        // After a statement that failed, PostgreSQL would refuse all that follow; it also closes the cursors left open.
        await runner.query("ROLLBACK TO SAVEPOINT part");
      }
    },
    close: () => source.destroy(),
  };
}

/** The transaction whose snapshot it is, taken with its first read. */
async function begun(source: DataSource, statements: readonly string[]): Promise<QueryRunner> {
  await source.initialize();
  try {
    const runner = source.createQueryRunner();
    for (const statement of statements) await runner.query(statement);
    return runner;
  } catch (error) {
    await source.destroy();
    throw error;
  }
}

async function rows<Row>(runner: QueryRunner, engine: Engine, write: Write): Promise<Row[]> {
  const parameters = new SqlParameters(engine);
  const statement = write(parameters);
  return (await runner.query(statement, parameters.values)) as Row[];
}
