"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.checkEligibility = checkEligibility;
const calendar_date_1 = require("../../domain/values/calendar-date");
const eligibility_1 = require("../../domain/obligee/eligibility");
const guarantee_terms_1 = require("../../domain/guarantee/guarantee-terms");
const outcome_1 = require("../shared/outcome");
/** Whether a contract of this obligee may have a guarantee, by all that is recorded now. Changes nothing. */
async function checkEligibility({ reads, clock }, { obligeeId, request, on }) {
    const adoptions = await reads.rules.adoptions.ofObligee(obligeeId);
    const findings = contradictionsIn(request);
    if (adoptions === null)
        findings.push({ path: "obligeeId", code: "NOT_FOUND" });
    if (adoptions === null || findings.length > 0)
        return (0, outcome_1.invalidInput)(findings);
    const policies = await reads.rules.policies.ofObligee(obligeeId);
    return (0, outcome_1.done)((0, eligibility_1.eligibilityOf)({ ...request, on: on ?? (0, calendar_date_1.dayInJapan)(clock()) }, adoptions, policies));
}
/** A question that contradicts itself has no answer. Too large an advance has one: its ceiling. */
function contradictionsIn({ kind, contractPrice, coveredPrice, workPeriod, amount: asked, }) {
    const amount = kind === "CONTRACT_PERFORMANCE" || asked === 0 ? asked : null;
    return [
        ...(0, guarantee_terms_1.findingsOnMoney)({ amount, worksContract: { contractPrice, coveredPrice } }),
        ...(0, guarantee_terms_1.findingsOnPeriod)(workPeriod),
    ];
}
//# sourceMappingURL=check-eligibility.js.map