"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ScopedApplicationReads = void 0;
const application_content_1 = require("./application-content");
const attachment_reads_1 = require("./attachment.reads");
const final_premium_column_1 = require("./final-premium-column");
const returns_column_1 = require("./returns-column");
const scope_1 = require("../engine/scope");
const step_histories_1 = require("./step-histories");
const branch_view_1 = require("../party/branch-view");
const attached_views_1 = require("../party/attached-views");
const selection_1 = require("../engine/selection");
const search_text_1 = require("../../domain/values/search-text");
const filter_conditions_1 = require("../engine/filter-conditions");
const named_things_1 = require("../engine/named-things");
const instant_1 = require("../engine/instant");
const item_updates_1 = require("../engine/item-updates");
const newest_first_1 = require("../engine/newest-first");
const broken_chains_1 = require("../seals/broken-chains");
const shown_parties_1 = require("../seals/shown-parties");
const json = (text) => JSON.parse(text);
const APPLICATIONS = {
    table: "guarantee_application",
    alias: "a",
    projection: {
        typename: "GuaranteeApplication",
        fields: {
            id: { expression: "a.id" },
            status: { expression: "a.status" },
            // Documents of their own: whatever is asked below them takes the whole.
            premium: { expression: "a.premium", convert: json },
            finalPremium: { expression: "a.final_premium", convert: final_premium_column_1.finalPremiumFrom },
            settlement: { expression: "a.settlement", convert: json },
            secondGuarantee: { expression: "a.second_guarantee", convert: json },
            returns: {
                expression: "a.returns",
                convert: returns_column_1.returnsFrom,
                ifNull: [],
                onlyFor: ["CONTRACTOR", "ISSUER"],
            },
            applicant: { expression: "a.applicant", convert: json, onlyFor: ["CONTRACTOR", "ISSUER"] },
            declineReason: { expression: "a.decline_reason" },
            createdAt: { expression: "a.created_at", convert: instant_1.instantFromDatabase },
            changedAt: { expression: "a.changed_at", convert: instant_1.instantFromDatabase },
            updatedAt: { expression: (0, item_updates_1.updatedAtOf)("a.id"), convert: instant_1.instantFromDatabase },
            submittedAt: { expression: "a.submitted_at", convert: instant_1.instantFromDatabase },
            decidedAt: { expression: "a.decided_at", convert: instant_1.instantFromDatabase },
        },
    },
    keys: {
        issuerId: "a.issuer_id",
        branchId: "a.branch_id",
        contractorId: "a.contractor_id",
        obligeeId: "a.obligee_id",
        registeredWorksId: "a.registered_works_id",
        guaranteeId: "a.guarantee_id",
        // What was filled in; its parts become fields of the view.
        content: (wanted) => (isContentWanted(wanted) ? "a.content" : "NULL"),
    },
    scope: scope_1.applicationsInScope,
    concept: "APPLICATION",
};
/** Applications as the contractor that made them and the issuer that they were submitted to see them. */
class ScopedApplicationReads {
    #applications;
    constructor(session, verifier, others) {
        this.session = session;
        this.verifier = verifier;
        this.others = others;
        this.#applications = new newest_first_1.NewestFirst(session, APPLICATIONS);
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
        await this.#complete(caller, found, wanted, showing);
        return (0, newest_first_1.viewsOf)(found);
    }
    async page(caller, window, { statuses, kinds, contractorId, issuerId, updatedSince, text }, wanted) {
        const where = (parameters) => [
            ...(0, broken_chains_1.noneOf)([
                (0, broken_chains_1.isMarked)("a.id"),
                (0, broken_chains_1.isMarked)("a.guarantee_id"),
                ...(0, shown_parties_1.markedParties)("a", wanted),
                ...(0, shown_parties_1.markedPartiesBelow)("guarantee", "a.guarantee_id", wanted.below("guarantee")),
                ...(0, shown_parties_1.markedPartiesBelow)("registered_works", "a.registered_works_id", wanted.below("registeredWorks")),
            ]),
            ...(0, filter_conditions_1.among)("a.status", statuses, parameters),
            ...(0, filter_conditions_1.among)("a.kind", kinds, parameters),
            ...(0, filter_conditions_1.equal)("a.contractor_id", contractorId, parameters),
            ...(0, filter_conditions_1.equal)("a.issuer_id", issuerId, parameters),
            ...withText(text, parameters),
        ];
        const page = await this.#applications.page(caller, window, wanted, where, updatedSince);
        await this.#complete(caller, (0, newest_first_1.foundIn)(page), wanted, "LISTED");
        return (0, newest_first_1.withoutKeys)(page);
    }
    async settledMonthly(caller, { issuerId, contractorId, month }) {
        const rows = await this.session.sql((parameters) => `SELECT a.id AS id FROM guarantee_application a WHERE ${(0, scope_1.applicationsInScope)(caller, "a", parameters)} ` +
            `AND a.issuer_id = ${parameters.add(issuerId)} AND a.contractor_id = ${parameters.add(contractorId)} ` +
            // Who declined charges nothing: the premium goes back.
            `AND a.status <> 'DECLINED' ` +
            // The settlement is sealed as it was written, by this system alone: no text of a person stands in it.
            `AND a.settlement LIKE ${parameters.add('%"method":"MONTHLY_ACCOUNT"%')} ` +
            `AND a.settlement LIKE ${parameters.add(`%"settledOn":"${month}-%`)} ORDER BY a.id`);
        return rows.map(({ id }) => id);
    }
    /** What the application names by id: one statement each for the whole page, and only when asked for. */
    async #complete(caller, found, wanted, showing) {
        for (const { view, keys } of found)
            if (keys.content !== null)
                Object.assign(view, contentShownTo(caller, keys.content));
        const { parties, guarantees, works, attachments } = this.others;
        const party = (concept) => (0, attached_views_1.partiesOf)(parties, caller, concept, showing);
        await (0, attached_views_1.attach)(found, "issuer", wanted, "issuerId", party("Issuer"));
        if (showing !== "LISTED" && (0, shown_parties_1.isShown)(wanted, "branch"))
            showing.add("PARTY", found.map(({ keys }) => (keys.branchId === null ? null : keys.issuerId)));
        await (0, attached_views_1.attach)(found, "branch", wanted, "branchId", (ids) => (0, branch_view_1.branchesByIds)(this.session, ids));
        await (0, attached_views_1.attach)(found, "contractor", wanted, "contractorId", party("Contractor"));
        await (0, attached_views_1.attach)(found, "obligee", wanted, "obligeeId", party("Obligee"));
        await (0, attached_views_1.attach)(found, "registeredWorks", wanted, "registeredWorksId", (ids, below) => works.readByIds(caller, ids, below, showing));
        await (0, attached_views_1.attach)(found, "guarantee", wanted, "guaranteeId", (ids, below) => guarantees.readByIds(caller, ids, below, showing));
        if (wanted.has("attachments") && found.length > 0 && (0, attachment_reads_1.seesAttachments)(caller)) {
            const files = await attachments.ofApplications(found.map(({ id }) => id));
            for (const { id, view } of found)
                Object.assign(view, { attachments: files.get(id) });
        }
        if (!wanted.has("history"))
            return;
        const histories = await (0, step_histories_1.stepHistories)(this.session, found.map(({ id }) => id), found.map(({ keys }) => keys.guaranteeId), showing);
        for (const { id, view } of found)
            Object.assign(view, { history: histories.get(id) });
    }
}
exports.ScopedApplicationReads = ScopedApplicationReads;
/** By names and numbers of the works, by the parties, and by 保証契約番号 of what came out of it. */
function withText(text, parameters) {
    const found = [
        ...(0, named_things_1.named)("a", text, parameters),
        ...(0, filter_conditions_1.containing)("f.number", (0, search_text_1.typedNumbersAlone)(text ?? ""), parameters).map((numbered) => `a.guarantee_id IN (SELECT f.id FROM guarantee f WHERE ${numbered})`),
    ];
    return found.length === 0 ? [] : [`(${found.join(" OR ")})`];
}
/** The accounts are business data of the contractor: nobody reads them but itself and the issuer that it applies to. */
function contentShownTo({ role }, stored) {
    const { advanceAccount, memberAccounts, ...content } = (0, application_content_1.contentFromDatabase)(stored);
    const isShown = role === "CONTRACTOR" || role === "ISSUER";
    return isShown ? { ...content, advanceAccount, memberAccounts } : content;
}
/** The fields that are columns or parts of their own; all others stand in the content. */
const NOT_CONTENT = new Set([
    ...Object.keys(APPLICATIONS.projection.fields),
    "issuer",
    "branch",
    "contractor",
    "obligee",
    "registeredWorks",
    "guarantee",
    "history",
    "attachments",
    // Read from its id.
    "premiumPdf",
    "__typename",
]);
function isContentWanted(wanted) {
    return [...wanted].some((path) => !path.includes(".") && !NOT_CONTENT.has(path));
}
//# sourceMappingURL=application.reads.js.map