"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.chunksOf = chunksOf;
/** Rows per statement: each has about ten parameters, and the engines take some 32,000 of them. */
const ROWS_PER_STATEMENT = 500;
/** What one statement takes at a time. */
function* chunksOf(items) {
    for (let from = 0; from < items.length; from += ROWS_PER_STATEMENT)
        yield items.slice(from, from + ROWS_PER_STATEMENT);
}
//# sourceMappingURL=chunks.js.map