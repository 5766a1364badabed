"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.WrittenRows = void 0;
const columns_1 = require("../engine/columns");
const sealed_columns_1 = require("./sealed-columns");
const sealed_tables_1 = require("./sealed-tables");
/**
 * The rows that a unit of work has written, to compare with the stored ones. A foreign trigger may have
 * changed them, and its change must not be sealed.
 */
class WrittenRows {
    /** By row, what each column must hold; `null`: nothing. Columns that are not listed were not written. */
    #expected = new Map();
    /** A row is inserted, with these properties. */
    added(table, id, values) {
        this.#expect(table, id, new Map(), values);
    }
    /** These properties of a row change, which was as `before` until now; all others stay. */
    changed(table, id, before, values) {
        const expected = this.#expected.get(`${table} ${id}`) ?? asStored(table, before);
        this.#expect(table, id, expected, values);
    }
    /** A row is written by other means, so its values are unknown. */
    forget(table, id) {
        this.#expected.delete(`${table} ${id}`);
    }
    isAsWritten({ table, id, columns }) {
        const expected = this.#expected.get(`${table} ${id}`) ?? new Map();
        const stored = new Map(columns.map(([name, , value]) => [name, value]));
        return [...expected].every(([name, value]) => (stored.get(name) ?? null) === value);
    }
    #expect(table, id, expected, values) {
        const names = namesOf(table);
        for (const [property, value] of Object.entries(values)) {
            const column = (0, columns_1.columnName)(property);
            if (!names.has(column))
                continue;
            if (value === null)
                expected.set(column, null);
            else if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
                expected.set(column, String(value));
        }
        this.#expected.set(`${table} ${id}`, expected);
    }
}
exports.WrittenRows = WrittenRows;
function asStored(table, columns) {
    const stored = new Map(columns.map(([name, , value]) => [name, value]));
    return new Map([...namesOf(table)].map((name) => [name, stored.get(name) ?? null]));
}
const NAMES = new Map();
/** The sealed columns of a table. */
function namesOf(table) {
    const sealed = (0, sealed_tables_1.sealedTable)(table);
    const names = NAMES.get(table) ?? new Set((sealed ? (0, sealed_columns_1.columnsOf)(sealed) : []).map(({ name }) => name));
    NAMES.set(table, names);
    return names;
}
//# sourceMappingURL=written-rows.js.map