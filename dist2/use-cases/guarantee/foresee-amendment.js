"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.foreseeAmendment = foreseeAmendment;
const calendar_date_1 = require("../../domain/values/calendar-date");
const decide_amendment_1 = require("../../domain/guarantee/decide-amendment");
const quote_difference_1 = require("../premium/quote-difference");
const works_standing_1 = require("../works-contract/works-standing");
const works_by_entry_1 = require("./works-by-entry");
const guarantee_life_cycle_1 = require("../../domain/guarantee/guarantee-life-cycle");
const step_mutation_1 = require("../../domain/guarantee/step-mutation");
const wanted_1 = require("../shared/wanted");
const outcome_1 = require("../shared/outcome");
/** What the decision takes of a guarantee. */
const NEEDED = (0, wanted_1.needed)()("kind", "status", "amount", "expiresOn", "issuedOn", "depositBank", "contractType", "fiscalYear", "lastFiscalYear", "paidAhead", "externalReference", "worksContract", "issuer.id", "contractor.id", "obligee.id", "amendments");
/** What `amendGuarantee` would do now with a guarantee that the caller sees, and why. Changes nothing. */
async function foreseeAmendment({ reads, clock }, caller, { guaranteeId, change }) {
    const [guarantee] = await reads.guarantees.byIds(caller, [guaranteeId], NEEDED);
    if (!guarantee)
        return (0, outcome_1.refused)({ code: "GUARANTEE_NOT_FOUND" });
    const { status, kind, issuer, contractor, obligee, amendments } = guarantee;
    const outcome = (0, guarantee_life_cycle_1.step)(status, "amend");
    if (!outcome.allowed) {
        const allowedActions = (0, step_mutation_1.mutationsFor)(caller, "GUARANTEE", outcome.allowedActions);
        return (0, outcome_1.refused)({ code: "STEP_NOT_ALLOWED", status, allowedActions, about: "GUARANTEE" });
    }
    const today = (0, calendar_date_1.dayInJapan)(clock());
    const { name, contractedOn, identifiers, id: entryId, coveredPrice } = guarantee.worksContract;
    const stated = {
        parties: { issuerId: issuer.id, contractorId: contractor.id, obligeeId: obligee.id },
        identity: { registeredWorksId: null, name, contractedOn, identifiers },
    };
    const standing = await (0, works_standing_1.readStanding)(reads.worksLedger, caller, stated, { but: guaranteeId, entryId });
    const decision = (0, decide_amendment_1.decideAmendment)(guarantee, change, {
        ledger: standing.ledger,
        entry: await (0, works_by_entry_1.worksByEntry)(reads.worksLedger, standing),
        today,
        lastAmendedOn: amendments.at(-1)?.amendedOn ?? null,
        amendmentCount: amendments.length,
        agreedFor: (0, decide_amendment_1.priceOfAmount)(coveredPrice, amendments),
        isLowBid: await reads.guarantees.isOfLowBid(caller, guaranteeId),
        policies: await reads.rules.policies.ofObligee(obligee.id),
    });
    if (!decision.possible)
        return (0, outcome_1.invalidInput)(decision.findings);
    const { amendment, reasons, amountFinding } = decision;
    // What is left of the ceilings tells of applications and guarantees that an obligee does not see.
    const overCeiling = caller.role === "OBLIGEE" ? [] : decision.overCeiling;
    const premium = await (0, quote_difference_1.quoteDifference)(reads.rules, { issuerId: issuer.id, kind }, amendment, today);
    return (0, outcome_1.done)({ amendment, reasons, amountFinding, overCeiling, premium });
}
//# sourceMappingURL=foresee-amendment.js.map