"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ScopedLedgerReads = void 0;
const ports_1 = require("../../use-cases/ledger/ports");
const guarantee_life_cycle_1 = require("../../domain/guarantee/guarantee-life-cycle");
const columns_1 = require("../engine/columns");
const instant_1 = require("../engine/instant");
const item_updates_1 = require("../engine/item-updates");
const kept_plans_1 = require("../engine/kept-plans");
const keyset_1 = require("../engine/keyset");
const scope_1 = require("../engine/scope");
const selection_1 = require("../engine/selection");
const attached_views_1 = require("../party/attached-views");
const broken_chains_1 = require("../seals/broken-chains");
const ledger_filter_1 = require("./ledger-filter");
const ledger_projection_1 = require("./ledger-projection");
/** Subjects whose broken seals keep an entry out of lists. Mostly there is none, and then no entry is looked up. */
const MARKED = ["e.guarantee_id", "e.contractor_id", "e.issuer_id"].map(broken_chains_1.isMarked).join(" OR ");
const UNMARKED = (0, broken_chains_1.noneOf)([`EXISTS (SELECT 1 FROM broken_chain) AND (${MARKED})`]);
/** Ledgers as their bodies see them: one statement for a page, and one for each thing beside it that is asked for. */
class ScopedLedgerReads {
    #plans = new kept_plans_1.KeptPlans();
    constructor(session, verifier, others, today) {
        this.session = session;
        this.verifier = verifier;
        this.others = others;
        this.today = today;
    }
    async byIds(caller, ids, wanted) {
        if (ids.length === 0)
            return [];
        return this.verifier.served(async (shown) => {
            const plan = this.#planOf(wanted, "SINGLE");
            const rows = await this.session.cells((parameters) => {
                (0, item_updates_1.addViewer)(plan, caller, parameters);
                return (`SELECT ${plan.columns} FROM ledger_entry e ${ledger_projection_1.LEDGER_TABLES} WHERE e.id IN (${parameters.list(ids)}) ` +
                    `AND ${(0, scope_1.ledgerEntriesInScope)(caller, "e", parameters)}`);
            });
            const found = rows.map(plan.toFound);
            const guarantees = found.flatMap(({ keys }) => keys.guaranteeId ?? []);
            shown.add("GUARANTEE", guarantees);
            shown.add("PARTY", found.flatMap(({ keys }) => [keys.contractorId ?? [], keys.issuerId ?? []].flat()));
            await this.#complete(caller, found, wanted, shown);
            return found.map(({ view }) => view);
        });
    }
    async page(caller, { window, orderBy, filter }, wanted) {
        const plan = this.#planOf(wanted, "LISTED");
        const { updatedSince } = filter;
        const order = updatedSince === undefined
            ? { key: ledger_filter_1.LEDGER_KEYS[orderBy.field], id: "e.id", direction: orderBy.direction }
            : { ...item_updates_1.UPDATED_KEYS, direction: "ASC" };
        const { key } = order;
        const rows = await this.session.cells((parameters) => {
            (0, item_updates_1.addViewer)(plan, caller, parameters);
            const updated = updatedSince === undefined ? null : (0, item_updates_1.updatedItems)("LEDGER_ENTRY", updatedSince, caller, parameters);
            const tables = updated
                ? `${updated.tables} ${(0, item_updates_1.behindUpdates)(parameters.engine, "ledger_entry e", `e.id = ${order.id}`)}`
                : "ledger_entry e";
            const conditions = [
                ...(updated?.conditions ?? []),
                ...this.#conditions(caller, filter, orderBy.field, parameters),
                ...(0, keyset_1.withinWindow)(order, window, parameters),
            ];
            // The indexes hold all that is searched: only the entries on the page are joined to anything.
            return (`SELECT ${plan.columns} FROM (SELECT e.id AS id, ${key} AS key FROM ${tables} ` +
                `WHERE ${conditions.join(" AND ")} ${(0, keyset_1.orderAndLimit)(order, window)}) p ` +
                `JOIN ledger_entry e ON e.id = p.id ${ledger_projection_1.LEDGER_TABLES} ` +
                (0, keyset_1.orderAndLimit)({ ...order, key: "p.key", id: "p.id" }, window));
        });
        const isAmount = orderBy.field === "AMOUNT" && updatedSince === undefined;
        const toKey = isAmount ? columns_1.yenFromDatabase : (value) => value;
        const page = (0, keyset_1.toPage)(rows.map((cells) => {
            const found = plan.toFound(cells);
            return { view: found, position: { key: toKey(found.keys.key ?? ""), id: found.id } };
        }), window);
        await this.#complete(caller, page.rows.map(({ view }) => view), wanted, "LISTED");
        return {
            ...page,
            rows: page.rows.map(({ view: { view }, position }) => ({ view: (0, selection_1.asAsked)(view, wanted), position })),
        };
    }
    async totals(caller, filter) {
        const rows = await this.session.sql((parameters) => `SELECT c.state AS state, count(*) AS count FROM (SELECT e.state AS state FROM ledger_entry e WHERE ` +
            `${[...updatedAmong(caller, filter, parameters), ...this.#conditions(caller, filter, "ENTERED_AT", parameters)].join(" AND ")} ` +
            `ORDER BY ${ledger_filter_1.LEDGER_KEYS.ENTERED_AT} DESC LIMIT ${String(ports_1.MOST_COUNTED + 1)}) c GROUP BY c.state`);
        const counts = new Map(rows.map(({ state, count }) => [state, Number(count)]));
        const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
        return {
            count: Math.min(all, ports_1.MOST_COUNTED),
            isCapped: all > ports_1.MOST_COUNTED,
            byState: guarantee_life_cycle_1.GUARANTEE_STATUSES.map((state) => ({ state, count: counts.get(state) ?? 0 })),
        };
    }
    #conditions(caller, filter, order, parameters) {
        return [
            (0, scope_1.ledgerInScope)(caller, "e", parameters, filter.assignedToUs === true ? "ASSIGNED" : "OWN"),
            ...(0, ledger_filter_1.ledgerConditions)(filter, order, this.today(), parameters),
            ...UNMARKED,
        ];
    }
    #planOf(wanted, variant) {
        return this.#plans.of(wanted, variant, () => {
            const key = variant === "LISTED" ? "p.key" : "NULL";
            const { columns, toFound } = (0, selection_1.select)(ledger_projection_1.LEDGER_PROJECTION, wanted, "OBLIGEE", (0, ledger_projection_1.ledgerKeys)(key));
            return { toFound, ...(0, item_updates_1.planned)(columns, this.session.engine) };
        });
    }
    /** What is read apart: one statement each for the whole page, and only when asked for. */
    async #complete(caller, found, wanted, showing) {
        if (found.length === 0)
            return;
        (0, ledger_projection_1.addComputed)(found, wanted, this.today());
        const { guarantees, obligees, users } = this.others;
        await (0, attached_views_1.attach)(found, "guarantee", wanted, "guaranteeId", (ids, below) => guarantees.readByIds(caller, ids, below, showing));
        await (0, attached_views_1.attach)(found, "department", wanted, "departmentId", (ids, below) => obligees.readByIds(ids, below, showing));
        await (0, attached_views_1.attach)(found, "officer", wanted, "officerId", (ids, below) => users.byIds(caller, ids, below));
        if (!wanted.has("notes"))
            return;
        const notes = await this.#notesOf(found.map(({ id }) => id));
        for (const { id, view } of found)
            Object.assign(view, { notes: notes.get(id) ?? [] });
    }
    async #notesOf(ids) {
        const rows = await this.session.sql((parameters) => `SELECT * FROM (SELECT n.id AS id, n.entry_id AS "entryId", n.text AS text, n.written_at AS "writtenAt", ` +
            `(SELECT u.name FROM user_account u WHERE u.id = n.written_by) AS "writtenBy", ` +
            `ROW_NUMBER() OVER (PARTITION BY n.entry_id ORDER BY n.id DESC) AS newness FROM ledger_note n ` +
            `WHERE n.entry_id IN (${parameters.list(ids)})) newest WHERE newness <= ${String(ports_1.MOST_NOTES)} ORDER BY id DESC`);
        const byEntry = new Map();
        for (const { entryId, id, text, writtenAt, writtenBy } of rows) {
            const note = { id, text, writtenBy, writtenAt: (0, instant_1.instantFromDatabase)(writtenAt) };
            byEntry.set(entryId, [...(byEntry.get(entryId) ?? []), note]);
        }
        return byEntry;
    }
}
exports.ScopedLedgerReads = ScopedLedgerReads;
/** A count reads them in no order. */
function updatedAmong(caller, { updatedSince }, parameters) {
    if (updatedSince === undefined)
        return [];
    const { tables, conditions } = (0, item_updates_1.updatedItems)("LEDGER_ENTRY", updatedSince, caller, parameters);
    return [`e.id IN (SELECT ${item_updates_1.UPDATED_KEYS.id} FROM ${tables} WHERE ${conditions.join(" AND ")})`];
}
//# sourceMappingURL=ledger.reads.js.map