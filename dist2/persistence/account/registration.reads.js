"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ScopedRegistrationReads = void 0;
const handling_branch_1 = require("../../domain/party/handling-branch");
const scope_1 = require("../engine/scope");
const broken_chains_1 = require("../seals/broken-chains");
const attached_views_1 = require("../party/attached-views");
const branch_view_1 = require("../party/branch-view");
const company_columns_1 = require("../party/company-columns");
const filter_conditions_1 = require("../engine/filter-conditions");
const instant_1 = require("../engine/instant");
const newest_first_1 = require("../engine/newest-first");
const shown_parties_1 = require("../seals/shown-parties");
const REGISTRATIONS = {
    table: "registration",
    alias: "r",
    projection: {
        typename: "Registration",
        fields: {
            id: { expression: "r.id" },
            status: { expression: "r.status" },
            companyName: { expression: "r.company_name" },
            reading: { expression: "r.reading" },
            address: { expression: "r.address" },
            representative: { expression: "r.representative" },
            contactName: { expression: "r.contact_name" },
            contactEmail: { expression: "r.contact_email" },
            telephone: { expression: "r.telephone" },
            corporateNumber: { expression: "r.corporate_number" },
            constructionLicenseNumber: { expression: "r.construction_license_number" },
            contractingBranch: { expression: "r.contracting_branch", convert: company_columns_1.branchFrom },
            loginId: { expression: "r.login_id" },
            requestedAt: { expression: "r.requested_at", convert: instant_1.instantFromDatabase },
            decidedAt: { expression: "r.decided_at", convert: instant_1.instantFromDatabase },
            declineReason: { expression: "r.decline_reason" },
        },
    },
    keys: {
        issuerId: "r.issuer_id",
        handlingBranchId: "r.handling_branch_id",
        // What tells the branch where none was chosen.
        ofAddress: (wanted) => (wanted.has("handlingBranch") ? "r.address" : "NULL"),
        ofBranch: (wanted) => (wanted.has("handlingBranch") ? "r.contracting_branch" : "NULL"),
        contractorId: "r.contractor_id",
        userId: "r.user_id",
    },
    scope: scope_1.registrationsInScope,
};
class ScopedRegistrationReads {
    #registrations;
    constructor(session, verifier, related) {
        this.session = session;
        this.verifier = verifier;
        this.related = related;
        this.#registrations = new newest_first_1.NewestFirst(session, REGISTRATIONS);
    }
    async byIds(caller, ids, wanted) {
        return this.verifier.served(async (shown) => {
            const found = await this.#registrations.byIds(caller, ids, wanted);
            await this.#addReferences(caller, found, wanted, shown);
            return (0, newest_first_1.viewsOf)(found);
        });
    }
    async page(caller, window, statuses, wanted) {
        const page = await this.#registrations.page(caller, window, wanted, (parameters) => [
            ...(0, broken_chains_1.noneOf)([
                ...(0, shown_parties_1.markedParties)("r", wanted),
                ...((0, shown_parties_1.isShown)(wanted, "handlingBranch") ? [(0, broken_chains_1.isMarked)("r.issuer_id")] : []),
            ]),
            ...(0, filter_conditions_1.among)("r.status", statuses, parameters),
        ]);
        await this.#addReferences(caller, (0, newest_first_1.foundIn)(page), wanted, "LISTED");
        return (0, newest_first_1.withoutKeys)(page);
    }
    async #addReferences(caller, found, wanted, showing) {
        const { parties, users } = this.related;
        const party = (concept) => (0, attached_views_1.partiesOf)(parties, caller, concept, showing);
        await (0, attached_views_1.attach)(found, "issuer", wanted, "issuerId", party("Issuer"));
        await this.#addBranches(found, wanted, showing);
        await (0, attached_views_1.attach)(found, "contractor", wanted, "contractorId", party("Contractor"));
        await (0, attached_views_1.attach)(found, "user", wanted, "userId", (ids, below) => users.byIds(caller, ids, below));
    }
    /** An issuer's branches belong to it. Where none was chosen, the address of the request tells it. */
    async #addBranches(found, wanted, showing) {
        if (!wanted.has("handlingBranch"))
            return;
        const issuerIds = [...new Set(found.flatMap(({ keys }) => keys.issuerId ?? []))];
        if (showing !== "LISTED")
            showing.add("PARTY", issuerIds);
        const branches = await (0, branch_view_1.branchesOfIssuers)(this.session, issuerIds);
        for (const { view, keys } of found) {
            const handling = (0, handling_branch_1.branchOfContractor)(branches.get(keys.issuerId ?? "") ?? [], {
                handlingBranchId: keys.handlingBranchId,
                address: keys.ofAddress ?? "",
                contractingBranch: keys.ofBranch === null ? null : (0, company_columns_1.branchFrom)(keys.ofBranch),
            });
            Object.assign(view, { handlingBranch: handling ? handling.view : null });
        }
    }
}
exports.ScopedRegistrationReads = ScopedRegistrationReads;
//# sourceMappingURL=registration.reads.js.map