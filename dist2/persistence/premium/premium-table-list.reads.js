"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.StoredPremiumTableListReads = void 0;
const broken_chains_1 = require("../seals/broken-chains");
const keyset_1 = require("../engine/keyset");
const premium_table_projection_1 = require("./premium-table-projection");
const kept_plans_1 = require("../engine/kept-plans");
const selection_1 = require("../engine/selection");
const KEYS = { issuerId: "t.issuer_id", effectiveFrom: "t.effective_from" };
const LATEST_FIRST = { key: "t.effective_from", id: "t.id", direction: "DESC" };
class StoredPremiumTableListReads {
    #plans = new kept_plans_1.KeptPlans();
    constructor(session, verifier) {
        this.session = session;
        this.verifier = verifier;
    }
    async byIds(ids, wanted) {
        if (ids.length === 0)
            return [];
        return this.verifier.served(async (shown) => {
            const found = await this.#read(wanted, (parameters) => [`t.id IN (${parameters.list(ids)})`], "");
            shown.add("PARTY", found.map(({ keys }) => keys.issuerId));
            return found.map(({ view }) => view);
        });
    }
    async page({ issuerId, kind, window }, wanted) {
        const found = await this.#read(wanted, (parameters) => [
            `t.issuer_id = ${parameters.add(issuerId)}`,
            (0, broken_chains_1.isUnmarked)("t.issuer_id"),
            ...(kind === undefined ? [] : [`t.kind = ${parameters.add(kind)}`]),
            ...(0, keyset_1.withinWindow)(LATEST_FIRST, window, parameters),
        ], (0, keyset_1.orderAndLimit)(LATEST_FIRST, window));
        return (0, keyset_1.toPage)(found.map(({ id, view, keys }) => ({ view, position: { key: keys.effectiveFrom, id } })), window);
    }
    async #read(wanted, conditions, order) {
        const { columns, toFound } = this.#plans.of(wanted, "", () => (0, selection_1.select)(premium_table_projection_1.PREMIUM_TABLE_PROJECTION, wanted, null, KEYS));
        const rows = await this.session.cells((parameters) => `SELECT ${columns} FROM premium_table t WHERE ${conditions(parameters).join(" AND ")} ${order}`);
        return rows.map(toFound);
    }
}
exports.StoredPremiumTableListReads = StoredPremiumTableListReads;
//# sourceMappingURL=premium-table-list.reads.js.map