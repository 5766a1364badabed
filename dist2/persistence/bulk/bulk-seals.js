"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.BulkSeals = void 0;
const typeorm_1 = require("typeorm");
const seals_1 = require("../../use-cases/operation/seals");
const sql_parameters_1 = require("../engine/sql-parameters");
const register_page_1 = require("../seals/register-page");
const row_seal_1 = require("../seals/row-seal");
const seal_head_row_1 = require("../seals/seal-head.row");
const seal_head_1 = require("../seals/seal-head");
const seal_row_1 = require("../seals/seal.row");
const seal_tables_1 = require("../seals/seal-tables");
const sealed_columns_1 = require("../seals/sealed-columns");
const sealed_list_1 = require("../seals/sealed-list");
const sealed_tables_1 = require("../seals/sealed-tables");
const sealed_rows_1 = require("../seals/sealed-rows");
/** How often the system has sealed a row of its making: once. */
const FIRST = 1;
const PAGES_AT_ONCE = 1_000;
/** Seals new subjects without reading them back, and enters all of them in the register at the end. */
class BulkSeals {
    /** By page, the entries to be added. */
    #added = new Map();
    constructor(seals) {
        this.seals = seals;
    }
    /** The seals of a new subject that consists of these rows. */
    rowsFor(chain, rows) {
        const sealed = [];
        const entries = new Map();
        for (const { of, values } of rows) {
            const plan = PLANS.get(of);
            if (!plan)
                continue;
            const { table } = plan;
            const id = String(values["id"]);
            const columns = columnsIn(plan.sealed, values);
            const seal = (0, row_seal_1.sealRow)(this.seals, { table, id, chain, columns }, FIRST, row_seal_1.NO_PLACE);
            entries.set((0, seal_head_1.entryOf)({ table, id }), (0, seals_1.tagOf)(seal.seal));
            sealed.push({ of: seal_row_1.SealRow, values: { tableName: table, rowId: id, ...seal } });
        }
        const head = (0, seal_head_1.sealedHead)(this.seals, { ...(0, seal_head_1.newChain)(chain), entries: (0, sealed_list_1.textOf)(entries) });
        this.#add((0, register_page_1.leafOf)(chain), chain, head.seal);
        return [...sealed, { of: seal_head_row_1.SealHeadRow, values: { ...head } }];
    }
    /** From the leaves up, like any write. */
    async enterAll(database, runner) {
        const session = {
            heldUntilCommit: "",
            sql: async (write) => {
                const parameters = new sql_parameters_1.SqlParameters(database.engine);
                const statement = write(parameters);
                return (await runner.query(statement, parameters.values, true)).records;
            },
        };
        const known = new Map();
        const rows = new sealed_rows_1.SealedRows(database.engine);
        for (let last = null;;) {
            const pages = await rows.pagesAfter(session, last, PAGES_AT_ONCE);
            for (const page of pages)
                known.set(page.page, this.#verified(page));
            last = pages.at(-1)?.page ?? null;
            if (pages.length < PAGES_AT_ONCE)
                break;
        }
        const tables = new seal_tables_1.SealTables(session);
        for (const depth of [4, 3, 2, 1]) {
            const names = [...this.#added.keys()].filter((name) => name !== register_page_1.ROOT && name.length === depth);
            for (let from = 0; from < names.length; from += PAGES_AT_ONCE)
                await tables.savePages(names.slice(from, from + PAGES_AT_ONCE).map((name) => this.#page(name, known)));
        }
        const root = known.get(register_page_1.ROOT);
        const keys = new Set([...(root?.keys ?? "").split(" ").filter((key) => key !== ""), this.seals.current]);
        await tables.savePages([this.#page(register_page_1.ROOT, known, keys)]);
    }
    #page(name, known, keys) {
        const before = known.get(name);
        const entries = new Map([...(before ? (0, sealed_list_1.entriesOf)(before.entries) : []), ...(this.#added.get(name) ?? [])]);
        const page = (0, register_page_1.sealedPage)(this.seals, name, (0, sealed_list_1.textOf)(entries), keys);
        const parent = (0, register_page_1.parentOf)(name);
        if (parent !== null)
            this.#add(parent, name, page.seal);
        return page;
    }
    #add(page, entry, seal) {
        const entries = this.#added.get(page);
        if (entries)
            entries.set(entry, (0, seals_1.tagOf)(seal));
        else
            this.#added.set(page, new Map([[entry, (0, seals_1.tagOf)(seal)]]));
    }
    #verified(page) {
        if (!(0, register_page_1.isPageSealed)(this.seals, page))
            throw new Error(`the page ${page.page} of the register is broken`);
        return page;
    }
}
exports.BulkSeals = BulkSeals;
/** By class of rows, the name of its table and what is sealed of it, in order. */
const PLANS = new Map(sealed_tables_1.SEALED_TABLES.map(({ name, row }) => {
    const properties = new Map((0, typeorm_1.getMetadataArgsStorage)()
        .filterColumns(row)
        .map(({ propertyName, options }) => [options.name ?? propertyName, propertyName]));
    const sealed = (0, sealed_columns_1.columnsOfTable)(name).map((column) => [properties.get(column.name) ?? column.name, column.name, column.kind]);
    return [row, { table: name, sealed }];
}));
/** As `SealedRows` reads them. */
function columnsIn(sealed, values) {
    const columns = [];
    for (const [property, name, kind] of sealed) {
        const value = values[property];
        if (value !== null && value !== undefined)
            columns.push((0, sealed_columns_1.sealedColumn)(name, kind, value));
    }
    return columns;
}
//# sourceMappingURL=bulk-seals.js.map