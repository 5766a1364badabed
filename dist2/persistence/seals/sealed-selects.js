"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SealedSelects = void 0;
exports.subjectColumn = subjectColumn;
const columns_1 = require("../engine/columns");
const register_page_1 = require("./register-page");
const seal_head_1 = require("./seal-head");
const sealed_columns_1 = require("./sealed-columns");
const sealed_tables_1 = require("./sealed-tables");
const SEAL_COLUMNS = ["chain", "key_id", "version", "position", "link", "seal"];
const EVENTS = (0, sealed_tables_1.sealedTable)("event");
/** Statements for each set of groups and tables. */
const MOST_KEPT = 100;
/** The statements that select rows with their seals, alike on both engines: every column as JSON, and its kind with it. */
class SealedSelects {
    #columns = new Map();
    #texts = new Map();
    constructor(engine) {
        this.engine = engine;
        for (const table of sealed_tables_1.SEALED_TABLES)
            this.#columns.set(table.name, (0, sealed_columns_1.columnsOf)(table));
    }
    columnsOf(table) {
        return this.#columns.get(table) ?? [];
    }
    /**
     * The heads of these subjects, pages, and everything in these groups of those subjects whose rows are wanted. The text is
     * the same for any number of them.
     */
    ofChains({ chains, pages, rowsOf }, groups, parameters) {
        const tables = rowsOf.length === 0 ? [] : sealed_tables_1.SEALED_TABLES.filter(({ group }) => groups.includes(group));
        const named = this.#named([chains, pages, ...tables.map(() => rowsOf)], parameters);
        return this.#kept(`of ${tables.map(({ name }) => name).join(" ")}`, () => [
            this.headsOf(named(0)),
            this.pagesOf(named(1)),
            ...tables.map((table, i) => this.#rowsOfChains(table, named(i + 2))),
        ]);
    }
    /** Rows by table and id; and of these chains the heads with the events that they end with. */
    byIds(wanted, chains, parameters) {
        const tables = sealed_tables_1.SEALED_TABLES.filter(({ name }) => (wanted.get(name) ?? []).length > 0);
        const ids = tables.map(({ name }) => wanted.get(name) ?? []);
        const named = this.#named([...ids, ...(chains.length === 0 ? [] : [chains, chains])], parameters);
        const name = `${tables.map((table) => table.name).join(" ")} ${chains.length === 0 ? "" : "ends"}`;
        return this.#kept(name, () => [
            ...tables.map((table, i) => this.#rowsAt(table, "r.id", named(i))),
            ...(chains.length === 0
                ? []
                : [this.headsOf(named(tables.length)), this.#lastEvents(named(tables.length + 1))]),
        ]);
    }
    /** Takes each set as one value, without what is in it twice; gives the placeholders. */
    #named(sets, parameters) {
        const places = sets.map((texts) => parameters.texts(texts.length > 1 ? [...new Set(texts)] : texts));
        return (at) => places[at] ?? "";
    }
    #kept(name, write) {
        const known = this.#texts.get(name);
        if (known !== undefined)
            return known;
        if (this.#texts.size >= MOST_KEPT)
            this.#texts.clear();
        const statement = write().join(" UNION ALL ");
        this.#texts.set(name, statement);
        return statement;
    }
    /** `named`: the placeholder of the subjects. */
    headsOf(named) {
        return `${this.#head} ${this.#among("seal_head h", "h.chain", named)}`;
    }
    /** `named`: the placeholder of the pages. */
    pagesOf(named) {
        return `${this.#page} ${this.#among("seal_register p", "p.page", named)}`;
    }
    head(condition) {
        return `${this.#head} FROM seal_head h WHERE ${condition}`;
    }
    page(condition) {
        return `${this.#page} FROM seal_register p WHERE ${condition}`;
    }
    row(table, condition) {
        return `${this.#row(table)} FROM ${table.name} r ${withSeal(table)} WHERE ${condition}`;
    }
    /** Everything of these subjects in a table. */
    #rowsOfChains(table, named) {
        if (table.group !== "EVENT")
            return this.#rowsAt(table, subjectColumn(table), named);
        // By their seals, which have an index for it; those without one are strays.
        const ofEvents = `t.table_name = '${table.name}'`;
        return this.engine === "sqlite"
            ? `${this.#row(table)} FROM json_each(${named}) v CROSS JOIN seal t ON t.chain = v.value AND ${ofEvents} ` +
                `CROSS JOIN ${table.name} r ON r.id = t.row_id ${withSeal(table)}`
            : this.row(table, `r.id IN (SELECT t.row_id FROM seal t WHERE ${ofEvents} AND t.chain = ANY(${named}))`);
    }
    /** The events that these subjects end with. */
    #lastEvents(named) {
        const isLast = `t.chain = h.chain AND t.position = h.event_count - 1 AND t.table_name = '${EVENTS.name}'`;
        return this.engine === "sqlite"
            ? `${this.#row(EVENTS)} FROM json_each(${named}) v CROSS JOIN seal_head h ON h.chain = v.value ` +
                `CROSS JOIN seal t ON ${isLast} CROSS JOIN ${EVENTS.name} r ON r.id = t.row_id ${withSeal(EVENTS)}`
            : this.row(EVENTS, `r.id IN (SELECT t.row_id FROM seal t JOIN seal_head h ON ${isLast} WHERE h.chain = ANY(${named}))`);
    }
    #rowsAt(table, column, named) {
        return `${this.#row(table)} ${this.#among(`${table.name} r`, column, named, withSeal(table))}`;
    }
    /** For a list of several values SQLite makes a table of its own, of each list in a statement, at each run. */
    #among(table, column, named, joins = "") {
        return this.engine === "sqlite"
            ? `FROM json_each(${named}) v CROSS JOIN ${table} ON ${column} = v.value ${joins}`
            : `FROM ${table} ${joins} WHERE ${column} = ANY(${named})`;
    }
    /** What is selected of a head. */
    get #head() {
        return (`SELECT 'seal_head' AS "table", ${this.value("h.chain")} AS id, ${this.value("h.chain")} AS chain, ` +
            `${this.#json(seal_head_1.HEAD_COLUMNS.map((name) => this.value(`h."${name}"`)))} AS data, NULL AS stored`);
    }
    /** What is selected of a page of the register. */
    get #page() {
        return (`SELECT 'seal_register' AS "table", ${this.value("p.page")} AS id, '' AS chain, ` +
            `${this.#json(register_page_1.PAGE_COLUMNS.map((name) => this.value(`p."${name}"`)))} AS data, NULL AS stored`);
    }
    /** What is selected of a row, with its seal as `s`. */
    #row({ name, ...table }) {
        const columns = this.columnsOf(name).map((column) => this.value(`r."${column.name}"`, column.isBig));
        const stored = SEAL_COLUMNS.map((column) => this.value(`s."${column}"`));
        return (`SELECT '${name}' AS "table", ${this.value("r.id")} AS id, ${this.value(subjectColumn(table))} AS chain, ` +
            `${this.#json(columns)} AS data, ` +
            `CASE WHEN s.row_id IS NULL THEN NULL ELSE ${this.#json(stored)} END AS stored`);
    }
    /** PostgreSQL's JSON numbers may be larger than ours; SQLite's columns may hold bytes, which its JSON cannot. */
    value(column, isBig = false) {
        if (this.engine === "postgres")
            return isBig ? `${column}::text` : column;
        return `CASE typeof(${column}) WHEN 'blob' THEN 'bytes ' || hex(${column}) ELSE ${column} END`;
    }
    /** Where to go on; an empty name is one, too. What is no text in SQLite has no place in this order. */
    behind(column, after, parameters) {
        const isText = this.engine === "sqlite" ? `typeof(${column}) = 'text'` : "1 = 1";
        return after === null ? isText : `${isText} AND ${column} > ${parameters.add(after)}`;
    }
    #json(values) {
        return this.engine === "postgres"
            ? `json_build_array(${values.join(", ")})::text`
            : `json_array(${values.join(", ")})`;
    }
}
exports.SealedSelects = SealedSelects;
function withSeal({ name }) {
    return `LEFT JOIN seal s ON s.table_name = '${name}' AND s.row_id = r.id`;
}
/** The column that names the subject, with the table as `r`. */
function subjectColumn({ subject }) {
    const columns = subject.map((property) => `r.${(0, columns_1.columnName)(property)}`);
    return columns.length === 1 ? columns.join("") : `COALESCE(${columns.join(", ")})`;
}
//# sourceMappingURL=sealed-selects.js.map