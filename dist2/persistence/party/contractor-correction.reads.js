"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ScopedCorrectionReads = void 0;
const instant_1 = require("../engine/instant");
const newest_first_1 = require("../engine/newest-first");
const scope_1 = require("../engine/scope");
const broken_chains_1 = require("../seals/broken-chains");
const attached_views_1 = require("./attached-views");
const factsFrom = (stored) => JSON.parse(stored);
const CORRECTIONS = {
    table: "contractor_correction",
    alias: "x",
    projection: {
        typename: "ContractorCorrection",
        fields: {
            id: { expression: "x.id" },
            correctedAt: { expression: "x.corrected_at", convert: instant_1.instantFromDatabase },
            userId: { expression: "x.user_id" },
            userName: { expression: "x.user_name" },
            before: { expression: "x.before", convert: factsFrom },
            after: { expression: "x.after", convert: factsFrom },
        },
    },
    keys: { contractorId: "x.contractor_id" },
    scope: scope_1.correctionsInScope,
};
/** What contractors corrected of what they state of themselves. */
class ScopedCorrectionReads {
    #corrections;
    constructor(session, verifier, parties) {
        this.verifier = verifier;
        this.parties = parties;
        this.#corrections = new newest_first_1.NewestFirst(session, CORRECTIONS);
    }
    async byIds(caller, ids, wanted) {
        return this.verifier.served(async (shown) => {
            const found = await this.#corrections.byIds(caller, ids, wanted);
            shown.add("PARTY", found.flatMap(({ keys }) => keys.contractorId ?? []));
            await this.#addContractors(caller, found, wanted, shown);
            return (0, newest_first_1.viewsOf)(found);
        });
    }
    async page(caller, { contractorId, window }, wanted) {
        const page = await this.#corrections.page(caller, window, wanted, (parameters) => [
            (0, broken_chains_1.isUnmarked)("x.contractor_id"),
            ...(contractorId === null ? [] : [`x.contractor_id = ${parameters.add(contractorId)}`]),
        ]);
        await this.#addContractors(caller, (0, newest_first_1.foundIn)(page), wanted, "LISTED");
        return (0, newest_first_1.withoutKeys)(page);
    }
    async #addContractors(caller, found, wanted, showing) {
        const contractors = (0, attached_views_1.partiesOf)(this.parties, caller, "Contractor", showing);
        await (0, attached_views_1.attach)(found, "contractor", wanted, "contractorId", contractors);
    }
}
exports.ScopedCorrectionReads = ScopedCorrectionReads;
//# sourceMappingURL=contractor-correction.reads.js.map