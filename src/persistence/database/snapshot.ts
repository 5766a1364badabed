import type { DataSource, QueryRunner } from "typeorm";
import { lonePostgres, loneSqlite } from "./lone-source";
import { readerOn, type Reader } from "../engine/reader";

/**
 * One read-only state of the whole database, unchanged by later writes. For long reads beside serving
 * processes.
 */
export interface Snapshot extends Reader {
  hasTable(name: string): Promise<boolean>;
  /** Does a part of the reading; its failure leaves the snapshot usable. */
  part<T>(work: () => AsyncIterable<T> | Iterable<T>): AsyncIterable<T> | Iterable<T>;
  close(): Promise<void>;
}

/** Opens an existing database; makes no table and no file. */
export function openSnapshot(url: string): Promise<Snapshot> {
  return url.startsWith("sqlite:") ? openSqlite(url.slice("sqlite:".length)) : openPostgres(url);
}

async function openSqlite(file: string): Promise<Snapshot> {
  const { source, connection } = loneSqlite(file, { readonly: true, fileMustExist: true });
  const runner = await begun(source, ["BEGIN", "SELECT 1 FROM sqlite_master LIMIT 1"]);
  return {
    ...readerOn(runner, connection()),
    hasTable: (name) => runner.hasTable(name),
    part: (work) => work(),
    close: () => source.destroy(),
  };
}

async function openPostgres(url: string): Promise<Snapshot> {
  const { source } = await lonePostgres(url);
  const runner = await begun(source, ["BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", "SELECT 1"]);
  return {
    ...readerOn(runner, undefined),
    hasTable: (name) => runner.hasTable(name),
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
