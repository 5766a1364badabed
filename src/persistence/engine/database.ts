import type { DataSource, DataSourceOptions, QueryRunner } from "typeorm";
import type { Engine } from "./engine";
import type { FoundRows, ReadStatement } from "./read-statement";
import type { WritingConnection } from "./writing-connection";

/** An open database: SQLite with a writing and a read-only connection, PostgreSQL with a pool for each. */
export interface Database {
  readonly engine: Engine;
  readonly write: DataSource;
  readonly read: DataSource;
  /** The most units of work under way at once. */
  readonly writers: number;
  /** Work on one connection, that of the runner. Rejects with `StorageUnavailable` where the storage failed and not the work. */
  onWriter<T>(work: (runner: QueryRunner, connection: WritingConnection) => Promise<T>): Promise<T>;
  onReader<T>(work: (runner: QueryRunner) => Promise<T>): Promise<T>;
  /** Runs one reading statement, on the driver itself. Fails as `onReader` does. */
  select(statement: ReadStatement): FoundRows;
  /**
   * The same for long work in the background, one statement after the other. SQLite has a connection for it, with a small
   * cache: what the other reads have in theirs stays there.
   */
  selectApart(statement: ReadStatement): Promise<unknown[]>;
  /** Closes what `selectApart` has opened; the next one opens it again. */
  closeApart(): Promise<void>;
  /**
   * Reads a row on a connection that nothing else waits for. `isFresh`: on a new connection, because open
   * ones may hide that new ones fail.
   */
  ping(isFresh: boolean): Promise<void>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** `sqlite:FILE` or `postgres://…`. */
  readonly url: string;
  /** PostgreSQL: the most connections for reads, and for writes; one more is for health checks. */
  readonly connections?: { readonly reads: number; readonly writes: number };
  /** PostgreSQL: whether connections keep their statements; `auto`: where no pooler lends them to others. */
  readonly prepared?: "auto" | "on" | "off";
  /** PostgreSQL: whether writes wait for the answer to a statement however long it takes, as building an index of millions does. */
  readonly isPatient?: boolean;
  /** SQLite: makes the directory of the file where it is missing. */
  readonly makesDirectory?: boolean;
  /** Called with every statement's text, never its parameters; for counting. */
  readonly onStatement?: (statement: string) => void;
}

export type Logging = Pick<DataSourceOptions, "logging" | "logger">;
