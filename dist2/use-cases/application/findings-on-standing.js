"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findingsOnStanding = findingsOnStanding;
const finding_1 = require("../../domain/values/finding");
const works_ledger_1 = require("../../domain/works-contract/works-ledger");
const works_standing_1 = require("../works-contract/works-standing");
const stated_works_1 = require("./stated-works");
/**
 * What stands on the works contract against a submitted application now: other guarantees may have been issued, and the
 * advance may have ended, since it was submitted.
 */
async function findingsOnStanding(stores, caller, application) {
    const stated = (0, stated_works_1.statedWorks)(application);
    const asked = (0, stated_works_1.askedGuarantee)(application.content);
    if (stated === null || asked === null)
        throw new Error("an application was submitted with something missing");
    const { ledger } = await (0, works_standing_1.worksStanding)(stores, caller, stated, application.id);
    return (0, finding_1.below)("content", [
        ...(application.secondGuarantee === null ? (0, works_ledger_1.findingsOnSecond)(asked, ledger) : []),
        ...(0, works_ledger_1.findingsOnFollowedAdvance)({ ...asked, paidAhead: application.content.paidAhead }, ledger),
    ]);
}
//# sourceMappingURL=findings-on-standing.js.map