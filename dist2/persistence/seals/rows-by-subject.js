"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.rowsOfSubject = rowsOfSubject;
exports.eventsOfSubject = eventsOfSubject;
const NOTHING = { rows: [], events: [] };
const SORTED = new WeakMap();
/** Of many subjects that were read together, each is asked for by itself: the rows are sorted once. */
function rowsOfSubject({ rows }, chain) {
    return (sorted(rows).get(chain) ?? NOTHING).rows;
}
function eventsOfSubject({ rows }, chain) {
    return (sorted(rows).get(chain) ?? NOTHING).events;
}
function sorted(rows) {
    const known = SORTED.get(rows);
    if (known)
        return known;
    const bySubject = new Map();
    const of = (chain) => {
        const found = bySubject.get(chain) ?? { rows: [], events: [] };
        bySubject.set(chain, found);
        return found;
    };
    for (const row of rows)
        if (row.table !== "event")
            of(row.chain).rows.push(row);
        else if (row.stored)
            of(row.stored.chain).events.push(row);
    SORTED.set(rows, bySubject);
    return bySubject;
}
//# sourceMappingURL=rows-by-subject.js.map