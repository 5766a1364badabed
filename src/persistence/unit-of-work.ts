import { setTimeout as wait } from "node:timers/promises";
import type { QueryRunner } from "typeorm";
import type { Stores } from "../use-cases/stores";
import type { UnitOfWork, UnitOfWorkApart } from "../use-cases/unit-of-work";
import type { ClockWatch } from "../use-cases/shared/clock-watch";
import { SealBroken, type SealFinding } from "../use-cases/shared/seal-finding";
import type { Seals } from "../use-cases/operation/seals";
import { StorageUnavailable } from "../use-cases/shared/storage-unavailable";
import { Ambient } from "./engine/ambient";
import type { Database } from "./engine/database";
import type { WritingConnection } from "./engine/writing-connection";
import { KeptProofs } from "./seals/kept-proofs";
import { KeptTexts } from "./seals/kept-texts";
import { SealedRows } from "./seals/sealed-rows";
import type { SealParts } from "./seals/sealing";
import { refuseUnsealedWrites } from "./seals/unsealed-writes";
import { Transaction, type Connected } from "./seals/transaction";
import { asStorageFailure, isLocked, isUndoneByOthers } from "./engine/storage-failure";
import { storesOn } from "./stores";
import { WriteGate } from "./engine/write-gate";
import { SharedTransactions, type Finished } from "./shared-transactions";

/** The longest wait of a write for others' locks, from its arrival. Waiting does not block the process. */
const LOCK_PATIENCE_MILLISECONDS = 5_000;
/** The least of it that remains for a write that has waited long for its turn. */
const SHORTEST_LOCK_PATIENCE_MILLISECONDS = 500;
const LOCK_RETRY_MILLISECONDS = 25;
/**
 * After this time PostgreSQL ends statements left running, and units of work of a process that has stopped.
 */
const STATEMENT_MILLISECONDS = 10_000;
const IDLE_MILLISECONDS = 20_000;
/** How often PostgreSQL may undo a unit of work because of others before its caller is told. */
const MOST_RUNS = 4;
const GATE = { mostWaiting: 1_000, mostWaitingInLine: 600, patienceMilliseconds: 10_000 } as const;
/** The line of the system's own work, and of callers without a token. */
const COMMON_LINE = "";

/** Every write of the system goes through here. */
export function createUnitOfWork(
  database: Database,
  seals: Seals,
  clockWatch: Pick<ClockWatch, "check">,
  /** Called with the subject that a write found broken. */
  onBroken: (findings: readonly SealFinding[]) => void = () => undefined,
  /** What this process has verified before: it learns what is written. */
  proofs = new KeptProofs(),
): UnitOfWork & UnitOfWorkApart {
  const parts = { seals, rows: new SealedRows(database.engine, new KeptTexts()), proofs };
  const running = new Ambient<Stores>();
  const gate = new WriteGate({ ...GATE, places: database.writers });

  const inside =
    <T>(work: (stores: Stores) => Promise<T>) =>
    (connected: Connected): Promise<Finished<T>> =>
      inTransaction({ database, parts }, connected, (stores) => running.run(stores, () => work(stores)));
  const onWriter = <T>(work: (connected: Connected) => Promise<T>): Promise<T> =>
    database.onWriter((runner, connection) => work({ runner, connection }));
  const shared = new SharedTransactions({
    gate,
    onWriter,
    begin: beginImmediate,
    rollBack: (connection) => rollBack(database, connection, null),
  });

  const alone = <T>(work: (stores: Stores) => Promise<T>, line: string): Promise<T> =>
    database.engine === "sqlite"
      ? shared.run(line, line === COMMON_LINE, inside(work))
      : gate.pass(line, (waited) =>
          onWriter((connected) => committed(database, connected, waited, inside(work))),
        );

  const unitOfWork: UnitOfWork & UnitOfWorkApart = {
    async run(work, line = COMMON_LINE) {
      const joined = running.value;
      if (joined) return work(joined);
      await clockWatch.check();
      // Checked again at the end: the work may have waited, and the clock may have been set meanwhile.
      const datedRight = async (stores: Stores) => {
        const result = await work(stores);
        await clockWatch.check();
        return result;
      };
      try {
        return await alone(datedRight, line);
      } catch (error) {
        // After the rollback. Where marking fails, the next read still verifies the subject.
        if (error instanceof SealBroken) {
          await alone((stores) => stores.seals.mark(error.findings, new Date()), line).catch(() => undefined);
          onBroken(error.findings);
        }
        throw error;
      }
    },
    runApart: (work) => running.outside(() => unitOfWork.run(work)),
  };
  return unitOfWork;
}

interface Place {
  readonly database: Database;
  readonly parts: SealParts & { readonly proofs: KeptProofs };
}

/**
 * On PostgreSQL each unit of work is a transaction. Those that wait for each other in a circle are undone one by one, until the
 * others can go on: it is run again, so that no caller has to repeat it.
 */
async function committed<T>(
  database: Database,
  connected: Connected,
  waited: number,
  unit: (connected: Connected) => Promise<Finished<T>>,
): Promise<T> {
  for (let runsLeft = MOST_RUNS - 1; ; runsLeft -= 1)
    try {
      return await committedAtOnce(database, connected, waited, unit);
    } catch (error) {
      if (runsLeft === 0 || !isUndoneByOthers(error)) throw error;
    }
}

async function committedAtOnce<T>(
  database: Database,
  connected: Connected,
  waited: number,
  unit: (connected: Connected) => Promise<Finished<T>>,
): Promise<T> {
  const { connection } = connected;
  await beginBounded(connection, waited);
  let finished: Finished<T> | undefined;
  let isCommitted = false;
  try {
    finished = await unit(connected);
    await connection.run("COMMIT");
    isCommitted = true;
    return finished.value;
  } catch (error) {
    await rollBack(database, connection, error);
    throw error;
  } finally {
    finished?.ended(isCommitted);
  }
}

/** The work, without the end of its transaction. What it has entered and made is known once that is committed. */
async function inTransaction<T>(
  { database, parts }: Place,
  { runner, connection }: Connected,
  work: (stores: Stores) => Promise<T>,
): Promise<Finished<T>> {
  const { proofs } = parts;
  const transaction = new Transaction({ runner, connection }, database.engine, parts);
  const value = await inSession(transaction, runner, parts, work);
  const { entered, whole } = transaction.sealing;
  if (entered) proofs.expect(entered);
  return {
    value,
    ended: (isCommitted) => {
      if (entered) proofs.ended(entered, isCommitted, whole);
    },
  };
}

/** The work, and then the seals of all that it wrote. */
async function inSession<T>(
  transaction: Transaction,
  runner: QueryRunner,
  parts: SealParts,
  work: (stores: Stores) => Promise<T>,
): Promise<T> {
  const release = refuseUnsealedWrites(runner, {
    sealing: transaction.sealing,
    settle: () => transaction.settle(),
  });
  try {
    const result = await work(storesOn(transaction, parts));
    await transaction.sealing.complete();
    await transaction.settle();
    return result;
  } finally {
    release();
  }
}

/** The bounds end with the transaction; a pooler would pass longer ones on to its next client. */
async function beginBounded(connection: WritingConnection, waited: number): Promise<void> {
  const bounds = {
    lock_timeout: Math.round(patienceAfter(waited)),
    statement_timeout: STATEMENT_MILLISECONDS,
    idle_in_transaction_session_timeout: IDLE_MILLISECONDS,
  };
  const set = Object.entries(bounds).map(([name, value]) => `SET LOCAL ${name} = ${String(value)}`);
  await connection.run(["BEGIN", ...set].join("; "));
}

async function beginImmediate(connection: WritingConnection, waited: number): Promise<void> {
  const ends = performance.now() + patienceAfter(waited);
  for (;;) {
    try {
      // Taking the write lock at once: a transaction that starts as a reader may find it cannot become a writer.
      await connection.run("BEGIN IMMEDIATE");
      return;
    } catch (error) {
      if (!isLocked(error) || performance.now() > ends) throw error;
      await wait(LOCK_RETRY_MILLISECONDS);
    }
  }
}

/** How much longer a unit of work waits for a lock. */
function patienceAfter(waited: number): number {
  return Math.max(LOCK_PATIENCE_MILLISECONDS - waited, SHORTEST_LOCK_PATIENCE_MILLISECONDS);
}

/** On PostgreSQL a connection that has failed is given up; SQLite keeps its lock until told, or closed. */
async function rollBack({ engine }: Database, connection: WritingConnection, error: unknown): Promise<void> {
  const failure = asStorageFailure(error);
  const isGivenUp = failure instanceof StorageUnavailable && failure.trouble !== "BUSY";
  const undo = async (): Promise<unknown> => connection.run("ROLLBACK");
  if (engine === "sqlite") await undo().catch(() => undefined);
  else if (!isGivenUp) await undo();
}
