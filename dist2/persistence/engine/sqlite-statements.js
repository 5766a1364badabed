"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SqliteStatements = void 0;
const lru_cache_1 = require("lru-cache");
/** The most statements that a connection keeps prepared, of each kind; callers ask for ever new fields. */
const MOST_KEPT = 100;
/** The statements of one SQLite connection that read, kept prepared by their text. They are gone with the connection. */
class SqliteStatements {
    #byName = new lru_cache_1.LRUCache({ max: MOST_KEPT });
    #inCells = new lru_cache_1.LRUCache({ max: MOST_KEPT });
    constructor(connection) {
        this.connection = connection;
    }
    all({ text, values, isInCells }) {
        const kept = isInCells ? this.#inCells : this.#byName;
        let statement = kept.get(text);
        if (!statement) {
            statement = this.connection.prepare(text).raw(isInCells);
            kept.set(text, statement);
        }
        return statement.all(values);
    }
}
exports.SqliteStatements = SqliteStatements;
//# sourceMappingURL=sqlite-statements.js.map