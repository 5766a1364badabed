"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.RowTable = void 0;
exports.rowTable = rowTable;
const typeorm_1 = require("typeorm");
const columns_1 = require("./columns");
/** The statements on single rows of a table, made of what its class says of its columns. */
class RowTable {
    #columns = new Map();
    #select;
    /** Equal statements are one string, which is looked up at once. */
    #inserts = new Map();
    #read;
    constructor(target) {
        const { tables } = (0, typeorm_1.getMetadataArgsStorage)();
        const name = tables.find((table) => table.target === target)?.name;
        if (name === undefined)
            throw new Error(`${target.name} is no class of rows`);
        this.name = name;
        for (const { propertyName: property, options } of (0, typeorm_1.getMetadataArgsStorage)().filterColumns(target))
            this.#columns.set(property, { property, name: options.name ?? property, from: fromDatabase(options) });
        const columns = [...this.#columns.values()];
        this.#select = `SELECT ${columns.map(({ property, name: of }) => `"${of}" AS "${property}"`).join(", ")} FROM "${name}"`;
        this.#read = columns.flatMap(({ property, from }) => (from ? [[property, from]] : []));
    }
    /** `unlessTaken`: nothing happens where another row has one of its unique values. */
    insert(row, parameters, unlessTaken = false) {
        const values = this.#valuesOf(row);
        const places = values.map(([, value]) => parameters.add(value));
        const names = values.map(([name]) => `"${name}"`).join(", ");
        const shape = `${parameters.engine} ${String(unlessTaken)} ${names}`;
        const known = this.#inserts.get(shape);
        if (known !== undefined)
            return known;
        const text = `INSERT INTO "${this.name}" (${names}) VALUES (${places.join(", ")})` +
            (unlessTaken ? " ON CONFLICT DO NOTHING" : "");
        this.#inserts.set(shape, text);
        return text;
    }
    /** Nothing happens where the condition holds. Numbers stand in the text: PostgreSQL takes parameters of a SELECT for texts. */
    insertUnless(row, parameters, unless) {
        const values = this.#valuesOf(row);
        const places = values.map(([, value]) => typeof value === "number" ? String(value) : parameters.add(value));
        const names = values.map(([name]) => `"${name}"`).join(", ");
        return `INSERT INTO "${this.name}" (${names}) SELECT ${places.join(", ")} WHERE NOT ${unless(parameters)}`;
    }
    /** All of them have the same columns. */
    insertAll(rows, parameters) {
        const [first = {}] = rows;
        const names = this.#valuesOf(first).map(([name]) => `"${name}"`);
        const values = rows.map((row) => `(${this.#valuesOf(row)
            .map(([, value]) => parameters.add(value))
            .join(", ")})`);
        return `INSERT INTO "${this.name}" (${names.join(", ")}) VALUES ${values.join(", ")}`;
    }
    /** `ids`: only rows with one of these. */
    update(where, change, parameters, ids) {
        const set = this.#valuesOf(change).map(([name, value]) => `"${name}" = ${parameters.add(value)}`);
        const conditions = this.#are(where, parameters);
        const among = ids ? ` AND "id" IN (${parameters.list(ids)})` : "";
        return `UPDATE "${this.name}" SET ${set.join(", ")} WHERE ${conditions}${among}`;
    }
    delete(where, parameters) {
        return `DELETE FROM "${this.name}" WHERE ${this.#are(where, parameters)}`;
    }
    exists(where, parameters) {
        return `SELECT 1 AS found FROM "${this.name}" WHERE ${this.#are(where, parameters)} LIMIT 1`;
    }
    select(where, parameters) {
        return `${this.#select} WHERE ${this.#are(where, parameters)} LIMIT 1`;
    }
    /** All columns of an alias of the table, under the names that `read` takes. */
    columnsAs(alias) {
        return [...this.#columns.values()]
            .map(({ property, name }) => `${alias}."${name}" AS "${property}"`)
            .join(", ");
    }
    /** A selected row, with its values as the class has them. */
    read(selected) {
        for (const [property, from] of this.#read)
            if (selected[property] !== null)
                selected[property] = from(selected[property]);
        return selected;
    }
    #are(where, parameters) {
        const conditions = Object.entries(where).map(([property, value]) => {
            const { name } = this.#column(property);
            if (value === null)
                return `"${name}" IS NULL`;
            return `"${name}" = ${parameters.add(storable(this.name, property, value))}`;
        });
        if (conditions.length === 0)
            throw new Error(`a statement would take all rows of ${this.name}`);
        return conditions.join(" AND ");
    }
    /** Properties that are left out keep their values, or have those that the column gives. */
    #valuesOf(row) {
        return Object.entries(row).flatMap(([property, value]) => value === undefined
            ? []
            : [[this.#column(property).name, storable(this.name, property, value)]]);
    }
    #column(property) {
        const column = this.#columns.get(property);
        if (!column)
            throw new Error(`${this.name} has no column for ${property}`);
        return column;
    }
}
exports.RowTable = RowTable;
function fromDatabase({ type, transformer }) {
    if (transformer)
        return (value) => transformer.from(value);
    return type === "boolean" ? columns_1.booleanFromDatabase : undefined;
}
function storable(table, property, value) {
    if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
        return value;
    throw new Error(`the value of ${property} in ${table} cannot be stored`);
}
const TABLES = new Map();
/** The table of a class of rows. */
function rowTable(target) {
    const known = TABLES.get(target);
    if (known)
        return known;
    const table = new RowTable(target);
    TABLES.set(target, table);
    return table;
}
//# sourceMappingURL=row-table.js.map