import { AsyncLocalStorage } from "node:async_hooks";
import { setTimeout as wait } from "node:timers/promises";
import type { QueryRunner } from "typeorm";
import type { Stores, UnitOfWork } from "../application/ports";
import { StorageUnavailable } from "../application/storage-unavailable";
import type { Database } from "./data-source";
import { Session } from "./session";
import { asStorageFailure, isLocked } from "./storage-failure";
import { storesOn } from "./stores";
import { WriteGate } from "./write-gate";

/** How long a write waits, without blocking the process, for another process that holds SQLite's write lock. */
const LOCK_PATIENCE_MILLISECONDS = 5_000;
const LOCK_RETRY_MILLISECONDS = 25;

/** Every write of the system goes through here. */
export function createUnitOfWork(database: Database): UnitOfWork {
  const running = new AsyncLocalStorage<Stores>();
  const gate = new WriteGate();
  const transaction = <T>(work: (stores: Stores) => Promise<T>): Promise<T> =>
    inTransaction(database, (stores) => running.run(stores, () => work(stores)));

  return {
    async run(work) {
      const joined = running.getStore();
      if (joined) return work(joined);
      // SQLite's one writing connection knows one transaction: those that overlap would become one.
      return database.engine === "sqlite" ? gate.pass(() => transaction(work)) : transaction(work);
    },
  };
}

async function inTransaction<T>(database: Database, work: (stores: Stores) => Promise<T>): Promise<T> {
  const runner = database.write.createQueryRunner();
  try {
    await begin(database, runner);
    try {
      const result = await work(storesOn(new Session(runner, database.engine)));
      await runner.query("COMMIT");
      return result;
    } catch (error) {
      // A connection that is gone cannot roll back, and need not: the engine already has.
      await runner.query("ROLLBACK").catch(() => undefined);
      throw error;
    }
  } catch (error) {
    throw asStorageFailure(error);
  } finally {
    await runner.release();
  }
}

async function begin(database: Database, runner: QueryRunner): Promise<void> {
  if (database.engine === "postgres") {
    await runner.query("BEGIN");
    return;
  }
  const patienceEnds = Date.now() + LOCK_PATIENCE_MILLISECONDS;
  for (;;) {
    try {
      // Taking the write lock at once: a transaction that starts as a reader may find it cannot become a writer.
      await runner.query("BEGIN IMMEDIATE");
      return;
    } catch (error) {
      if (!isLocked(error)) throw error;
      if (Date.now() > patienceEnds) throw new StorageUnavailable(error);
      await wait(LOCK_RETRY_MILLISECONDS);
    }
  }
}
