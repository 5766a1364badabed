"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.KeptTexts = void 0;
const lru_cache_1 = require("lru-cache");
/** Characters; parties and the upper pages of the register, which nearly every answer is verified with, take a part of it. */
const MOST_KEPT = 1_000_000;
/**
 * What was read last, each with the very texts that it was read from: from the same texts comes the same object, so that
 * whatever is found out about it is found out once. Anything else in the database is read, and verified, anew.
 */
class KeptTexts {
    /** By table and id. */
    #kept;
    constructor(most = MOST_KEPT) {
        this.#kept = new lru_cache_1.LRUCache({ maxSize: most });
    }
    /** `read` reads alike whatever is of the same table. */
    of(found, read) {
        const { table, id, chain, data, stored } = found;
        const key = `${table} ${id}`;
        const known = this.#kept.get(key);
        if (known?.found.data === data && known.found.stored === stored && known.found.chain === chain)
            return known.read;
        const made = read(found);
        this.#kept.set(key, { found, read: made }, { size: Math.max(1, data.length + (stored?.length ?? 0)) });
        return made;
    }
    /** In characters. */
    get size() {
        return this.#kept.calculatedSize;
    }
}
exports.KeptTexts = KeptTexts;
//# sourceMappingURL=kept-texts.js.map