"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ScopedAmendmentApplicationReads = void 0;
const due_on_application_1 = require("../../use-cases/amendment-application/due-on-application");
const guarantee_life_cycle_1 = require("../../domain/guarantee/guarantee-life-cycle");
const final_premium_column_1 = require("../application/final-premium-column");
const step_histories_1 = require("../application/step-histories");
const filter_conditions_1 = require("../engine/filter-conditions");
const instant_1 = require("../engine/instant");
const item_updates_1 = require("../engine/item-updates");
const newest_first_1 = require("../engine/newest-first");
const selection_1 = require("../engine/selection");
const scope_1 = require("../engine/scope");
const attached_views_1 = require("../party/attached-views");
const broken_chains_1 = require("../seals/broken-chains");
const shown_parties_1 = require("../seals/shown-parties");
const settled_difference_column_1 = require("./settled-difference-column");
/** Whoever withdraws or is declined is charged nothing, and what was settled goes back. */
const CHARGED = ["APPLIED", "APPROVED", "ISSUED"];
const json = (text) => JSON.parse(text);
const AMENDMENT_APPLICATIONS = {
    table: "amendment_application",
    alias: "m",
    projection: {
        typename: "AmendmentApplication",
        fields: {
            id: { expression: "m.id" },
            status: { expression: "m.status" },
            revision: { expression: "m.revision" },
            amendedOn: { expression: "m.amended_on" },
            // Documents of their own: whatever is asked below them takes the whole.
            before: { expression: `m."before"`, convert: json },
            after: { expression: `m."after"`, convert: json },
            reason: { expression: "m.reason" },
            externalReference: { expression: "m.external_reference" },
            premiumDifference: { expression: "m.premium", convert: json },
            finalPremium: { expression: "m.final_premium", convert: (text) => (0, final_premium_column_1.finalPremiumFrom)(text) },
            settlement: { expression: "m.settlement", convert: (text) => (0, settled_difference_column_1.settledDifferenceFrom)(text) },
            certificateVersion: {
                expression: "(SELECT mc.version FROM amendment ma JOIN certificate mc ON mc.id = ma.certificate_id WHERE ma.id = m.amendment_id)",
            },
            declineReason: { expression: "m.decline_reason" },
            createdAt: { expression: "m.created_at", convert: instant_1.instantFromDatabase },
            changedAt: { expression: "m.changed_at", convert: instant_1.instantFromDatabase },
            updatedAt: { expression: (0, item_updates_1.updatedAtOf)("m.id"), convert: instant_1.instantFromDatabase },
            decidedAt: { expression: "m.decided_at", convert: instant_1.instantFromDatabase },
        },
    },
    keys: {
        issuerId: "m.issuer_id",
        contractorId: "m.contractor_id",
        guaranteeId: "m.guarantee_id",
        dueBefore: forDue(`m."before"`),
        dueAfter: forDue(`m."after"`),
        duePremium: forDue("m.premium"),
        dueFinalPremium: forDue("m.final_premium"),
    },
    scope: scope_1.amendmentApplicationsInScope,
    concept: "AMENDMENT_APPLICATION",
};
/** What is due is worked out of these columns. */
function forDue(column) {
    return (wanted) => (wanted.has("due") ? column : "NULL");
}
function dueOf({ dueBefore, dueAfter, duePremium, dueFinalPremium, }) {
    if (dueBefore === null || dueAfter === null)
        throw new Error("what is due was not asked for");
    return (0, due_on_application_1.dueOn)({
        before: json(dueBefore),
        after: json(dueAfter),
        premiumDifference: duePremium === null ? null : json(duePremium),
        finalPremium: dueFinalPremium === null ? null : (0, final_premium_column_1.finalPremiumFrom)(dueFinalPremium),
    });
}
/** Applications for amendments as contractor and issuer of the guarantee see them. */
class ScopedAmendmentApplicationReads {
    #applications;
    constructor(session, verifier, others) {
        this.session = session;
        this.verifier = verifier;
        this.others = others;
        this.#applications = new newest_first_1.NewestFirst(session, AMENDMENT_APPLICATIONS);
    }
    async byIds(caller, ids, wanted) {
        return this.verifier.served(async (shown) => {
            const views = await this.readByIds(caller, ids, wanted, shown);
            return views.map((view) => (0, selection_1.asAsked)(view, wanted));
        });
    }
    /** For whatever names applications. */
    async readByIds(caller, ids, wanted, showing) {
        const found = await this.#applications.byIds(caller, ids, wanted);
        if (showing !== "LISTED")
            showing.add("APPLICATION", found.map(({ id }) => id));
        if (showing !== "LISTED" && wanted.has("certificateVersion"))
            showing.add("GUARANTEE", found.map(({ keys }) => keys.guaranteeId));
        await this.#complete(caller, found, wanted, showing);
        return (0, newest_first_1.viewsOf)(found);
    }
    async charged(caller, guaranteeIds) {
        if (guaranteeIds.length === 0)
            return [];
        return this.session.sql((parameters) => `SELECT m.id AS id, m.guarantee_id AS "guaranteeId" FROM amendment_application m ` +
            `WHERE ${(0, scope_1.amendmentApplicationsInScope)(caller, "m", parameters)} ` +
            `AND m.guarantee_id IN (${parameters.list(guaranteeIds)}) AND m.status IN (${parameters.list(CHARGED)}) ` +
            // What is neither issued nor settled counts once it is approved, as long as it can be issued.
            `AND (m.status = 'ISSUED' OR m.settlement IS NOT NULL OR (m.status = 'APPROVED' AND EXISTS ` +
            `(SELECT 1 FROM guarantee cg WHERE cg.id = m.guarantee_id AND cg.version = m.revision ` +
            `AND cg.status IN (${parameters.list(guarantee_life_cycle_1.LIFE_CYCLE.amend.from)})))) ` +
            `ORDER BY m.amended_on, m.id`);
    }
    async settledMonthly(caller, { issuerId, contractorId, month }) {
        const rows = await this.session.sql((parameters) => `SELECT m.id AS id FROM amendment_application m WHERE ${(0, scope_1.amendmentApplicationsInScope)(caller, "m", parameters)} ` +
            `AND m.issuer_id = ${parameters.add(issuerId)} AND m.contractor_id = ${parameters.add(contractorId)} ` +
            `AND m.status IN (${parameters.list(CHARGED)}) ` +
            // The settlement is sealed as it was written, by this system alone: no text of a person stands in it.
            `AND m.settlement LIKE ${parameters.add('%"method":"MONTHLY_ACCOUNT"%')} ` +
            `AND m.settlement LIKE ${parameters.add(`%"settledOn":"${month}-%`)} ORDER BY m.id`);
        return rows.map(({ id }) => id);
    }
    async page(caller, window, filter, wanted) {
        const { guaranteeId, statuses, contractorId, issuerId, externalReference, updatedSince } = filter;
        const where = (parameters) => [
            ...(0, broken_chains_1.noneOf)([
                (0, broken_chains_1.isMarked)("m.id"),
                (0, broken_chains_1.isMarked)("m.guarantee_id"),
                ...((0, shown_parties_1.isShown)(wanted, "issuer") ? [(0, broken_chains_1.isMarked)("m.issuer_id")] : []),
                ...((0, shown_parties_1.isShown)(wanted, "contractor") ? [(0, broken_chains_1.isMarked)("m.contractor_id")] : []),
                ...(0, shown_parties_1.markedPartiesBelow)("guarantee", "m.guarantee_id", wanted.below("guarantee")),
            ]),
            ...(0, filter_conditions_1.equal)("m.guarantee_id", guaranteeId, parameters),
            ...(0, filter_conditions_1.among)("m.status", statuses, parameters),
            ...(0, filter_conditions_1.equal)("m.contractor_id", contractorId, parameters),
            ...(0, filter_conditions_1.equal)("m.issuer_id", issuerId, parameters),
            ...(0, filter_conditions_1.equal)("m.external_reference", externalReference, parameters),
        ];
        const page = await this.#applications.page(caller, window, wanted, where, updatedSince);
        await this.#complete(caller, (0, newest_first_1.foundIn)(page), wanted, "LISTED");
        return (0, newest_first_1.withoutKeys)(page);
    }
    /** What the application names by id: one statement each for the whole page, and only when asked for. */
    async #complete(caller, found, wanted, showing) {
        const { parties, guarantees } = this.others;
        if (wanted.has("due"))
            for (const { view, keys } of found)
                Object.assign(view, { due: dueOf(keys) });
        await (0, attached_views_1.attach)(found, "issuer", wanted, "issuerId", (0, attached_views_1.partiesOf)(parties, caller, "Issuer", showing));
        await (0, attached_views_1.attach)(found, "contractor", wanted, "contractorId", (0, attached_views_1.partiesOf)(parties, caller, "Contractor", showing));
        await (0, attached_views_1.attach)(found, "guarantee", wanted, "guaranteeId", (ids, below) => guarantees.readByIds(caller, ids, below, showing));
        if (!wanted.has("history"))
            return;
        const histories = await (0, step_histories_1.stepHistories)(this.session, found.map(({ id }) => id), found.map(({ keys }) => keys.guaranteeId), showing);
        for (const { id, view } of found)
            Object.assign(view, { history: histories.get(id) });
    }
}
exports.ScopedAmendmentApplicationReads = ScopedAmendmentApplicationReads;
//# sourceMappingURL=amendment-application.reads.js.map