"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.BulkInsert = void 0;
const sql_parameters_1 = require("../engine/sql-parameters");
/** So many parameters a statement: it is parsed once, and run for many rows. */
const PARAMETERS_AT_ONCE = 4_000;
/** Inserts rows past the stores, many in a statement. */
class BulkInsert {
    #shapes = new Map();
    #waiting = new Map();
    constructor(database, runner) {
        this.database = database;
        this.runner = runner;
    }
    add({ of, values }) {
        const waiting = this.#waiting.get(of);
        if (waiting)
            waiting.push(values);
        else
            this.#waiting.set(of, [values]);
    }
    /** Writes what was added, tables in the order in which their first rows came. */
    async flush() {
        for (const [of, rows] of this.#waiting) {
            const shape = this.#shapeOf(of);
            const atOnce = Math.floor(PARAMETERS_AT_ONCE / shape.columns.length);
            for (let from = 0; from < rows.length; from += atOnce)
                await this.#insert(shape, rows.slice(from, from + atOnce));
        }
        for (const rows of this.#waiting.values())
            rows.length = 0;
    }
    async #insert({ table, columns }, rows) {
        const parameters = new sql_parameters_1.SqlParameters(this.database.engine);
        const tuples = rows.map((row) => {
            return `(${columns.map(({ property }) => this.#add(parameters, row[property], `${table}.${property}`)).join(", ")})`;
        });
        const names = columns.map(({ name }) => `"${name}"`).join(", ");
        await this.runner.query(`INSERT INTO "${table}" (${names}) VALUES ${tuples.join(", ")}`, parameters.values);
    }
    #add(parameters, value, where) {
        // SQLite's driver binds no boolean.
        if (typeof value === "boolean")
            return parameters.add(this.database.engine === "sqlite" ? Number(value) : value);
        if (value === null || typeof value === "string" || typeof value === "number")
            return parameters.add(value);
        throw new TypeError(`${where} has no value`);
    }
    #shapeOf(of) {
        const known = this.#shapes.get(of);
        if (known)
            return known;
        const { tableName, columns } = this.database.write.getMetadata(of);
        const shape = {
            table: tableName,
            columns: columns.map(({ propertyName, databaseName }) => ({
                property: propertyName,
                name: databaseName,
            })),
        };
        this.#shapes.set(of, shape);
        return shape;
    }
}
exports.BulkInsert = BulkInsert;
//# sourceMappingURL=bulk-insert.js.map