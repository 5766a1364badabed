"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ScopedChangeReads = void 0;
const instant_1 = require("../engine/instant");
const feed_bound_1 = require("../engine/feed-bound");
const kept_plans_1 = require("../engine/kept-plans");
const keyset_1 = require("../engine/keyset");
const scope_1 = require("../engine/scope");
const selection_1 = require("../engine/selection");
const attached_views_1 = require("../party/attached-views");
const broken_chains_1 = require("../seals/broken-chains");
const shown_parties_1 = require("../seals/shown-parties");
const CHANGE = {
    typename: "Change",
    fields: {
        id: { expression: "e.id" },
        type: { expression: "e.type" },
        at: { expression: "e.at", convert: instant_1.instantFromDatabase },
        from: { expression: "e.from_status" },
        to: { expression: "e.to_status" },
    },
};
const KEYS = {
    position: "c.position",
    guaranteeId: "e.guarantee_id",
    subjectId: "e.subject_id",
};
/** The feed of changes: events that have a position, in its order. */
class ScopedChangeReads {
    #plans = new kept_plans_1.KeptPlans();
    constructor(session, others) {
        this.session = session;
        this.others = others;
    }
    async standing() {
        const [row] = await this.session.sql(() => "SELECT COALESCE((SELECT 1 FROM change_pending LIMIT 1), (SELECT 1 FROM item_update_pending LIMIT 1)) AS pending, (SELECT MAX(position) FROM change) AS last");
        return { isAnyPending: (row?.pending ?? null) !== null, last: Number(row?.last ?? 0) };
    }
    async page(caller, { window, types }, wanted) {
        const { columns, toFound } = this.#plans.of(wanted, "", () => (0, selection_1.select)(CHANGE, wanted, null, KEYS));
        const marked = [
            (0, broken_chains_1.isMarked)("e.guarantee_id"),
            (0, broken_chains_1.isMarked)("e.subject_id"),
            ...(0, shown_parties_1.markedPartiesBelow)("guarantee", "e.guarantee_id", wanted.below("guarantee")),
        ];
        const end = types.length === 0 ? null : await this.#endOfLook(caller, window);
        const rows = await this.session.cells((parameters) => {
            const { tables, scope, position } = (0, scope_1.changesInScope)(caller, parameters);
            const conditions = [
                scope,
                ...(0, feed_bound_1.withinPositions)(position, window, parameters),
                ...(end === null
                    ? []
                    : [`${position} ${window.direction === "BACKWARD" ? ">=" : "<="} ${parameters.add(end)}`]),
                ...(types.length === 0 ? [] : [`e.type IN (${parameters.list(types)})`]),
                ...(0, broken_chains_1.noneOf)(marked),
            ];
            return (`SELECT ${columns} FROM ${tables} JOIN event e ON e.id = c.event_id ` +
                `WHERE ${conditions.join(" AND ")} ORDER BY ${position} ${window.direction === "BACKWARD" ? "DESC" : "ASC"} LIMIT ${String(window.size + 1)}`);
        });
        const found = rows.map(toFound);
        await this.#complete(caller, found, wanted);
        const page = (0, keyset_1.toPage)(
        // No id beside it: a position is of one event.
        found.map(({ view, keys }) => ({ view, position: { key: Number(keys.position), id: "" } })), window);
        if (end === null || found.length > window.size)
            return { ...page, lookedUpTo: null };
        return window.direction === "BACKWARD"
            ? { ...page, hasPreviousPage: true, lookedUpTo: end }
            : { ...page, hasNextPage: true, lookedUpTo: end };
    }
    async #endOfLook(caller, window) {
        const [end] = await this.session.sql((parameters) => (0, feed_bound_1.endOfLook)((0, scope_1.changesInScope)(caller, parameters), window, parameters));
        return end ? Number(end.position) : null;
    }
    /** One statement for each kind of subject, and only when asked for. */
    async #complete(caller, found, wanted) {
        const { guarantees, applications, amendmentApplications } = this.others;
        await (0, attached_views_1.attach)(found, "guarantee", wanted, "guaranteeId", (ids, below) => guarantees.readByIds(caller, ids, below, "LISTED"));
        await (0, attached_views_1.attach)(found, "application", wanted, "subjectId", (ids, below) => applications.readByIds(caller, ids, below, "LISTED"));
        await (0, attached_views_1.attach)(found, "amendmentApplication", wanted, "subjectId", (ids, below) => amendmentApplications.readByIds(caller, ids, below, "LISTED"));
    }
}
exports.ScopedChangeReads = ScopedChangeReads;
//# sourceMappingURL=change.reads.js.map