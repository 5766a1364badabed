"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.NewestFirst = void 0;
exports.viewsOf = viewsOf;
exports.withoutKeys = withoutKeys;
exports.foundIn = foundIn;
const item_updates_1 = require("./item-updates");
const kept_plans_1 = require("./kept-plans");
const keyset_1 = require("./keyset");
const selection_1 = require("./selection");
const UPDATED_ORDER = { ...item_updates_1.UPDATED_KEYS, direction: "ASC" };
/**
 * The rows of a table that a caller may see, by their ids or in pages, newest first: ids grow with time. Those that were
 * updated since an instant come in the order in which they were.
 */
class NewestFirst {
    #order;
    #plans = new kept_plans_1.KeptPlans();
    constructor(session, table) {
        this.session = session;
        this.table = table;
        const id = `${table.alias}.id`;
        this.#order = { key: id, id, direction: "DESC" };
    }
    async byIds(caller, ids, wanted) {
        if (ids.length === 0)
            return [];
        const { alias, table } = this.table;
        const found = await this.#read(caller, wanted, null, (parameters) => ({
            tables: `${table} ${alias}`,
            conditions: [`${alias}.id IN (${parameters.list(ids)})`],
            order: "",
        }));
        return found.map(({ view }) => view);
    }
    async page(caller, window, wanted, where = () => [], updatedSince) {
        const order = updatedSince === undefined ? this.#order : UPDATED_ORDER;
        const key = updatedSince === undefined ? null : order.key;
        const rows = await this.#read(caller, wanted, key, (parameters) => {
            const { tables, conditions } = this.#source(caller, updatedSince, parameters);
            return {
                tables,
                conditions: [...conditions, ...where(parameters), ...(0, keyset_1.withinWindow)(order, window, parameters)],
                order: (0, keyset_1.orderAndLimit)(order, window),
            };
        });
        return (0, keyset_1.toPage)(rows.map(({ view, key }) => ({ view, position: { key, id: view.id } })), window);
    }
    #source(caller, since, parameters) {
        const { alias, table, concept } = this.table;
        if (since === undefined || concept === undefined)
            return { tables: `${table} ${alias}`, conditions: [] };
        const { tables, conditions } = (0, item_updates_1.updatedItems)(concept, since, caller, parameters);
        const joined = (0, item_updates_1.behindUpdates)(parameters.engine, `${table} ${alias}`, `${alias}.id = ${item_updates_1.UPDATED_KEYS.id}`);
        return { tables: `${tables} ${joined}`, conditions };
    }
    /** `key`: the column that pages are ordered by; `null`: the id. */
    async #read(caller, wanted, key, statement) {
        const { alias, scope } = this.table;
        const plan = this.#planOf(wanted, caller.role);
        const rows = await this.session.cells((parameters) => {
            (0, item_updates_1.addViewer)(plan, caller, parameters);
            const { tables, conditions, order } = statement(parameters);
            return (`SELECT ${plan.columns}${key === null ? "" : `, ${key} AS page_key`} FROM ${tables} ` +
                `WHERE ${[...conditions, scope(caller, alias, parameters)].join(" AND ")} ${order}`);
        });
        return rows.map((cells) => {
            const view = plan.toFound(cells);
            return { view, key: key === null ? view.id : String(cells.at(-1)) };
        });
    }
    #planOf(wanted, role) {
        return this.#plans.of(wanted, role, () => {
            const { projection, keys } = this.table;
            const columns = Object.entries(keys ?? {}).map(([key, column]) => [key, typeof column === "string" ? column : column(wanted)]);
            const named = Object.fromEntries(columns);
            const { toFound, ...selection } = (0, selection_1.select)(projection, wanted, role, named);
            return { toFound, ...(0, item_updates_1.planned)(selection.columns, this.session.engine) };
        });
    }
}
exports.NewestFirst = NewestFirst;
/** The views of what was found. */
function viewsOf(found) {
    return found.map(({ view }) => view);
}
/** What a page found, and the page of views that it becomes. */
function withoutKeys(page) {
    return { ...page, rows: page.rows.map(({ view: { view }, position }) => ({ view, position })) };
}
function foundIn(page) {
    return page.rows.map(({ view }) => view);
}
//# sourceMappingURL=newest-first.js.map