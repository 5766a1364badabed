"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.inOrderOfReferences = inOrderOfReferences;
/** The tables, each behind those that its rows refer to. */
async function inOrderOfReferences(reader, tables) {
    const references = await reader.rows(() => reader.engine === "sqlite" ? OF_SQLITE : OF_POSTGRES);
    const ordered = [];
    let left = [...tables];
    while (left.length > 0) {
        const isFree = ({ name }) => !references.some(({ from, to }) => from === name && to !== name && left.some((other) => other.name === to));
        const free = left.filter(isFree);
        if (free.length === 0)
            throw new Error("tables refer to each other in a circle");
        ordered.push(...free);
        left = left.filter((table) => !free.includes(table));
    }
    return ordered;
}
const OF_SQLITE = `SELECT t.name AS "from", r."table" AS "to" FROM sqlite_master t JOIN pragma_foreign_key_list(t.name) r ` +
    "WHERE t.type = 'table'";
const OF_POSTGRES = `SELECT f.relname AS "from", t.relname AS "to" FROM pg_constraint c JOIN pg_class f ON f.oid = c.conrelid ` +
    "JOIN pg_class t ON t.oid = c.confrelid WHERE c.contype = 'f'";
//# sourceMappingURL=in-order-of-references.js.map