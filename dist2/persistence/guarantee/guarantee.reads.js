"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ScopedGuaranteeReads = void 0;
const columns_1 = require("../engine/columns");
const item_updates_1 = require("../engine/item-updates");
const listed_guarantees_1 = require("../engine/listed-guarantees");
const scope_1 = require("../engine/scope");
const broken_chains_1 = require("../seals/broken-chains");
const certificate_reads_1 = require("../certificate/certificate.reads");
const earlier_paid_ahead_reads_1 = require("./earlier-paid-ahead.reads");
const guarantee_projection_1 = require("./guarantee-projection");
const guarantee_plan_1 = require("./guarantee-plan");
const kept_plans_1 = require("../engine/kept-plans");
const guarantee_filter_1 = require("./guarantee-filter");
const guarantee_search_1 = require("./guarantee-search");
const guarantee_history_reads_1 = require("./guarantee-history.reads");
const keyset_1 = require("../engine/keyset");
const obligee_reads_1 = require("../obligee/obligee.reads");
const party_reads_1 = require("../party/party.reads");
const selection_1 = require("../engine/selection");
const version_reads_1 = require("./version.reads");
/** Guarantees as lists and certificates show them: one statement, parties joined, plain objects out. */
class ScopedGuaranteeReads {
    #certificates;
    #projection;
    #plans = new kept_plans_1.KeptPlans();
    #lists = new kept_plans_1.KeptPlans();
    constructor(session, verifier, obligees, today) {
        this.session = session;
        this.verifier = verifier;
        this.obligees = obligees;
        this.#certificates = new certificate_reads_1.CertificateReads(session, today);
        this.#projection = (0, guarantee_projection_1.guaranteeProjection)(today);
    }
    async byIds(caller, ids, wanted) {
        const views = await this.verifier.served((shown) => this.#ofIds(caller, ids, wanted, shown));
        return views.map((view) => (0, selection_1.asAsked)(view, wanted));
    }
    /** For whatever names guarantees: those that are not found are verified, too, for they may have been taken away. */
    async readByIds(caller, ids, wanted, showing) {
        if (showing !== "LISTED")
            showing.add("GUARANTEE", ids);
        return this.#ofIds(caller, ids, wanted, showing);
    }
    async #ofIds(caller, ids, wanted, showing) {
        if (ids.length === 0)
            return [];
        return this.#read(caller, wanted, (parameters) => `g.id IN (${parameters.list(ids)})`, showing);
    }
    async named(caller, { ids, numbers }, wanted) {
        if (ids.length + numbers.length === 0)
            return [];
        // An engine reads each by an index of its own.
        const among = (column, values, parameters) => values.length === 0 ? [] : [`${column} IN (${parameters.list(values)})`];
        const views = await this.verifier.served((shown) => this.#read(caller, wanted, (parameters) => `(${[...among("g.id", ids, parameters), ...among("g.number", numbers, parameters)].join(" OR ")})`, shown));
        return views.map((view) => (0, selection_1.asAsked)(view, wanted));
    }
    async byNumber(caller, number, wanted) {
        const [found] = await this.verifier.served((shown) => this.#read(caller, wanted, (parameters) => `g.number = ${parameters.add(number)}`, shown));
        return found ? (0, selection_1.asAsked)(found, wanted) : null;
    }
    async page(caller, { window, orderBy, filter }, wanted) {
        const isInOneStep = !(0, guarantee_filter_1.isNarrowed)(filter);
        const { updatedSince } = filter;
        const { engine } = this.session;
        const shownKey = isInOneStep ? (0, listed_guarantees_1.keysListed)(caller.role)[orderBy.field] : "p.key";
        const plan = this.#lists.of(wanted, `${caller.role} ${shownKey}`, () => (0, guarantee_plan_1.planList)(this.#projection, wanted, { role: caller.role, key: shownKey, engine }));
        const { columns, joins, marks, apart, toFound } = plan;
        const isSearched = engine === "sqlite" && !isInOneStep && updatedSince === undefined;
        const few = isSearched ? await (0, guarantee_search_1.fewFound)(this.session, filter) : undefined;
        const rows = await this.session.cells((parameters) => {
            (0, item_updates_1.addViewer)(plan, caller, parameters);
            const { tables, scope, keys, id } = updatedSince === undefined
                ? (0, listed_guarantees_1.guaranteesListed)(caller, parameters, few)
                : (0, listed_guarantees_1.guaranteesUpdated)(caller, updatedSince, parameters);
            const order = updatedSince === undefined
                ? { key: keys[orderBy.field], id, direction: orderBy.direction }
                : { ...item_updates_1.UPDATED_KEYS, direction: "ASC" };
            const { key } = order;
            const narrowed = [
                ...(0, guarantee_filter_1.filtered)(filter, keys, parameters),
                ...(0, guarantee_filter_1.withPendingEnd)(filter.endPending, caller.role),
                ...(0, guarantee_filter_1.withConfirmedEnd)(filter.endConfirmed, caller, parameters),
                ...(0, guarantee_search_1.withGrams)(engine, filter, parameters),
            ];
            const unmarked = (0, broken_chains_1.noneOf)([(0, broken_chains_1.isMarked)(id), ...marks]);
            const conditions = [scope, ...unmarked, ...narrowed, ...(0, keyset_1.withinWindow)(order, window, parameters)];
            const chosen = `WHERE ${conditions.join(" AND ")} ${(0, keyset_1.orderAndLimit)(order, window)}`;
            if (isInOneStep)
                return `SELECT ${columns} FROM ${tables} ${joins} ${chosen}`;
            // An engine that has to sort for this page sorts ids alone: nothing is joined to rows that are not on it.
            return (`SELECT ${columns} FROM (SELECT ${id} AS id, ${key} AS key FROM ${tables} ${chosen}) p ` +
                `JOIN guarantee g ON g.id = p.id ${joins} ` +
                (0, keyset_1.orderAndLimit)({ ...order, key: "p.key", id: "p.id" }, window));
        });
        const isAmount = orderBy.field === "AMOUNT" && updatedSince === undefined;
        const key = isAmount ? columns_1.yenFromDatabase : (value) => value;
        const page = (0, keyset_1.toPage)(rows.map((cells) => {
            const found = toFound(cells);
            return { view: found, position: { key: key(found.keys.key), id: found.id } };
        }), window);
        const found = page.rows.map(({ view }) => view);
        if (apart)
            await this.#complete(caller, found, wanted, apart, "LISTED");
        return {
            ...page,
            rows: page.rows.map(({ view, position }) => ({ view: (0, selection_1.asAsked)(view.view, wanted), position })),
        };
    }
    async isOfLowBid(caller, id) {
        const [found] = await this.session.sql((parameters) => `SELECT p.content AS applied FROM guarantee g JOIN guarantee_application p ON p.id = g.application_id ` +
            `WHERE g.id = ${parameters.add(id)} AND ${(0, scope_1.guaranteesInScope)(caller, "g", parameters)}`);
        return found !== undefined && JSON.parse(found.applied).isLowBid;
    }
    async certificatesByIds(caller, ids, wanted) {
        const found = await this.#certificates.byIds(caller, ids, wanted);
        await this.verifier.verify([...found.keys()], ["GUARANTEE"]);
        return [...found.values()].flat().filter(({ id }) => ids.includes(id));
    }
    async #read(caller, wanted, condition, showing) {
        const found = await (showing === "LISTED"
            ? this.#listed(caller, wanted, condition)
            : this.#verified(caller, wanted, condition, showing));
        const { apart } = this.#planOf(caller, wanted);
        if (apart)
            await this.#complete(caller, found, wanted, apart, showing);
        return found.map(({ view }) => view);
    }
    async #listed(caller, wanted, condition) {
        const plan = this.#plans.of(wanted, `${caller.role} LISTED`, () => (0, guarantee_plan_1.planListed)(this.#projection, wanted, caller.role, this.session.engine));
        const { columns, joins, marks, toFound } = plan;
        const rows = await this.session.cells((parameters) => {
            (0, item_updates_1.addViewer)(plan, caller, parameters);
            const unmarked = (0, broken_chains_1.noneOf)([(0, broken_chains_1.isMarked)("g.id"), ...marks]);
            const conditions = [condition(parameters), (0, scope_1.guaranteesInScope)(caller, "g", parameters), ...unmarked];
            return `SELECT ${columns} FROM guarantee g ${joins} WHERE ${conditions.join(" AND ")}`;
        });
        return rows.map(toFound);
    }
    async #verified(caller, wanted, condition, showing) {
        const plan = this.#planOf(caller, wanted);
        const { statements, toFound, parts } = plan;
        const rows = await this.session.cells((parameters) => {
            (0, item_updates_1.addViewer)(plan, caller, parameters);
            return statements.with(`${condition(parameters)} AND ${(0, scope_1.guaranteesInScope)(caller, "g", parameters)}`);
        });
        return rows.map((cells) => {
            const found = toFound(cells);
            parts.show(cells, found, showing);
            return found;
        });
    }
    #planOf(caller, wanted) {
        return this.#plans.of(wanted, caller.role, () => (0, guarantee_plan_1.planVerified)(this.#projection, wanted, caller.role, this.session.engine));
    }
    /** What cannot be joined without multiplying rows: one statement for the whole page, and only when asked for. */
    async #complete(caller, found, wanted, apart, showing) {
        if (found.length === 0)
            return;
        if (apart.versions)
            await (0, version_reads_1.addVersions)({ session: this.session, certificates: this.#certificates }, caller, found, wanted);
        if (apart.events) {
            const histories = await (0, guarantee_history_reads_1.historiesOfGuarantees)(this.session, caller, idsOf(found), showing);
            for (const { id, view } of found)
                Object.assign(view, { events: histories.get(id) ?? [] });
        }
        if (apart.branches) {
            const branches = await (0, party_reads_1.branchesOfIssuers)(this.session, [...new Set(named(found, "issuerId"))]);
            for (const { keys, view } of found)
                Object.assign(view.issuer ?? {}, { branches: branches.get(keys.issuerId ?? "") ?? [] });
        }
        if (apart.paidAhead)
            await (0, earlier_paid_ahead_reads_1.addEarlierPaidAhead)(this.session, found, showing);
        if (apart.obligees)
            await (0, obligee_reads_1.completeObligees)(this.obligees, found, wanted, showing);
    }
}
exports.ScopedGuaranteeReads = ScopedGuaranteeReads;
function idsOf(found) {
    return found.map(({ id }) => id);
}
function named(found, key) {
    return found.flatMap(({ keys }) => keys[key] ?? []);
}
//# sourceMappingURL=guarantee.reads.js.map