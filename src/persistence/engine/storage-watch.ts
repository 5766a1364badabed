import type { UnitOfWork } from "../../use-cases/unit-of-work";
import type { StorageHealth } from "../../use-cases/shared/storage-health";
import { StorageUnavailable, type StorageTrouble } from "../../use-cases/shared/storage-unavailable";
import type { Database } from "./database";
import type { FoundRows } from "./read-statement";

/** The longest wait for the database's sign of life. */
const PING_MILLISECONDS = 2_000;
/** The longest wait of an answer for a trial; a slower trial tells later callers. */
const TRIAL_ANSWER_MILLISECONDS = 500;
/** A use that succeeded, or a trial, within this time is not repeated. */
const TRIAL_EVERY_MILLISECONDS = 1_000;
const LINE = "health";
/** Failures that a bare transaction meets too. */
const FOUND_AT_ONCE: readonly StorageTrouble[] = ["LOCKED", "WRONG_CLOCK"];

/**
 * Learns from every use of the database whether it works, and tries where no use has shown it. Work that
 * fails on another's lock says nothing about the storage: one locked row must not take all servers out of
 * service.
 */
export class StorageWatch implements StorageHealth {
  /** The given database, watched. */
  readonly database: Database;
  /** A connection has failed, so the remaining ones may hide that new ones fail. */
  #isDoubtful = false;
  #writeTrouble: StorageTrouble | null = null;
  #ping: Promise<StorageTrouble | null> | undefined;
  #trial: Promise<void> | undefined;
  #knownAt = -Infinity;
  #unitOfWork: UnitOfWork | undefined;

  constructor(private readonly unwatched: Database) {
    this.database = {
      ...unwatched,
      onReader: (work) => unwatched.onReader(work).catch((error: unknown) => this.#readFailed(error)),
      select: (statement) => this.#watched(() => unwatched.select(statement)),
      selectApart: (statement) =>
        unwatched.selectApart(statement).catch((error: unknown) => this.#readFailed(error)),
      onWriter: (work) =>
        unwatched.onWriter(work).then(
          (result) => this.#wrote(result),
          (error: unknown) => this.#writeFailed(error),
        ),
    };
  }

  /** The trial of writes, set once it is made on the watched database. */
  tryWith(unitOfWork: UnitOfWork): void {
    this.#unitOfWork = unitOfWork;
  }

  /** Callers that ask at once share one trial. */
  readTrouble(): Promise<StorageTrouble | null> {
    this.#ping ??= this.#askForSign().finally(() => (this.#ping = undefined));
    return this.#ping;
  }

  async writeTrouble(): Promise<StorageTrouble | null> {
    const readTrouble = await this.readTrouble();
    if (readTrouble) return readTrouble;
    if (!this.#trial && performance.now() - this.#knownAt >= TRIAL_EVERY_MILLISECONDS)
      this.#trial = this.#tryToWrite().finally(() => (this.#trial = undefined));
    if (this.#trial) await inTime(this.#trial, TRIAL_ANSWER_MILLISECONDS).catch(() => undefined);
    return this.#writeTrouble;
  }

  async #askForSign(): Promise<StorageTrouble | null> {
    try {
      await inTime(this.unwatched.ping(this.#isDoubtful), PING_MILLISECONDS);
      this.#isDoubtful = false;
      return null;
    } catch (error) {
      return troubleOf(error) ?? "SILENT";
    }
  }

  /**
   * After a failure that a bare transaction would not meet, such as a full disk, the trial writes and rolls
   * back.
   */
  async #tryToWrite(): Promise<void> {
    const isBare = this.#writeTrouble === null || FOUND_AT_ONCE.includes(this.#writeTrouble);
    try {
      await this.#unitOfWork?.run(
        ({ settings }) => (isBare ? Promise.resolve() : settings.tryWriting()),
        LINE,
      );
      this.#writeTrouble = null;
    } catch (error) {
      // A failed write is noted by the watch; one that the clock prevented is noted here.
      this.#writeTrouble = troubleOf(error) ?? this.#writeTrouble;
    } finally {
      this.#knownAt = performance.now();
    }
  }

  /** Work may succeed without a write, which shows only that no process has the file locked. */
  #wrote<T>(result: T): T {
    if (this.#writeTrouble && FOUND_AT_ONCE.includes(this.#writeTrouble)) this.#writeTrouble = null;
    if (this.#writeTrouble === null) this.#knownAt = performance.now();
    return result;
  }

  #watched(read: () => FoundRows): FoundRows {
    try {
      const found = read();
      return found instanceof Promise ? found.catch((error: unknown) => this.#readFailed(error)) : found;
    } catch (error) {
      return this.#readFailed(error);
    }
  }

  #readFailed(error: unknown): never {
    if (troubleOf(error)) this.#isDoubtful = true;
    throw error;
  }

  #writeFailed(error: unknown): never {
    const trouble = troubleOf(error);
    if (trouble) {
      this.#writeTrouble = trouble;
      this.#isDoubtful = true;
      this.#knownAt = -Infinity;
    }
    throw error;
  }
}

function troubleOf(error: unknown): StorageTrouble | null {
  return error instanceof StorageUnavailable && error.trouble !== "BUSY" ? error.trouble : null;
}

async function inTime<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error("too late"));
    }, milliseconds);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
