"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.WholeSubjects = void 0;
const rows_by_subject_1 = require("./rows-by-subject");
const touched_row_1 = require("./touched-row");
/** Of which a unit of work knows all rows, as they are stored and sealed: it has made them, or verified them. */
class WholeSubjects {
    #subjects = new Map();
    /** Takes the rows of a subject that were verified under its head. */
    verified(chain, found) {
        const head = found.heads.get(chain);
        if (head)
            this.#subjects.set(chain, { entries: head.entries, rows: byKey((0, rows_by_subject_1.rowsOfSubject)(found, chain)) });
    }
    /**
     * Takes what was sealed together. `before`: the heads that were held for it, `null` for subjects that begin with it. A subject
     * whose head lists other rows by then was changed by others.
     */
    sealed(changed, gone, before, after) {
        const isGone = new Set(gone.map(touched_row_1.keyOf));
        for (const { chain, entries } of after) {
            const head = before.get(chain) ?? null;
            const known = this.#subjects.get(chain);
            this.#subjects.delete(chain);
            if (head !== null && known?.entries !== head.entries)
                continue;
            const own = (0, rows_by_subject_1.rowsOfSubject)({ rows: changed }, chain);
            const rows = new Map([...(known?.rows ?? []), ...byKey(own)].filter(([key]) => !isGone.has(key)));
            if (rows.size > 0)
                this.#subjects.set(chain, { entries, rows });
        }
    }
    /** Those that are as these heads say. */
    under(heads) {
        const found = new Map();
        for (const head of heads) {
            const known = this.#subjects.get(head.chain);
            if (known?.entries === head.entries)
                found.set(head.chain, {
                    heads: new Map([[head.chain, head]]),
                    rows: [...known.rows.values()],
                    pages: [],
                });
        }
        return found;
    }
}
exports.WholeSubjects = WholeSubjects;
function byKey(rows) {
    return new Map(rows.map((row) => [(0, touched_row_1.keyOf)(row), row]));
}
//# sourceMappingURL=whole-subjects.js.map