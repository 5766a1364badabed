"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.seenValues = seenValues;
const sealed_columns_1 = require("./sealed-columns");
/** The values of a row that was read by its class, as verified rows have theirs; `null`: they cannot be compared. */
function seenValues(table, row) {
    const values = [];
    for (const { name, kind } of (0, sealed_columns_1.columnsOfTable)(table)) {
        const value = row[propertyOf(name)] ?? null;
        if (value === null) {
            values.push(null);
            continue;
        }
        const [, ofKind, text] = (0, sealed_columns_1.sealedColumn)(name, kind, value);
        if (ofKind !== kind)
            return null;
        values.push(text);
    }
    return values;
}
const PROPERTIES = new Map();
/** The reverse of `columnName`. */
function propertyOf(column) {
    const known = PROPERTIES.get(column);
    if (known !== undefined)
        return known;
    const property = column.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
    PROPERTIES.set(column, property);
    return property;
}
//# sourceMappingURL=seen-values.js.map