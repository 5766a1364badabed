"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LazyConnection = void 0;
/** A connection that is opened when it is first needed, and again after it was closed. */
class LazyConnection {
    #opened = null;
    constructor(open) {
        this.open = open;
    }
    async all(statement) {
        const { statements } = await (this.#opened ??= this.#open());
        return statements.all(statement);
    }
    /** Whoever waits for the connection has its statement run before. */
    async close() {
        const opened = this.#opened;
        this.#opened = null;
        await (await opened?.catch(() => null))?.close();
    }
    async #open() {
        try {
            return await this.open();
        }
        catch (error) {
            this.#opened = null;
            throw error;
        }
    }
}
exports.LazyConnection = LazyConnection;
//# sourceMappingURL=lazy-connection.js.map