"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.KeptNames = exports.NOT_AS_PREPARED = void 0;
const node_crypto_1 = require("node:crypto");
/** Longer ones hold long lists, and each length is another statement. */
const MOST_PARAMETERS = 100;
/** The best plan depends on the text that is searched for. */
const SEARCHING = " LIKE ";
const NAME_BYTES = 12;
/**
 * The statement is not on this connection, another has its name, or a migration has changed a column's type:
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
exports.NOT_AS_PREPARED = /^(26000|42P05|0A000)$/;
/** The names under which PostgreSQL's connections keep statements; a number of them, first come. */
class KeptNames {
    #names = new Map();
    #isKeeping = true;
    /** `most`: the most statements, since each takes memory of each connection's server. */
    constructor(most) {
        this.most = most;
    }
    /** `undefined`: the statement is not kept. */
    of(text, values) {
        if (!this.#isKeeping)
            return undefined;
        const known = this.#names.get(text);
        if (known !== undefined)
            return known;
        if (values.length === 0 || values.length > MOST_PARAMETERS || text.includes(SEARCHING))
            return undefined;
        if (this.#names.size >= this.most)
            return undefined;
        const name = `hosho_${(0, node_crypto_1.createHash)("sha256").update(text).digest().toString("hex", 0, NAME_BYTES)}`;
        this.#names.set(text, name);
        return name;
    }
    /** Whether the statement has not run, because it was not kept: from now on none is. */
    hasLost(error) {
        const isLost = exports.NOT_AS_PREPARED.test(String(error.code));
        if (isLost)
            this.#isKeeping = false;
        return isLost;
    }
}
exports.KeptNames = KeptNames;
//# sourceMappingURL=kept-names.js.map