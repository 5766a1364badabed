"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SealedRows = void 0;
const read_chains_1 = require("./read-chains");
const register_page_1 = require("./register-page");
const seal_head_1 = require("./seal-head");
const sealed_columns_1 = require("./sealed-columns");
const sealed_selects_1 = require("./sealed-selects");
const sealed_tables_1 = require("./sealed-tables");
const PART = /^[0-9a-f]{2}$/;
/** Reads sealed rows with their seals, alike on both engines: every column as JSON, and its kind with it. */
class SealedRows {
    #selects;
    /** `kept`: where the same rows are read again and again. */
    constructor(engine, kept = null) {
        this.engine = engine;
        this.kept = kept;
        this.#selects = new sealed_selects_1.SealedSelects(engine);
    }
    /** Rows by table and id; and of these chains the heads with the events that they end with. */
    async byIds(session, wanted, chains = []) {
        if (wanted.size + chains.length === 0)
            return { heads: new Map(), rows: [], pages: [] };
        const found = await session.sql((parameters) => this.#selects.byIds(wanted, chains, parameters));
        return this.#split(found);
    }
    /** Everything of these subjects in these groups, their heads and the pages above them, in one statement. */
    async ofChains(session, chains, groups) {
        return this.partsOf(session, { chains, pages: chains.flatMap(register_page_1.pathOf), rowsOf: chains }, groups);
    }
    /** What is asked for of these subjects, in one statement. */
    async partsOf(session, toRead, groups) {
        const found = await session.sql((parameters) => this.#selects.ofChains(toRead, groups, parameters));
        return this.#split(found);
    }
    /** Some rows of a table, by id; `null`: from the first. */
    async some(session, table, after, limit) {
        const found = await session.sql((parameters) => `${this.#selects.row(table, this.#selects.behind("r.id", after, parameters))} ORDER BY r.id LIMIT ${String(limit)}`);
        return found.map((each) => this.#rowOf(each));
    }
    /** Some heads, by subject. */
    async headsAfter(session, after, limit) {
        const found = await session.sql((parameters) => `${this.#selects.head(this.#selects.behind("h.chain", after, parameters))} ORDER BY h.chain LIMIT ${String(limit)}`);
        return [...this.#split(found).heads.values()];
    }
    /** Some pages of the register, by name. */
    async pagesAfter(session, after, limit) {
        const found = await session.sql((parameters) => `${this.#selects.page(this.#selects.behind("p.page", after, parameters))} ORDER BY p.page LIMIT ${String(limit)}`);
        return this.#split(found).pages;
    }
    /** The heads of these subjects that are there. */
    async headsOf(session, chains) {
        if (chains.length === 0)
            return new Map();
        const found = await session.sql((parameters) => this.#selects.headsOf(parameters.texts(chains)));
        return this.#split(found).heads;
    }
    /** The first digits of all pages that have as many. */
    async partNames(session) {
        const found = await session.sql((parameters) => `SELECT DISTINCT substr(page, 1, 2) AS part FROM seal_register ` +
            `WHERE length(page) >= 2 AND page <> ${parameters.add(register_page_1.ROOT)}`);
        // Others are no pages of ours: the check of all rows names them.
        return found.map(({ part }) => String(part)).filter((part) => PART.test(part));
    }
    /** All pages below one of two digits, and those above it. */
    async pagesOfPart(session, part) {
        const found = await session.sql((parameters) => {
            const above = parameters.list([register_page_1.ROOT, part.slice(0, 1)]);
            // Digits end at "f".
            const [from, to] = [parameters.add(part), parameters.add(`${part}g`)];
            return this.#selects.page(`(p.page IN (${above}) OR p.page BETWEEN ${from} AND ${to})`);
        });
        return this.#split(found).pages;
    }
    async pages(session, names) {
        if (names.length === 0)
            return [];
        const found = await session.sql((parameters) => this.#selects.pagesOf(parameters.texts(names)));
        return this.#split(found).pages;
    }
    /** Of a page of a table by id: the rows without a seal, and those that a seal of another subject lies beside. */
    async strays(session, table, after, limit) {
        const nameless = after === null ? await this.#nameless(session, table) : [];
        const page = await session.sql((parameters) => `SELECT '${table.name}' AS "table", ${this.#selects.value("r.id")} AS id, ${this.#selects.value((0, sealed_selects_1.subjectColumn)(table))} AS chain, ` +
            `${this.#selects.value("s.chain")} AS sealed ` +
            `FROM ${table.name} r LEFT JOIN seal s ON s.table_name = '${table.name}' AND s.row_id = r.id ` +
            `WHERE ${this.#selects.behind("r.id", after, parameters)} ORDER BY r.id LIMIT ${String(limit)}`);
        return {
            strays: [...nameless, ...page]
                .filter(({ chain, sealed }) => sealed !== chain)
                .map(({ sealed, ...stray }) => ({ ...stray, isSealed: sealed !== null })),
            last: page.length < limit ? null : (page.at(-1)?.id ?? null),
        };
    }
    /** Rows whose id is no text: the system writes none, and they stand in no order of ids. */
    async #nameless(session, table) {
        if (this.engine !== "sqlite")
            return [];
        return session.sql(() => `SELECT '${table.name}' AS "table", ${this.#selects.value("r.id")} AS id, ${this.#selects.value((0, sealed_selects_1.subjectColumn)(table))} AS chain, ` +
            `NULL AS sealed FROM ${table.name} r WHERE typeof(r.id) <> 'text'`);
    }
    /** Seals whose rows are not there, or that no head counts. */
    async orphans(session) {
        const names = sealed_tables_1.SEALED_TABLES.map(({ name }) => name);
        const found = await session.sql((parameters) => `SELECT s.table_name AS "table", s.row_id AS id, s.chain AS chain, 0 AS headless FROM seal s ` +
            `WHERE s.table_name NOT IN (${parameters.list(names)}) ` +
            names
                .map((name) => `UNION ALL SELECT s.table_name AS "table", s.row_id AS id, s.chain AS chain, 0 AS headless FROM seal s ` +
                `WHERE s.table_name = '${name}' AND NOT EXISTS (SELECT 1 FROM ${name} r WHERE r.id = s.row_id) `)
                .join("") +
            `UNION ALL SELECT s.table_name, s.row_id, s.chain, 1 FROM seal s ` +
            `WHERE NOT EXISTS (SELECT 1 FROM seal_head h WHERE h.chain = s.chain)`);
        return found.map(({ headless, ...stray }) => ({ ...stray, hasRow: headless === 1 }));
    }
    #split(found) {
        return new read_chains_1.ReadChains(found, {
            head: (each) => this.#once(each, readHead),
            page: (each) => this.#once(each, readPage),
            row: (each) => this.#rowOf(each),
        });
    }
    #once(found, read) {
        return this.kept ? this.kept.of(found, read) : read(found);
    }
    #rowOf(found) {
        return this.#once(found, ({ table, id, chain, data, stored }) => {
            const values = JSON.parse(data);
            const columns = this.#selects
                .columnsOf(table)
                .flatMap(({ name, kind }, i) => (values[i] === null ? [] : [(0, sealed_columns_1.sealedColumn)(name, kind, values[i])]));
            return { table, id, chain, columns, stored: stored === null ? null : storedSealOf(stored) };
        });
    }
}
exports.SealedRows = SealedRows;
function readHead({ chain, data }) {
    return (0, seal_head_1.headOf)(chain, JSON.parse(data));
}
function readPage({ id, data }) {
    return (0, register_page_1.pageOf)(id, JSON.parse(data));
}
function storedSealOf(text) {
    const [chain, keyId, version, position, link, seal] = JSON.parse(text);
    return { chain, keyId, version, position, link, seal };
}
//# sourceMappingURL=sealed-rows.js.map