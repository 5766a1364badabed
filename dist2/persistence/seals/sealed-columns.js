"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.columnsOf = columnsOf;
exports.columnsOfTable = columnsOfTable;
exports.sealedColumn = sealedColumn;
const typeorm_1 = require("typeorm");
const sealed_tables_1 = require("./sealed-tables");
/** The columns of a table that its seals are made over, in the order of their names. */
function columnsOf({ row, unsealed = {} }) {
    return (0, typeorm_1.getMetadataArgsStorage)()
        .filterColumns(row)
        .filter(({ propertyName }) => !(propertyName in unsealed))
        .map(({ propertyName, options: { name, type } }) => ({
        name: name ?? propertyName,
        kind: kindOf(String(type)),
        isBig: type === "bigint",
    }))
        .sort((one, other) => (one.name < other.name ? -1 : 1));
}
const COLUMNS = new Map(sealed_tables_1.SEALED_TABLES.map((table) => [table.name, columnsOf(table)]));
/** The sealed columns of the table of this name; none where the table bears no seals. */
function columnsOfTable(name) {
    return COLUMNS.get(name) ?? [];
}
function kindOf(type) {
    if (type === "integer" || type === "bigint")
        return "number";
    return type === "boolean" ? "boolean" : "text";
}
/** The system writes no value of another kind than its column's; such a value's kind says so. */
function sealedColumn(name, kind, value) {
    if (kind === "text" && typeof value === "string")
        return [name, kind, value];
    if (kind === "number" && Number.isSafeInteger(value))
        return [name, kind, String(value)];
    if (kind === "number" && typeof value === "string" && /^-?\d+$/.test(value))
        return [name, kind, value];
    if (kind === "boolean" && (value === 0 || value === false))
        return [name, kind, "false"];
    if (kind === "boolean" && (value === 1 || value === true))
        return [name, kind, "true"];
    return [name, `another ${typeof value}`, JSON.stringify(value)];
}
//# sourceMappingURL=sealed-columns.js.map