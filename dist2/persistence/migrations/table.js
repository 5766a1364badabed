"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.primaryId = exports.integer = exports.yen = exports.text = exports.hash = exports.valueName = exports.instant = exports.day = exports.id = void 0;
exports.table = table;
exports.index = index;
exports.addColumns = addColumns;
exports.dropColumns = dropColumns;
const typeorm_1 = require("typeorm");
/** The kinds of columns, as `rows/columns.ts` declares them. */
exports.id = { type: "varchar", length: "64" };
exports.day = { type: "varchar", length: "10" };
exports.instant = { type: "varchar", length: "24" };
exports.valueName = { type: "varchar", length: "40" };
exports.hash = { type: "varchar", length: "64" };
exports.text = { type: "text" };
exports.yen = { type: "bigint" };
exports.integer = { type: "integer" };
/** A table with its columns in order; `references` maps a column to the table whose id it holds. */
function table(name, columns, indices = [], references = {}) {
    return new typeorm_1.Table({
        name,
        columns: Object.entries(columns).map(([column, options]) => ({ name: column, ...options })),
        indices,
        foreignKeys: Object.entries(references).map(([column, referenced]) => new typeorm_1.TableForeignKey({
            columnNames: [column],
            referencedTableName: referenced,
            referencedColumnNames: ["id"],
        })),
    });
}
function index(name, columnNames, isUnique = false) {
    return new typeorm_1.TableIndex({ name, columnNames, isUnique });
}
exports.primaryId = { id: { ...exports.id, isPrimary: true } };
/**
 * Adds columns that may be empty, or that have a value for existing rows. The SQL suits both engines: TypeORM
 * would rebuild the table on SQLite and lose its triggers.
 */
async function addColumns(runner, tableName, columns) {
    for (const [column, type] of Object.entries(columns))
        await runner.query(`ALTER TABLE "${tableName}" ADD COLUMN "${column}" ${type}`);
}
async function dropColumns(runner, tableName, columns) {
    for (const column of columns)
        await runner.query(`ALTER TABLE "${tableName}" DROP COLUMN "${column}"`);
}
//# sourceMappingURL=table.js.map