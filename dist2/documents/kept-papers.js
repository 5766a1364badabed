"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.keptPapers = keptPapers;
const lru_cache_1 = require("lru-cache");
/** Bytes of papers: some hundreds of them. */
const MOST_BYTES = 32 * 1024 * 1024;
/** Keeps the papers that were asked for last, in memory. */
function keptPapers(mostBytes = MOST_BYTES) {
    return new lru_cache_1.LRUCache({
        maxSize: mostBytes,
        sizeCalculation: ({ bytes }) => bytes.length,
    });
}
//# sourceMappingURL=kept-papers.js.map