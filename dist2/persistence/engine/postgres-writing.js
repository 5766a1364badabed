"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PostgresWriting = void 0;
const typeorm_1 = require("typeorm");
const storage_unavailable_1 = require("../../use-cases/shared/storage-unavailable");
const NO_VALUES = [];
const NOTHING = { rows: [], affected: 0 };
/** PostgreSQL's connection of one unit of work. Its server keeps the statements, where a name is given for them. */
class PostgresWriting {
    /** `names`: shared by all connections for writes; `null`: statements are not kept. */
    constructor(client, names, onStatement = () => undefined) {
        this.client = client;
        this.names = names;
        this.onStatement = onStatement;
    }
    run(text, values = NO_VALUES) {
        this.onStatement(text);
        const name = this.names?.of(text, values);
        return new Promise((resolve, reject) => {
            const answered = (error, result) => {
                if (error)
                    reject(this.#failureOf(error, { text, values, name }));
                // Several statements in one text give several results.
                else
                    resolve(Array.isArray(result) ? NOTHING : { rows: result.rows, affected: result.rowCount ?? 0 });
            };
            this.client.write(text, values, answered, name);
        });
    }
    /** The transaction has ended with a lost statement. Whoever tries again finds none that could be lost. */
    #failureOf(error, { text, values, name }) {
        return name !== undefined && this.names?.hasLost(error)
            ? new storage_unavailable_1.StorageUnavailable(error, "BUSY")
            : new typeorm_1.QueryFailedError(text, [...values], error);
    }
}
exports.PostgresWriting = PostgresWriting;
//# sourceMappingURL=postgres-writing.js.map