"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.begun = begun;
/** Reads the first page: a list that cannot be read is refused in words, not by a file that breaks off. */
async function begun(pages) {
    const first = await pages.next();
    async function* all() {
        if (first.done === true)
            return;
        yield first.value;
        yield* pages;
    }
    return all();
}
//# sourceMappingURL=begun-pages.js.map