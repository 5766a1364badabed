import { setImmediate } from "node:timers/promises";
import { StorageUnavailable } from "../use-cases/shared/storage-unavailable";
import { asStorageFailure } from "./engine/storage-failure";
import type { WriteGate } from "./engine/write-gate";
import type { WritingConnection } from "./engine/writing-connection";
import type { Connected } from "./seals/transaction";

/** The most units of work that share a transaction. */
const MOST_TOGETHER = 16;
/** So often the loop turns before a commit: a request that has just arrived needs one or more until it waits here. */
const TURNS_OF_FEW = 1;
const TURNS_OF_MANY = 3;
/** A turn takes as long as whatever else there is to do: so long after the first one no other begins. */
const LONGEST_TURNS_MILLISECONDS = 2;

interface Parts {
  readonly gate: WriteGate;
  /** Work on the one connection for writes. */
  readonly onWriter: <T>(work: (connected: Connected) => Promise<T>) => Promise<T>;
  /** `waited`: the milliseconds that a unit of work has waited already. */
  readonly begin: (connection: WritingConnection, waited: number) => Promise<void>;
  readonly rollBack: (connection: WritingConnection) => Promise<void>;
  /** In milliseconds, of a clock that nobody sets. */
  readonly now?: () => number;
}

/** What a unit of work gives inside its transaction. */
export interface Finished<T> {
  readonly value: T;
  /** Called before the commit's outcome is told: whether the transaction was committed. */
  readonly ended: (isCommitted: boolean) => void;
}

/** A transaction that is under way. */
interface Open {
  readonly connected: Connected;
  readonly finished: Finished<unknown>["ended"][];
  /** Commits it; with an error, undoes it and rejects with that. */
  readonly end: (error?: unknown) => void;
  /** Whether it is committed; rejects where all of it is undone. */
  readonly ended: Promise<void>;
}

/**
 * Units of work of SQLite, one after the other. Those that wait for each other share a transaction, each within a savepoint, and
 * are answered after its commit, which writes each changed page once and waits for the disk once. One that is undone undoes
 * nothing of the others. A fault of the storage undoes all of them, and all are told so.
 */
export class SharedTransactions {
  #open: Open | null = null;
  /** Whether the last transaction had several units of work. */
  #wasShared = false;

  constructor(private readonly parts: Parts) {}

  /** `isAlone`: shares no transaction with those before it, which would wait for it. */
  async run<T>(
    line: string,
    isAlone: boolean,
    unit: (connected: Connected) => Promise<Finished<T>>,
  ): Promise<T> {
    const { value, ended } = await this.parts.gate.pass(line, async (waited) => {
      if (isAlone) await this.#end();
      const open = this.#open ?? (await this.#begin(waited));
      try {
        const done = await this.#finish(open, unit);
        return { value: done.value, ended: open.ended };
      } finally {
        if (open.finished.length >= MOST_TOGETHER || !(await this.#isFollowed(isAlone))) await this.#end();
      }
    });
    await ended;
    return value;
  }

  /**
   * Whether another unit of work waits; of a caller's, after some turns of the loop, in which requests that arrive meanwhile may
   * get here. They are few and end soon, since the finished ones wait for their answers. Where nothing is open nobody waits.
   */
  async #isFollowed(isAlone: boolean): Promise<boolean> {
    const { gate, now = () => performance.now() } = this.parts;
    if (!this.#open) return false;
    const turns = isAlone ? 0 : this.#wasShared ? TURNS_OF_MANY : TURNS_OF_FEW;
    const begun = now();
    for (let turn = 0; turn < turns && !gate.isAwaited; turn += 1) {
      if (turn > 0 && now() - begun > LONGEST_TURNS_MILLISECONDS) break;
      await setImmediate();
    }
    return gate.isAwaited;
  }

  async #begin(waited: number): Promise<Open> {
    const { onWriter, begin, rollBack } = this.parts;
    const finished: Open["finished"] = [];
    const begun = deferred<Connected>();
    const toEnd = deferred<undefined>();
    const ended = onWriter(async (connected) => {
      const { connection } = connected;
      await begin(connection, waited);
      let isCommitted = false;
      begun.resolve(connected);
      try {
        await toEnd.promise;
        await connection.run("COMMIT");
        isCommitted = true;
      } catch (error) {
        await rollBack(connection);
        throw error;
      } finally {
        for (const tell of finished) tell(isCommitted);
      }
    });
    // Whoever shares it waits for it; without any it matters to nobody.
    ended.catch((error: unknown) => {
      begun.reject(error);
    });
    const connected = await begun.promise;
    const end = (error?: unknown): void => {
      if (error === undefined) toEnd.resolve(undefined);
      else toEnd.reject(error);
    };
    this.#open = { connected, finished, end, ended };
    return this.#open;
  }

  async #finish<T>(open: Open, unit: (connected: Connected) => Promise<Finished<T>>): Promise<Finished<T>> {
    const { connected, finished } = open;
    const { connection } = connected;
    // The first one is all of the transaction.
    const isFirst = finished.length === 0;
    if (!isFirst) await connection.run("SAVEPOINT unit");
    try {
      const done = await unit(connected);
      if (!isFirst) await connection.run("RELEASE unit");
      finished.push(done.ended);
      return done;
    } catch (error) {
      if (isFirst || isOfStorage(error) || !(await isUndone(connection))) {
        await this.#end(error);
        await open.ended;
      }
      throw asStorageFailure(error);
    }
  }

  /** Ends the transaction that is under way, if any: the next unit of work begins another. Its own units learn what came of it. */
  async #end(error?: unknown): Promise<void> {
    const open = this.#open;
    if (!open) return;
    this.#open = null;
    this.#wasShared = open.finished.length > 1;
    open.end(error);
    await open.ended.catch(() => undefined);
  }
}

function isOfStorage(error: unknown): boolean {
  const failure = asStorageFailure(error);
  return failure instanceof StorageUnavailable && failure.trouble !== "BUSY";
}

/** Undoes what was done since the savepoint; whether that was possible. SQLite undoes all of a transaction after some faults. */
async function isUndone(connection: WritingConnection): Promise<boolean> {
  try {
    await connection.run("ROLLBACK TO unit");
    await connection.run("RELEASE unit");
    return true;
  } catch {
    return false;
  }
}

function deferred<T>() {
  let resolve: (value: T) => void = () => undefined;
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<T>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}
