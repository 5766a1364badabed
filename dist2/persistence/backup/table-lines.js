"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.tableLines = tableLines;
exports.summedUp = summedUp;
exports.sumOf = sumOf;
const node_crypto_1 = require("node:crypto");
/**
 * A table, a line of JSON for each row, with its values in the order of the columns. Rows stand in the order
 * of the key's UTF-8 bytes. The same rows make the same lines on both engines.
 */
async function* tableLines(reader, table) {
    const columns = table.columns.map(({ name, kind }) => kind === "bigint" ? `CAST("${name}" AS TEXT) AS "${name}"` : `"${name}"`);
    const rows = reader.stream(() => `SELECT ${columns.join(", ")} FROM "${table.name}" ORDER BY ${orderOf(reader, table)}`);
    for await (const row of rows)
        yield JSON.stringify(table.columns.map(({ name, kind }) => kept(row[name], kind, `${table.name}.${name}`)));
}
function orderOf({ engine }, { name, columns, key }) {
    const byBytes = engine === "postgres" ? ' COLLATE "C"' : "";
    return key
        .map((each) => {
        const isText = columns.find((column) => column.name === each)?.kind === "text";
        return `"${name}"."${each}"${isText ? byBytes : ""}`;
    })
        .join(", ");
}
function kept(value, kind, where) {
    if (value === null)
        return null;
    if (kind === "boolean" && (typeof value === "boolean" || value === 0 || value === 1))
        return Boolean(value);
    if (kind === "integer" && Number.isSafeInteger(value))
        return value;
    if (kind === "bigint" && typeof value === "string" && /^-?\d+$/.test(value))
        return value;
    if (kind === "text" && typeof value === "string")
        return value;
    // SQLite takes any value in any column: another program wrote this one.
    throw new Error(`${where} holds something that is no ${kind}`);
}
/** Passes the lines on, and computes their sum after the last one. */
async function* summedUp(lines, tell) {
    const hash = (0, node_crypto_1.createHash)("sha256");
    let rows = 0;
    for await (const line of lines) {
        hash.update(`${line}\n`, "utf8");
        rows += 1;
        yield line;
    }
    tell({ rows, sha256: hash.digest("hex") });
}
async function sumOf(lines) {
    let sum;
    const passing = summedUp(lines, (told) => (sum = told))[Symbol.asyncIterator]();
    while ((await passing.next()).done !== true)
        ;
    if (!sum)
        throw new Error("the lines came to no end");
    return sum;
}
//# sourceMappingURL=table-lines.js.map