"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.subjectRowsOf = subjectRowsOf;
exports.sizeOfRows = sizeOfRows;
const sealed_columns_1 = require("./sealed-columns");
const sealed_tables_1 = require("./sealed-tables");
/**
 * The rows of a subject, without events and tables whose values nobody compares. `null`: one of them holds a value of another kind than its column's, as a row
 * may that is older than the seals. Such values cannot be compared.
 */
function subjectRowsOf(rows) {
    const subject = new Map();
    for (const { table, columns } of rows) {
        if ((0, sealed_tables_1.sealedTable)(table)?.areValuesKept === false)
            continue;
        const values = valuesOf(table, columns);
        if (!values)
            return null;
        const ofTable = subject.get(table);
        if (ofTable)
            ofTable.push(values);
        else
            subject.set(table, [values]);
    }
    return subject;
}
function valuesOf(table, columns) {
    const values = [];
    let next = 0;
    for (const { name, kind } of (0, sealed_columns_1.columnsOfTable)(table)) {
        const [ofName, ofKind, value] = columns[next] ?? [];
        if (ofName !== name || value === undefined) {
            values.push(null);
            continue;
        }
        if (ofKind !== kind)
            return null;
        values.push(value);
        next += 1;
    }
    return next === columns.length ? values : null;
}
/** In bytes, about. */
function sizeOfRows(rows) {
    let size = 0;
    for (const ofTable of rows.values())
        for (const values of ofTable) {
            size += BYTES_OF_ROW;
            for (const value of values)
                size += BYTES_OF_VALUE + (value === null ? 0 : 2 * value.length);
        }
    return size;
}
const BYTES_OF_ROW = 100;
const BYTES_OF_VALUE = 24;
//# sourceMappingURL=subject-rows.js.map