"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createUnitOfWork = createUnitOfWork;
const promises_1 = require("node:timers/promises");
const seal_finding_1 = require("../use-cases/shared/seal-finding");
const storage_unavailable_1 = require("../use-cases/shared/storage-unavailable");
const ambient_1 = require("./engine/ambient");
const kept_proofs_1 = require("./seals/kept-proofs");
const kept_texts_1 = require("./seals/kept-texts");
const sealed_rows_1 = require("./seals/sealed-rows");
const unsealed_writes_1 = require("./seals/unsealed-writes");
const transaction_1 = require("./seals/transaction");
const storage_failure_1 = require("./engine/storage-failure");
const stores_1 = require("./stores");
const write_gate_1 = require("./engine/write-gate");
const shared_transactions_1 = require("./shared-transactions");
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
const GATE = { mostWaiting: 1_000, mostWaitingInLine: 600, patienceMilliseconds: 10_000 };
/** The line of the system's own work, and of callers without a token. */
const COMMON_LINE = "";
/** Every write of the system goes through here. */
function createUnitOfWork(database, seals, clockWatch, 
/** Called with the subject that a write found broken. */
onBroken = () => undefined, 
/** What this process has verified before: it learns what is written. */
proofs = new kept_proofs_1.KeptProofs()) {
    const parts = { seals, rows: new sealed_rows_1.SealedRows(database.engine, new kept_texts_1.KeptTexts()), proofs };
    const running = new ambient_1.Ambient();
    const gate = new write_gate_1.WriteGate({ ...GATE, places: database.writers });
    const inside = (work) => (connected) => inTransaction({ database, parts }, connected, (stores) => running.run(stores, () => work(stores)));
    const onWriter = (work) => database.onWriter((runner, connection) => work({ runner, connection }));
    const shared = new shared_transactions_1.SharedTransactions({
        gate,
        onWriter,
        begin: beginImmediate,
        rollBack: (connection) => rollBack(database, connection, null),
    });
    const alone = (work, line) => database.engine === "sqlite"
        ? shared.run(line, line === COMMON_LINE, inside(work))
        : gate.pass(line, (waited) => onWriter((connected) => committed(database, connected, waited, inside(work))));
    const unitOfWork = {
        async run(work, line = COMMON_LINE) {
            const joined = running.value;
            if (joined)
                return work(joined);
            await clockWatch.check();
            // Checked again at the end: the work may have waited, and the clock may have been set meanwhile.
            const datedRight = async (stores) => {
                const result = await work(stores);
                await clockWatch.check();
                return result;
            };
            try {
                return await alone(datedRight, line);
            }
            catch (error) {
                // After the rollback. Where marking fails, the next read still verifies the subject.
                if (error instanceof seal_finding_1.SealBroken) {
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
/**
 * On PostgreSQL each unit of work is a transaction. Those that wait for each other in a circle are undone one by one, until the
 * others can go on: it is run again, so that no caller has to repeat it.
 */
async function committed(database, connected, waited, unit) {
    for (let runsLeft = MOST_RUNS - 1;; runsLeft -= 1)
        try {
            return await committedAtOnce(database, connected, waited, unit);
        }
        catch (error) {
            if (runsLeft === 0 || !(0, storage_failure_1.isUndoneByOthers)(error))
                throw error;
        }
}
async function committedAtOnce(database, connected, waited, unit) {
    const { connection } = connected;
    await beginBounded(connection, waited);
    let finished;
    let isCommitted = false;
    try {
        finished = await unit(connected);
        await connection.run("COMMIT");
        isCommitted = true;
        return finished.value;
    }
    catch (error) {
        await rollBack(database, connection, error);
        throw error;
    }
    finally {
        finished?.ended(isCommitted);
    }
}
/** The work, without the end of its transaction. What it has entered and made is known once that is committed. */
async function inTransaction({ database, parts }, { runner, connection }, work) {
    const { proofs } = parts;
    const transaction = new transaction_1.Transaction({ runner, connection }, database.engine, parts);
    const value = await inSession(transaction, runner, parts, work);
    const { entered, whole } = transaction.sealing;
    if (entered)
        proofs.expect(entered);
    return {
        value,
        ended: (isCommitted) => {
            if (entered)
                proofs.ended(entered, isCommitted);
            if (isCommitted)
                for (const [chain, found] of whole)
                    proofs.keep(chain, found);
        },
    };
}
/** The work, and then the seals of all that it wrote. */
async function inSession(transaction, runner, parts, work) {
    const release = (0, unsealed_writes_1.refuseUnsealedWrites)(runner, {
        sealing: transaction.sealing,
        settle: () => transaction.settle(),
    });
    try {
        const result = await work((0, stores_1.storesOn)(transaction, parts));
        await transaction.sealing.complete();
        await transaction.settle();
        return result;
    }
    finally {
        release();
    }
}
/** The bounds end with the transaction; a pooler would pass longer ones on to its next client. */
async function beginBounded(connection, waited) {
    const bounds = {
        lock_timeout: Math.round(patienceAfter(waited)),
        statement_timeout: STATEMENT_MILLISECONDS,
        idle_in_transaction_session_timeout: IDLE_MILLISECONDS,
    };
    const set = Object.entries(bounds).map(([name, value]) => `SET LOCAL ${name} = ${String(value)}`);
    await connection.run(["BEGIN", ...set].join("; "));
}
async function beginImmediate(connection, waited) {
    const ends = performance.now() + patienceAfter(waited);
    for (;;) {
        try {
            // Taking the write lock at once: a transaction that starts as a reader may find it cannot become a writer.
            await connection.run("BEGIN IMMEDIATE");
            return;
        }
        catch (error) {
            if (!(0, storage_failure_1.isLocked)(error) || performance.now() > ends)
                throw error;
            await (0, promises_1.setTimeout)(LOCK_RETRY_MILLISECONDS);
        }
    }
}
/** How much longer a unit of work waits for a lock. */
function patienceAfter(waited) {
    return Math.max(LOCK_PATIENCE_MILLISECONDS - waited, SHORTEST_LOCK_PATIENCE_MILLISECONDS);
}
/** On PostgreSQL a connection that has failed is given up; SQLite keeps its lock until told, or closed. */
async function rollBack({ engine }, connection, error) {
    const failure = (0, storage_failure_1.asStorageFailure)(error);
    const isGivenUp = failure instanceof storage_unavailable_1.StorageUnavailable && failure.trouble !== "BUSY";
    const undo = async () => connection.run("ROLLBACK");
    if (engine === "sqlite")
        await undo().catch(() => undefined);
    else if (!isGivenUp)
        await undo();
}
//# sourceMappingURL=unit-of-work.js.map