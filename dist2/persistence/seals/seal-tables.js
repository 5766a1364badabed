"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SealTables = void 0;
exports.chunksOf = chunksOf;
const sql_parameters_1 = require("../engine/sql-parameters");
const register_page_1 = require("./register-page");
const seal_head_1 = require("./seal-head");
/** Rows per statement: each has at most eight parameters, and the engines take some 32,000 of them. */
const ROWS_PER_STATEMENT = 2_000;
/** Statements on the tables of the seals themselves. */
class SealTables {
    constructor(session) {
        this.session = session;
    }
    async saveSeals(seals) {
        await this.#save("seal", ["table_name", "row_id"], ["chain", "key_id", "version", "position", "link", "seal"], seals.map(({ table, id, sealed: { chain, keyId, version, position, link, seal } }) => [
            table,
            id,
            chain,
            keyId,
            version,
            position,
            link,
            seal,
        ]));
    }
    async deleteSeals(rows) {
        for (const { table, id } of rows)
            await this.session.sql((parameters) => `DELETE FROM seal WHERE table_name = ${parameters.add(table)} AND row_id = ${parameters.add(id)}`);
    }
    async saveHeads(heads) {
        await this.#save("seal_head", ["chain"], seal_head_1.HEAD_COLUMNS, heads.map((head) => [head.chain, ...(0, seal_head_1.headValues)(head)]));
    }
    async savePages(pages) {
        await this.#save("seal_register", ["page"], register_page_1.PAGE_COLUMNS, pages.map((page) => [page.page, ...(0, register_page_1.pageValues)(page)]));
    }
    /**
     * Locked until the unit of work ends. All units of work take locks in one order, so that none waits in a
     * circle.
     */
    async takeHeads(chains) {
        const heads = new Map();
        for (const some of chunksOf([...chains].sort())) {
            const found = await this.session.sql((parameters) => `${HEADS} WHERE chain IN (${parameters.list(some)}) ORDER BY chain ${this.session.heldUntilCommit}`);
            for (const head of found)
                heads.set(head.chain, head);
        }
        return heads;
    }
    /**
     * Adds heads that only this unit of work sees, so that the second of two that begin a chain waits. Returns
     * its own ones.
     */
    async beginHeads(heads) {
        const begun = new Set();
        for (const some of chunksOf(heads)) {
            const values = some.map((head) => [head.chain, ...(0, seal_head_1.headValues)(head)]);
            const added = await this.#beside("seal_head", (parameters) => {
                parameters.take(values.flat());
                return textOf(`${parameters.engine} begin ${String(some.length)}`, () => {
                    const insert = insertOf("seal_head", ["chain", ...seal_head_1.HEAD_COLUMNS], values, parameters.engine);
                    return `${insert} ON CONFLICT DO NOTHING RETURNING chain`;
                });
            });
            for (const { chain } of added)
                begun.add(chain);
        }
        return begun;
    }
    /** Which of these chains have seals. */
    async chainsWithSeals(chains) {
        const all = [];
        for (const some of chunksOf(chains)) {
            const found = await this.session.sql((parameters) => `SELECT DISTINCT chain FROM seal WHERE chain IN (${parameters.list(some)})`);
            all.push(...found.map(({ chain }) => chain));
        }
        return all;
    }
    /**
     * A unit of work that changes the register locks its root, so no other changes a page meanwhile. SQLite has
     * one writer anyhow.
     */
    async holdRoot() {
        const { heldUntilCommit } = this.session;
        if (heldUntilCommit === "")
            return;
        await this.session.sql((parameters) => `SELECT page FROM seal_register WHERE page = ${parameters.add(register_page_1.ROOT)} ${heldUntilCommit}`);
    }
    async pages(names) {
        const pages = [];
        for (const some of chunksOf(names))
            pages.push(...(await this.#pages(some)));
        return pages;
    }
    /** Pages with the root among them, which is locked as by `holdRoot`. */
    async takePages(names) {
        const pages = [];
        for (const some of chunksOf(names)) {
            const isFirst = pages.length === 0;
            // The root first: its lock covers the others.
            pages.push(...(await this.#pages(some, isFirst ? `ORDER BY page <> '${register_page_1.ROOT}' ${this.session.heldUntilCommit}` : "")));
        }
        return pages;
    }
    #pages(names, held = "") {
        return this.#beside("seal_register", (parameters) => `${PAGES} WHERE page IN (${parameters.list(names)}) ${held}`);
    }
    /** Whether any row is sealed with another key than this. */
    async hasOtherKeys(keyId) {
        const found = await this.session.sql((parameters) => ["seal", "seal_head", "seal_register"]
            .map((table) => `SELECT 1 AS there WHERE EXISTS (SELECT 1 FROM ${table} WHERE key_id <> ${parameters.add(keyId)})`)
            .join(" UNION ALL "));
        return found.length > 0;
    }
    async #save(table, key, columns, rows) {
        for (const some of chunksOf(rows)) {
            const write = (parameters) => {
                parameters.take(some.flat());
                return textOf(`${parameters.engine} save ${table} ${String(some.length)}`, () => {
                    const set = columns.map((name) => `"${name}" = excluded."${name}"`).join(", ");
                    return (`${insertOf(table, [...key, ...columns], some, parameters.engine)} ` +
                        `ON CONFLICT (${key.join(", ")}) DO UPDATE SET ${set}`);
                });
            };
            if (this.session.later)
                await this.session.later(table, write);
            else
                await this.session.sql(write);
        }
    }
    #beside(table, write) {
        return this.session.sqlBeside?.(table, write) ?? this.session.sql(write);
    }
}
exports.SealTables = SealTables;
function insertOf(table, columns, rows, engine) {
    const places = new sql_parameters_1.SqlParameters(engine);
    const values = rows.map((row) => `(${row.map((value) => places.add(value)).join(", ")})`);
    return `INSERT INTO ${table} (${columns.map((name) => `"${name}"`).join(", ")}) VALUES ${values.join(", ")}`;
}
/** Columns under the names of their properties. */
function namedAsProperties(columns) {
    return columns.map((name) => `${name} AS "${propertyOf(name)}"`).join(", ");
}
function propertyOf(column) {
    return column.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
}
const HEADS = `SELECT chain, ${namedAsProperties(seal_head_1.HEAD_COLUMNS)} FROM seal_head`;
const PAGES = `SELECT page, ${namedAsProperties(register_page_1.PAGE_COLUMNS)} FROM seal_register`;
/** Texts by their shape: equal statements are one string, which is looked up at once. */
const TEXTS = new Map();
const MOST_TEXTS = 500;
function textOf(shape, write) {
    const known = TEXTS.get(shape);
    if (known !== undefined)
        return known;
    const text = write();
    if (TEXTS.size >= MOST_TEXTS)
        TEXTS.clear();
    TEXTS.set(shape, text);
    return text;
}
function* chunksOf(items, size = ROWS_PER_STATEMENT) {
    for (let from = 0; from < items.length; from += size)
        yield items.slice(from, from + size);
}
//# sourceMappingURL=seal-tables.js.map