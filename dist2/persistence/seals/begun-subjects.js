"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.BegunSubjects = void 0;
/** New subjects of a unit of work, with their rows as it has stored and sealed them. */
class BegunSubjects {
    #rows = new Map();
    /** Takes rows that were sealed together. `begun`: subjects that begin with them. */
    take(sealed, begun) {
        for (const row of sealed) {
            if (row.table === "event")
                continue;
            const rows = this.#rows.get(row.chain);
            if (!begun.has(row.chain))
                this.#rows.delete(row.chain);
            else if (rows)
                rows.push(row);
            else
                this.#rows.set(row.chain, [row]);
        }
    }
    /** Those that are as these heads say. */
    under(heads) {
        const found = new Map();
        for (const head of heads) {
            const rows = this.#rows.get(head.chain);
            if (rows)
                found.set(head.chain, { heads: new Map([[head.chain, head]]), rows, pages: [] });
        }
        return found;
    }
}
exports.BegunSubjects = BegunSubjects;
//# sourceMappingURL=begun-subjects.js.map