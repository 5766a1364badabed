"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.withinWindow = withinWindow;
exports.orderAndLimit = orderAndLimit;
exports.toPage = toPage;
/** The condition that leaves only the rows between the window's positions; row values let an index serve it. */
function withinWindow({ key, id, direction }, window, parameters) {
    const beyond = (position, comparison) => position ? [`(${key}, ${id}) ${comparison} (${parameters.list([position.key, position.id])})`] : [];
    const isAscending = direction === "ASC";
    return [
        ...beyond(window.after, isAscending ? ">" : "<"),
        ...beyond(window.before, isAscending ? "<" : ">"),
    ];
}
/** Reads one row more than the page holds: it tells whether there is a further page without counting. */
function orderAndLimit({ key, id, direction }, window) {
    const isTurned = window.direction === "BACKWARD";
    const sense = (direction === "ASC") === isTurned ? "DESC" : "ASC";
    // Named twice, SQLite sorts by the second.
    const amongEquals = key === id ? "" : `, ${id} ${sense}`;
    return `ORDER BY ${key} ${sense}${amongEquals} LIMIT ${String(window.size + 1)}`;
}
/** Cuts the extra row off, puts a backward page into the list's order, and tells what lies on either side. */
function toPage(rows, window) {
    const isBackward = window.direction === "BACKWARD";
    const hasMore = rows.length > window.size;
    const kept = rows.slice(0, window.size);
    return {
        rows: isBackward ? kept.reverse() : kept,
        hasNextPage: isBackward ? window.before !== null : hasMore,
        hasPreviousPage: isBackward ? hasMore : window.after !== null,
    };
}
//# sourceMappingURL=keyset.js.map