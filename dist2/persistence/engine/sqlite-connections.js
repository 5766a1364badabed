"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SqliteConnections = void 0;
const node_fs_1 = require("node:fs");
const typeorm_1 = require("typeorm");
const storage_unavailable_1 = require("../../use-cases/shared/storage-unavailable");
const storage_failure_1 = require("./storage-failure");
/**
 * The connections to a SQLite file. After a failure that is not a statement's own, all are closed and
 * opened again before the next use. SQLite's record of locks in this process may be wrong after such a fault,
 * and goes only with the last connection.
 */
class SqliteConnections {
    #isDoubtful = false;
    #isWriting = false;
    #renewing;
    constructor(file, sources, 
    /** Of the connections that are open now. */
    statements, apart) {
        this.file = file;
        this.sources = sources;
        this.statements = statements;
        this.apart = apart;
    }
    /** Only one at a time: SQLite's one writing connection knows one transaction. */
    async onWriter(work) {
        await this.#renewWhereDoubtful();
        this.#isWriting = true;
        try {
            return await this.#on(this.sources.write, (runner) => work(runner, this.statements.write()));
        }
        finally {
            // A connection left in a transaction would keep the lock, and could begin no other.
            if (isInTransaction(await this.sources.write.createQueryRunner().connect()))
                this.#isDoubtful = true;
            this.#isWriting = false;
        }
    }
    async onReader(work) {
        if (this.#isReaderToRenew)
            await this.#renewWhereDoubtful();
        return this.#on(this.sources.read, work);
    }
    /** Without TypeORM's runner, which takes longer than a small statement. */
    select(statement) {
        return this.#isReaderToRenew
            ? this.#renewWhereDoubtful().then(() => this.#selected(statement))
            : this.#selected(statement);
    }
    /** On the connection for long work. */
    async selectApart(statement) {
        if (this.#isReaderToRenew)
            await this.#renewWhereDoubtful();
        try {
            return await this.apart.all(statement);
        }
        catch (error) {
            throw this.#failureOf(asQueryFailure(statement, error));
        }
    }
    closeApart() {
        return this.apart.close();
    }
    async close() {
        await this.apart.close();
        await this.sources.read.destroy();
        await this.sources.write.destroy();
    }
    async #on(source, work) {
        const runner = source.createQueryRunner();
        try {
            return await work(runner);
        }
        catch (error) {
            throw this.#failureOf(error);
        }
        finally {
            await runner.release();
        }
    }
    #selected(statement) {
        try {
            return this.statements.read().all(statement);
        }
        catch (error) {
            throw this.#failureOf(asQueryFailure(statement, error));
        }
    }
    #failureOf(error) {
        const failure = (0, storage_failure_1.asStorageFailure)(error);
        if (failure instanceof storage_unavailable_1.StorageUnavailable && failure.trouble !== "BUSY")
            this.#isDoubtful = true;
        return failure;
    }
    /** Closing both would undo the unit of work under way; where that fails too, the next one renews them. */
    get #isReaderToRenew() {
        return !this.#isWriting && this.#isToRenew;
    }
    get #isToRenew() {
        return this.#isDoubtful || this.#renewing !== undefined;
    }
    async #renewWhereDoubtful() {
        if (!this.#isToRenew)
            return;
        this.#renewing ??= this.#renew().finally(() => (this.#renewing = undefined));
        await this.#renewing;
    }
    async #renew() {
        const { write, read } = this.sources;
        try {
            // All close before any opens again: one that stays would keep the broken record of locks alive.
            await this.apart.close();
            await read.driver.disconnect();
            await write.driver.disconnect();
            if (!(0, node_fs_1.existsSync)(this.file))
                throw new Error("the file is gone: a new one would be empty");
            await write.driver.connect();
            await read.driver.connect();
            this.#isDoubtful = false;
        }
        catch (error) {
            throw new storage_unavailable_1.StorageUnavailable(error);
        }
    }
}
exports.SqliteConnections = SqliteConnections;
/** As TypeORM would throw it: whoever reads the log sees the same error for both ways. */
function asQueryFailure({ text, values }, error) {
    return new typeorm_1.QueryFailedError(text, [...values], error);
}
function isInTransaction(connection) {
    return connection.inTransaction === true;
}
//# sourceMappingURL=sqlite-connections.js.map