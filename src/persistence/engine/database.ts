import type { DataSource, DataSourceOptions, QueryRunner } from "typeorm";
import type { Engine } from "./engine";

/** An open database: SQLite with a writing and a read-only connection, PostgreSQL with a pool for each. */
export interface Database {
  readonly engine: Engine;
  readonly write: DataSource;
  readonly read: DataSource;
  /** How many units of work may be under way at once. */
  readonly writers: number;
  /** Work on one connection. What fails for reasons that are not the work's own rejects with `StorageUnavailable`. */
  onWriter<T>(work: (runner: QueryRunner) => Promise<T>): Promise<T>;
  onReader<T>(work: (runner: QueryRunner) => Promise<T>): Promise<T>;
  /**
   * Reads something, on a connection that nothing else waits for; `isFresh`: on one that is made for it, because those
   * that are there may not show what is wrong with making one.
   */
  ping(isFresh: boolean): Promise<void>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** `sqlite:FILE` or `postgres://…`. */
  readonly url: string;
  /** Of PostgreSQL: how many connections reads and writes may have each; one more is for health checks. */
  readonly connections?: { readonly reads: number; readonly writes: number };
  /** SQLite: makes the directory of the file where it is missing. */
  readonly makesDirectory?: boolean;
  /** Hears every statement's text, never its parameters; for counting. */
  readonly onStatement?: (statement: string) => void;
}

export type Logging = Pick<DataSourceOptions, "logging" | "logger">;
