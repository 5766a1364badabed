"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SqlParameters = void 0;
/** Collects a statement's parameters and writes their placeholders the engine's way: `?` or `$1`. */
class SqlParameters {
    constructor(engine) {
        this.engine = engine;
        this.values = [];
    }
    add(value) {
        // SQLite has no truth values.
        this.values.push(typeof value === "boolean" && this.engine === "sqlite" ? Number(value) : value);
        return this.engine === "postgres" ? `$${String(this.values.length)}` : "?";
    }
    /** Values of a statement whose text is known. */
    take(values) {
        this.values.push(...values);
    }
    /** Texts as one value, an array of PostgreSQL or of JSON: the statement's own text is the same, however many they are. */
    texts(texts) {
        this.values.push(this.engine === "postgres" ? [...texts] : JSON.stringify(texts));
        return this.engine === "postgres" ? `$${String(this.values.length)}` : "?";
    }
    /** The values of an `IN`. Of none it is NULL, which nothing is: PostgreSQL takes no empty list. */
    list(values) {
        if (values.length === 0)
            return "NULL";
        return values.map((value) => this.add(value)).join(", ");
    }
}
exports.SqlParameters = SqlParameters;
//# sourceMappingURL=sql-parameters.js.map