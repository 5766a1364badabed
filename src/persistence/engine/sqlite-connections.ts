import { existsSync } from "node:fs";
import { QueryFailedError, type DataSource, type QueryRunner } from "typeorm";
import { StorageUnavailable } from "../../use-cases/shared/storage-unavailable";
import type { LazyConnection } from "./lazy-connection";
import type { FoundRows, ReadStatement } from "./read-statement";
import type { SqliteStatements } from "./sqlite-statements";
import type { SqliteWriting } from "./sqlite-writing";
import { asStorageFailure } from "./storage-failure";

/**
 * The connections to a SQLite file. After a failure that is not a statement's own, all are closed and
 * opened again before the next use. SQLite's record of locks in this process may be wrong after such a fault,
 * and goes only with the last connection.
 */
export class SqliteConnections {
  #isDoubtful = false;
  #isWriting = false;
  #renewing: Promise<void> | undefined;

  constructor(
    private readonly file: string,
    private readonly sources: { readonly write: DataSource; readonly read: DataSource },
    /** Of the connections that are open now. */
    private readonly statements: {
      readonly write: () => SqliteWriting;
      readonly read: () => SqliteStatements;
    },
    private readonly apart: LazyConnection,
  ) {}

  /** Only one at a time: SQLite's one writing connection knows one transaction. */
  async onWriter<T>(work: (runner: QueryRunner, connection: SqliteWriting) => Promise<T>): Promise<T> {
    await this.#renewWhereDoubtful();
    this.#isWriting = true;
    try {
      return await this.#on(this.sources.write, (runner) => work(runner, this.statements.write()));
    } finally {
      // A connection left in a transaction would keep the lock, and could begin no other.
      if (isInTransaction(await this.sources.write.createQueryRunner().connect())) this.#isDoubtful = true;
      this.#isWriting = false;
    }
  }

  async onReader<T>(work: (runner: QueryRunner) => Promise<T>): Promise<T> {
    if (this.#isReaderToRenew) await this.#renewWhereDoubtful();
    return this.#on(this.sources.read, work);
  }

  /** Without TypeORM's runner, which takes longer than a small statement. */
  select(statement: ReadStatement): FoundRows {
    return this.#isReaderToRenew
      ? this.#renewWhereDoubtful().then(() => this.#selected(statement))
      : this.#selected(statement);
  }

  /** On the connection for long work. */
  async selectApart(statement: ReadStatement): Promise<unknown[]> {
    if (this.#isReaderToRenew) await this.#renewWhereDoubtful();
    try {
      return await this.apart.all(statement);
    } catch (error) {
      throw this.#failureOf(asQueryFailure(statement, error));
    }
  }

  closeApart(): Promise<void> {
    return this.apart.close();
  }

  async close(): Promise<void> {
    await this.apart.close();
    await this.sources.read.destroy();
    await this.sources.write.destroy();
  }

  async #on<T>(source: DataSource, work: (runner: QueryRunner) => Promise<T>): Promise<T> {
    const runner = source.createQueryRunner();
    try {
      return await work(runner);
    } catch (error) {
      throw this.#failureOf(error);
    } finally {
      await runner.release();
    }
  }

  #selected(statement: ReadStatement): unknown[] {
    try {
      return this.statements.read().all(statement);
    } catch (error) {
      throw this.#failureOf(asQueryFailure(statement, error));
    }
  }

  #failureOf(error: unknown): unknown {
    const failure = asStorageFailure(error);
    if (failure instanceof StorageUnavailable && failure.trouble !== "BUSY") this.#isDoubtful = true;
    return failure;
  }

  /** Closing both would undo the unit of work under way; where that fails too, the next one renews them. */
  get #isReaderToRenew(): boolean {
    return !this.#isWriting && this.#isToRenew;
  }

  get #isToRenew(): boolean {
    return this.#isDoubtful || this.#renewing !== undefined;
  }

  async #renewWhereDoubtful(): Promise<void> {
    if (!this.#isToRenew) return;
    this.#renewing ??= this.#renew().finally(() => (this.#renewing = undefined));
    await this.#renewing;
  }

  async #renew(): Promise<void> {
    const { write, read } = this.sources;
    try {
      // All close before any opens again: one that stays would keep the broken record of locks alive.
      await this.apart.close();
      await read.driver.disconnect();
      await write.driver.disconnect();
      if (!existsSync(this.file)) throw new Error("the file is gone: a new one would be empty");
      await write.driver.connect();
      await read.driver.connect();
      this.#isDoubtful = false;
    } catch (error) {
      throw new StorageUnavailable(error);
    }
  }
}

/** As TypeORM would throw it: whoever reads the log sees the same error for both ways. */
function asQueryFailure({ text, values }: ReadStatement, error: unknown): QueryFailedError {
  return new QueryFailedError(text, [...values], error as Error);
}

function isInTransaction(connection: unknown): boolean {
  return (connection as { inTransaction?: boolean }).inTransaction === true;
}
