"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PreparingClient = void 0;
const kept_names_1 = require("./kept-names");
const postgres_client_1 = require("./postgres-client");
/** The most statements that one connection keeps. */
const MOST_KEPT = 60;
/**
 * A client for single reads whose server keeps the statements. It parses each once, and plans the first five times, until
 * it knows that one plan serves all values.
 */
class PreparingClient extends postgres_client_1.PostgresClient {
    #names = new kept_names_1.KeptNames(MOST_KEPT);
    query(...given) {
        const [text, values, ...more] = given;
        const name = more.length === 0 ? this.#nameFor(text, values) : undefined;
        if (name === undefined)
            return super.query(...given);
        return this.#prepared(name, text, values);
    }
    select(statement, answered) {
        const name = this.#nameFor(statement.text, statement.values);
        if (name === undefined) {
            super.select(statement, answered);
            return;
        }
        const unlessGone = (error, result) => {
            if (error && this.#names.hasLost(error))
                super.select(statement, answered);
            else
                answered(error, result);
        };
        super.select(statement, unlessGone, name);
    }
    async #prepared(name, text, values) {
        try {
            return await super.query({ name, text, values });
        }
        catch (error) {
            if (!this.#names.hasLost(error))
                throw error;
            return super.query(text, values);
        }
    }
    /** `undefined`: the statement is not kept. */
    #nameFor(text, values) {
        return typeof text === "string" && Array.isArray(values) ? this.#names.of(text, values) : undefined;
    }
}
exports.PreparingClient = PreparingClient;
//# sourceMappingURL=preparing-client.js.map