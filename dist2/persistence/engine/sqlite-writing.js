"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SqliteWriting = void 0;
const typeorm_1 = require("typeorm");
/** The most statements that the connection keeps prepared. */
const MOST_KEPT = 200;
const NO_VALUES = [];
/** The statements of SQLite's writing connection, kept prepared by their text. They are gone with the connection. */
class SqliteWriting {
    #kept = new Map();
    constructor(connection, onStatement = () => undefined) {
        this.connection = connection;
        this.onStatement = onStatement;
    }
    run(text, values = NO_VALUES) {
        this.onStatement(text);
        try {
            const { statement, givesRows } = this.#prepared(text);
            if (!givesRows)
                return { rows: [], affected: statement.run(values).changes };
            const rows = statement.all(values);
            return { rows, affected: rows.length };
        }
        catch (error) {
            throw new typeorm_1.QueryFailedError(text, [...values], error);
        }
    }
    #prepared(text) {
        const known = this.#kept.get(text);
        if (known)
            return known;
        const statement = this.connection.prepare(text);
        const prepared = { statement, givesRows: statement.reader };
        if (this.#kept.size >= MOST_KEPT) {
            const [oldest = ""] = this.#kept.keys();
            this.#kept.delete(oldest);
        }
        this.#kept.set(text, prepared);
        return prepared;
    }
}
exports.SqliteWriting = SqliteWriting;
//# sourceMappingURL=sqlite-writing.js.map