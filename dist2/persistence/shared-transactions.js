"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SharedTransactions = void 0;
const promises_1 = require("node:timers/promises");
const storage_unavailable_1 = require("../use-cases/shared/storage-unavailable");
const storage_failure_1 = require("./engine/storage-failure");
/** The most units of work that share a transaction. */
const MOST_TOGETHER = 16;
/**
 * Units of work of SQLite, one after the other. Those that wait for each other share a transaction, each within a savepoint, and
 * are answered after its commit, which writes each changed page once and waits for the disk once. One that is undone undoes
 * nothing of the others. A fault of the storage undoes all of them, and all are told so.
 */
class SharedTransactions {
    #open = null;
    constructor(parts) {
        this.parts = parts;
    }
    /** `isAlone`: shares no transaction with those before it, which would wait for it. */
    async run(line, isAlone, unit) {
        const { value, ended } = await this.parts.gate.pass(line, async (waited) => {
            if (isAlone)
                await this.#end();
            const open = this.#open ?? (await this.#begin(waited));
            try {
                const done = await this.#finish(open, unit);
                return { value: done.value, ended: open.ended };
            }
            finally {
                if (open.finished.length >= MOST_TOGETHER || !(await this.#isFollowed(isAlone)))
                    await this.#end();
            }
        });
        await ended;
        return value;
    }
    /** Whether another unit of work waits; of a caller's, after all requests were read that have arrived meanwhile. */
    async #isFollowed(isAlone) {
        if (!this.parts.gate.isAwaited && !isAlone)
            await (0, promises_1.setImmediate)();
        return this.parts.gate.isAwaited;
    }
    async #begin(waited) {
        const { onWriter, begin, rollBack } = this.parts;
        const finished = [];
        const begun = deferred();
        const toEnd = deferred();
        const ended = onWriter(async (connected) => {
            const { connection } = connected;
            await begin(connection, waited);
            let isCommitted = false;
            begun.resolve(connected);
            try {
                await toEnd.promise;
                await connection.run("COMMIT");
                isCommitted = true;
            }
            catch (error) {
                await rollBack(connection);
                throw error;
            }
            finally {
                for (const tell of finished)
                    tell(isCommitted);
            }
        });
        // Whoever shares it waits for it; without any it matters to nobody.
        ended.catch((error) => {
            begun.reject(error);
        });
        const connected = await begun.promise;
        const end = (error) => {
            if (error === undefined)
                toEnd.resolve(undefined);
            else
                toEnd.reject(error);
        };
        this.#open = { connected, finished, end, ended };
        return this.#open;
    }
    async #finish(open, unit) {
        const { connected, finished } = open;
        const { connection } = connected;
        // The first one is all of the transaction.
        const isFirst = finished.length === 0;
        if (!isFirst)
            await connection.run("SAVEPOINT unit");
        try {
            const done = await unit(connected);
            if (!isFirst)
                await connection.run("RELEASE unit");
            finished.push(done.ended);
            return done;
        }
        catch (error) {
            if (isFirst || isOfStorage(error) || !(await isUndone(connection))) {
                await this.#end(error);
                await open.ended;
            }
            throw (0, storage_failure_1.asStorageFailure)(error);
        }
    }
    /** Ends the transaction that is under way, if any: the next unit of work begins another. Its own units learn what came of it. */
    async #end(error) {
        const open = this.#open;
        if (!open)
            return;
        this.#open = null;
        open.end(error);
        await open.ended.catch(() => undefined);
    }
}
exports.SharedTransactions = SharedTransactions;
function isOfStorage(error) {
    const failure = (0, storage_failure_1.asStorageFailure)(error);
    return failure instanceof storage_unavailable_1.StorageUnavailable && failure.trouble !== "BUSY";
}
/** Undoes what was done since the savepoint; whether that was possible. SQLite undoes all of a transaction after some faults. */
async function isUndone(connection) {
    try {
        await connection.run("ROLLBACK TO unit");
        await connection.run("RELEASE unit");
        return true;
    }
    catch {
        return false;
    }
}
function deferred() {
    let resolve = () => undefined;
    let reject = () => undefined;
    const promise = new Promise((onResolve, onReject) => {
        resolve = onResolve;
        reject = onReject;
    });
    return { promise, resolve, reject };
}
//# sourceMappingURL=shared-transactions.js.map