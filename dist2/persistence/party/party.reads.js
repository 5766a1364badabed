"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ScopedPartyReads = void 0;
exports.branchesOfIssuers = branchesOfIssuers;
const wanted_1 = require("../../use-cases/shared/wanted");
const reading_1 = require("../../domain/values/reading");
const filter_conditions_1 = require("../engine/filter-conditions");
const reading_columns_1 = require("../engine/reading-columns");
const scope_1 = require("../engine/scope");
const broken_chains_1 = require("../seals/broken-chains");
const branch_view_1 = require("./branch-view");
const contractor_fields_1 = require("./contractor-fields");
const issuer_fields_1 = require("./issuer-fields");
const keyset_1 = require("../engine/keyset");
const kept_plans_1 = require("../engine/kept-plans");
const selection_1 = require("../engine/selection");
const shown_parties_1 = require("../seals/shown-parties");
/** Issuers are public bodies whose names every caller needs in order to apply, issue and filter. */
const everybody = () => "1 = 1";
const PARTIES = {
    Issuer: {
        table: "issuer",
        projection: { typename: "Issuer", fields: (0, issuer_fields_1.issuerFields)("p") },
        scope: everybody,
    },
    Contractor: {
        table: "contractor",
        projection: { typename: "Contractor", fields: (0, contractor_fields_1.contractorFields)("p") },
        scope: scope_1.contractorsInScope,
    },
    Operator: {
        table: "operator",
        projection: {
            typename: "Operator",
            fields: { id: { expression: "p.id" }, name: { expression: "p.name" } },
        },
        scope: scope_1.operatorsInScope,
    },
};
/** Ids grow with time, so the order is that of registration. */
const BY_REGISTRATION = { key: "p.id", id: "p.id", direction: "ASC" };
/** 五十音順 */
const BY_READING = { key: (0, reading_columns_1.readingKey)("p"), id: "p.id", direction: "ASC" };
/** What `readingKey` says of a contractor. */
function keyOf(view) {
    const { reading = null } = view;
    return (0, reading_1.readingOrder)(reading) ?? `z${view.id}`;
}
/** Issuers, contractors, obligees and operators, each as far as the caller may see them. */
class ScopedPartyReads {
    #plans = new kept_plans_1.KeptPlans();
    constructor(session, verifier, obligees) {
        this.session = session;
        this.verifier = verifier;
        this.obligees = obligees;
    }
    async byIds(caller, concept, ids, wanted) {
        if (concept === "Obligee")
            return this.obligees.byIds(ids, wanted);
        return this.verifier.served((shown) => this.#ofIds(caller, concept, ids, wanted, shown));
    }
    /** For whatever names parties: those that are not found are verified, too, for they may have been taken away. */
    async readByIds(caller, concept, ids, wanted, showing) {
        if (concept === "Obligee")
            return this.obligees.readByIds(ids, wanted, showing);
        if (showing !== "LISTED" && isSealed(concept) && (0, shown_parties_1.isAnyShown)(wanted))
            showing.add("PARTY", ids);
        return this.#ofIds(caller, concept, ids, wanted, showing);
    }
    async #ofIds(caller, concept, ids, wanted, showing) {
        if (ids.length === 0)
            return [];
        const views = await this.#read(caller, concept, wanted, (parameters) => [
            `p.id IN (${parameters.list(ids)})`,
            ...(showing === "LISTED" ? unmarked(concept) : []),
        ], "");
        if (showing !== "LISTED" && isSealed(concept) && (0, shown_parties_1.isAnyShown)(wanted))
            showing.add("PARTY", views.map(({ id }) => id));
        return views;
    }
    async page(caller, concept, { window, orderBy, name }, wanted) {
        const isByReading = concept === "Contractor" && orderBy === "READING";
        const order = isByReading ? BY_READING : BY_REGISTRATION;
        const views = await this.#read(caller, concept, isByReading ? new wanted_1.Wanted([...wanted, "reading"]) : wanted, (parameters) => [
            ...unmarked(concept),
            ...(concept === "Contractor" ? (0, filter_conditions_1.containing)("p.search_text", (0, reading_1.typedNames)(name), parameters) : []),
            ...(0, keyset_1.withinWindow)(order, window, parameters),
        ], (0, keyset_1.orderAndLimit)(order, window));
        return (0, keyset_1.toPage)(views.map((view) => ({ view, position: { key: isByReading ? keyOf(view) : view.id, id: view.id } })), window);
    }
    async #read(caller, concept, wanted, conditions, order) {
        const { table, scope } = PARTIES[concept];
        const { columns, toView } = this.#selectionOf(concept, wanted, caller.role);
        const rows = await this.session.cells((parameters) => `SELECT ${columns} FROM ${table} p ` +
            `WHERE ${[scope(caller, "p", parameters), ...conditions(parameters)].join(" AND ")} ${order}`);
        const views = rows.map(toView);
        if (concept === "Issuer" && wanted.has("branches"))
            await this.#addBranches(views);
        return views;
    }
    #selectionOf(concept, wanted, role) {
        return this.#plans.of(wanted, `${concept} ${role}`, () => {
            switch (concept) {
                case "Issuer":
                    return (0, selection_1.select)(PARTIES.Issuer.projection, wanted, role);
                case "Contractor":
                    return (0, selection_1.select)(PARTIES.Contractor.projection, wanted, role);
                case "Operator":
                    return (0, selection_1.select)(PARTIES.Operator.projection, wanted, role);
            }
        });
    }
    async #addBranches(issuers) {
        const ids = issuers.map(({ id }) => id);
        const branches = await branchesOfIssuers(this.session, ids);
        for (const issuer of issuers)
            Object.assign(issuer, { branches: branches.get(issuer.id) ?? [] });
    }
}
exports.ScopedPartyReads = ScopedPartyReads;
/** The operator's own row states nothing of a guarantee, and bears no seal. */
function isSealed(concept) {
    return concept !== "Operator";
}
function unmarked(concept) {
    return isSealed(concept) ? [(0, broken_chains_1.isUnmarked)("p.id")] : [];
}
/** The branches of issuers, the main branch first. */
async function branchesOfIssuers(session, issuerIds) {
    const byIssuer = new Map(issuerIds.map((id) => [id, []]));
    if (issuerIds.length === 0)
        return byIssuer;
    const rows = await session.sql((parameters) => `SELECT issuer_id AS issuer, ${branch_view_1.BRANCH_COLUMNS} FROM issuer_branch ` +
        `WHERE issuer_id IN (${parameters.list(issuerIds)}) ORDER BY issuer_id, position`);
    for (const { issuer, ...branch } of rows)
        byIssuer.get(issuer)?.push((0, branch_view_1.branchViewOf)(branch));
    return byIssuer;
}
//# sourceMappingURL=party.reads.js.map