import type { UnitOfWork } from "../../use-cases/unit-of-work";
import type { StorageHealth } from "../../use-cases/shared/storage-health";
import { StorageUnavailable, type StorageTrouble } from "../../use-cases/shared/storage-unavailable";
import type { Database } from "./database";

/** How long the database may take to say that it is there. */
const PING_MILLISECONDS = 2_000;
/** How long an answer waits for a trial; one that takes longer says it to the next who ask. */
const TRIAL_ANSWER_MILLISECONDS = 500;
/** What succeeded, or was tried, this short a time ago is not tried again. */
const TRIAL_EVERY_MILLISECONDS = 1_000;
const LINE = "health";
/** What a bare transaction meets, too. */
const FOUND_AT_ONCE: readonly StorageTrouble[] = ["LOCKED", "WRONG_CLOCK"];

/**
 * Learns from every use of the database what can be relied on, and tries where nothing is known. Work that fails because
 * others hold what it needs says nothing about the storage: one locked row must not take a server, and with it all of
 * them, out of service.
 */
export class StorageWatch implements StorageHealth {
  /** The database that was given, watched. */
  readonly database: Database;
  /** A connection has failed, so that those that are left may tell too good a story. */
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
      onWriter: (work) =>
        unwatched.onWriter(work).then(
          (result) => this.#wrote(result),
          (error: unknown) => this.#writeFailed(error),
        ),
    };
  }

  /** What writes are tried with, once it is made on the watched database. */
  tryWith(unitOfWork: UnitOfWork): void {
    this.#unitOfWork = unitOfWork;
  }

  /** However many ask at once, the database is asked once. */
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

  /** After a failure that a bare transaction would not meet, such as a full disk, it writes and takes it back. */
  async #tryToWrite(): Promise<void> {
    const isBare = this.#writeTrouble === null || FOUND_AT_ONCE.includes(this.#writeTrouble);
    try {
      await this.#unitOfWork?.run(
        ({ settings }) => (isBare ? Promise.resolve() : settings.tryWriting()),
        LINE,
      );
      this.#writeTrouble = null;
    } catch (error) {
      // Noted like every write that fails; one that is not begun, because of the clock, is noted here.
      this.#writeTrouble = troubleOf(error) ?? this.#writeTrouble;
    } finally {
      this.#knownAt = performance.now();
    }
  }

  /** Work may succeed without writing anything: that shows no more than that nobody has the file locked. */
  #wrote<T>(result: T): T {
    if (this.#writeTrouble && FOUND_AT_ONCE.includes(this.#writeTrouble)) this.#writeTrouble = null;
    if (this.#writeTrouble === null) this.#knownAt = performance.now();
    return result;
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
