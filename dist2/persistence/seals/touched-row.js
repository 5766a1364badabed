"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isToSeal = isToSeal;
exports.idsByTable = idsByTable;
exports.keyOf = keyOf;
function isToSeal(row, touch) {
    return touch !== "NEW_UNLESS_THERE" || row.stored === null;
}
function idsByTable(touched) {
    const ids = new Map();
    for (const { table, id } of touched) {
        const ofTable = ids.get(table) ?? [];
        ids.set(table, ofTable);
        ofTable.push(id);
    }
    return ids;
}
function keyOf({ table, id }) {
    return `${table} ${id}`;
}
//# sourceMappingURL=touched-row.js.map