"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.StorageWatch = void 0;
const storage_unavailable_1 = require("../../use-cases/shared/storage-unavailable");
/** The longest wait for the database's sign of life. */
const PING_MILLISECONDS = 2_000;
/** The longest wait of an answer for a trial; a slower trial tells later callers. */
const TRIAL_ANSWER_MILLISECONDS = 500;
/** A use that succeeded, or a trial, within this time is not repeated. */
const TRIAL_EVERY_MILLISECONDS = 1_000;
const LINE = "health";
/** Failures that a bare transaction meets too. */
const FOUND_AT_ONCE = ["LOCKED", "WRONG_CLOCK"];
/**
 * Learns from every use of the database whether it works, and tries where no use has shown it. Work that
 * fails on another's lock says nothing about the storage: one locked row must not take all servers out of
 * service.
 */
class StorageWatch {
    /** A connection has failed, so the remaining ones may hide that new ones fail. */
    #isDoubtful = false;
    #writeTrouble = null;
    #ping;
    #trial;
    #knownAt = -Infinity;
    #unitOfWork;
    constructor(unwatched) {
        this.unwatched = unwatched;
        this.database = {
            ...unwatched,
            onReader: (work) => unwatched.onReader(work).catch((error) => this.#readFailed(error)),
            select: (statement) => this.#watched(() => unwatched.select(statement)),
            selectApart: (statement) => unwatched.selectApart(statement).catch((error) => this.#readFailed(error)),
            onWriter: (work) => unwatched.onWriter(work).then((result) => this.#wrote(result), (error) => this.#writeFailed(error)),
        };
    }
    /** The trial of writes, set once it is made on the watched database. */
    tryWith(unitOfWork) {
        this.#unitOfWork = unitOfWork;
    }
    /** Callers that ask at once share one trial. */
    readTrouble() {
        this.#ping ??= this.#askForSign().finally(() => (this.#ping = undefined));
        return this.#ping;
    }
    async writeTrouble() {
        const readTrouble = await this.readTrouble();
        if (readTrouble)
            return readTrouble;
        if (!this.#trial && performance.now() - this.#knownAt >= TRIAL_EVERY_MILLISECONDS)
            this.#trial = this.#tryToWrite().finally(() => (this.#trial = undefined));
        if (this.#trial)
            await inTime(this.#trial, TRIAL_ANSWER_MILLISECONDS).catch(() => undefined);
        return this.#writeTrouble;
    }
    async #askForSign() {
        try {
            await inTime(this.unwatched.ping(this.#isDoubtful), PING_MILLISECONDS);
            this.#isDoubtful = false;
            return null;
        }
        catch (error) {
            return troubleOf(error) ?? "SILENT";
        }
    }
    /**
     * After a failure that a bare transaction would not meet, such as a full disk, the trial writes and rolls
     * back.
     */
    async #tryToWrite() {
        const isBare = this.#writeTrouble === null || FOUND_AT_ONCE.includes(this.#writeTrouble);
        try {
            await this.#unitOfWork?.run(({ settings }) => (isBare ? Promise.resolve() : settings.tryWriting()), LINE);
            this.#writeTrouble = null;
        }
        catch (error) {
            // A failed write is noted by the watch; one that the clock prevented is noted here.
            this.#writeTrouble = troubleOf(error) ?? this.#writeTrouble;
        }
        finally {
            this.#knownAt = performance.now();
        }
    }
    /** Work may succeed without a write, which shows only that no process has the file locked. */
    #wrote(result) {
        if (this.#writeTrouble && FOUND_AT_ONCE.includes(this.#writeTrouble))
            this.#writeTrouble = null;
        if (this.#writeTrouble === null)
            this.#knownAt = performance.now();
        return result;
    }
    #watched(read) {
        try {
            const found = read();
            return found instanceof Promise ? found.catch((error) => this.#readFailed(error)) : found;
        }
        catch (error) {
            return this.#readFailed(error);
        }
    }
    #readFailed(error) {
        if (troubleOf(error))
            this.#isDoubtful = true;
        throw error;
    }
    #writeFailed(error) {
        const trouble = troubleOf(error);
        if (trouble) {
            this.#writeTrouble = trouble;
            this.#isDoubtful = true;
            this.#knownAt = -Infinity;
        }
        throw error;
    }
}
exports.StorageWatch = StorageWatch;
function troubleOf(error) {
    return error instanceof storage_unavailable_1.StorageUnavailable && error.trouble !== "BUSY" ? error.trouble : null;
}
async function inTime(work, milliseconds) {
    let timer;
    const tooLate = new Promise((_resolve, reject) => {
        timer = setTimeout(() => {
            reject(new Error("too late"));
        }, milliseconds);
    });
    try {
        return await Promise.race([work, tooLate]);
    }
    finally {
        clearTimeout(timer);
    }
}
//# sourceMappingURL=storage-watch.js.map