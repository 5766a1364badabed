"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ReadSession = void 0;
const sql_parameters_1 = require("./sql-parameters");
/** Runs single reading statements, each on committed data only. */
class ReadSession {
    constructor(database) {
        this.database = database;
    }
    get engine() {
        return this.database.engine;
    }
    async sql(write) {
        const found = this.#select(write, false);
        return (found instanceof Promise ? await found : found);
    }
    /** For planned selections, which know the place of each column. */
    async cells(write) {
        const found = this.#select(write, true);
        return (found instanceof Promise ? await found : found);
    }
    #select(write, isInCells) {
        const parameters = new sql_parameters_1.SqlParameters(this.database.engine);
        const text = write(parameters);
        return this.database.select({ text, values: parameters.values, isInCells });
    }
}
exports.ReadSession = ReadSession;
//# sourceMappingURL=read-session.js.map