"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.tableShapes = tableShapes;
/** The tables of the database as it is, but for TypeORM's own list of migrations and indexes that look like tables. */
async function tableShapes(reader) {
    const found = await reader.rows(() => (reader.engine === "sqlite" ? OF_SQLITE : OF_POSTGRES));
    return [...new Set(found.map(({ table }) => table))]
        .filter((table) => table !== "migrations")
        .sort()
        .map((name) => {
        const columns = found.filter(({ table }) => table === name);
        return {
            name,
            columns: columns.map((column) => ({ name: column.name, kind: kindOf(column) })),
            key: columns.filter(({ key }) => Number(key) > 0).map((column) => column.name),
        };
    });
}
const OF_SQLITE = `SELECT t.name AS "table", c.name AS name, c.type AS type, c.pk AS key FROM sqlite_master t ` +
    `JOIN pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' ` +
    `AND t.name NOT IN (SELECT v.name FROM pragma_table_list v WHERE v.type IN ('virtual', 'shadow')) ORDER BY t.name, c.cid`;
const OF_POSTGRES = `SELECT c.relname AS "table", a.attname AS name, format_type(a.atttypid, NULL) AS type, ` +
    `COALESCE(a.attnum = ANY(x.indkey), false) AS key FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace ` +
    `JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped ` +
    `LEFT JOIN pg_index x ON x.indrelid = c.oid AND x.indisprimary ` +
    `WHERE c.relkind = 'r' AND n.nspname = current_schema() ORDER BY c.relname, a.attnum`;
function kindOf({ table, name, type }) {
    if (/^(varchar|character varying|text)\b/i.test(type))
        return "text";
    const kind = type.toLowerCase();
    if (kind === "integer" || kind === "bigint" || kind === "boolean")
        return kind;
    throw new Error(`${table}.${name} is of the type ${type}, which backups do not know`);
}
//# sourceMappingURL=table-shape.js.map