"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.recordObligeePolicy = recordObligeePolicy;
const calendar_date_1 = require("../../domain/values/calendar-date");
const obligee_policy_findings_1 = require("../../domain/obligee/obligee-policy-findings");
const forbidden_1 = require("../shared/forbidden");
const once_1 = require("../shared/once");
const outcome_1 = require("../shared/outcome");
const record_event_1 = require("../shared/record-event");
/**
 * Records an obligee's own rules, for ever, from today on or later: what was decided by the rules of a past day can be
 * decided again and comes out the same. An obligee records for itself and its departments, the operator for all.
 */
async function recordObligeePolicy(parts, caller, command) {
    (0, forbidden_1.assertMay)(caller, "recordObligeePolicy");
    const { idempotencyKey } = command;
    const call = { caller, operation: "recordObligeePolicy", idempotencyKey, input: command };
    return parts.unitOfWork.run((stores) => (0, once_1.once)({ ...parts, stores }, call, () => recordInside(stores, parts, caller, command)));
}
async function recordInside(stores, { clock, newId }, caller, { obligeeId, policy }) {
    const at = clock();
    const holder = await stores.obligeePolicies.toAddTo(obligeeId);
    const findings = [
        ...findingsOnHolder(caller, obligeeId, holder),
        ...findingsOnDay(policy, (0, calendar_date_1.dayInJapan)(at), holder?.effectiveFrom ?? []),
        ...(0, obligee_policy_findings_1.findingsOnPolicy)(policy),
    ];
    if (findings.length > 0)
        return (0, outcome_1.invalidInput)(findings);
    const id = newId("policy");
    await stores.obligeePolicies.insert({ ...policy, id, obligeeId, recordedAt: at });
    await (0, record_event_1.recordEvent)(stores, { newId }, caller, { at, type: "OBLIGEE_POLICY_RECORDED", subjectId: id });
    return (0, outcome_1.done)({ obligeeId, effectiveFrom: policy.effectiveFrom });
}
/** Somebody else's obligee is as good as none. */
function* findingsOnHolder({ role, organisationId }, obligeeId, holder) {
    const isOwn = obligeeId === organisationId || holder?.parentId === organisationId;
    if (holder === null || !(role === "OPERATOR" || isOwn))
        yield { path: "obligeeId", code: "NOT_FOUND" };
}
function* findingsOnDay({ effectiveFrom }, today, recorded) {
    const path = "effectiveFrom";
    if (effectiveFrom < today)
        yield { path, code: "BEFORE_TODAY", limit: today, actual: effectiveFrom };
    else if (recorded.includes(effectiveFrom))
        yield { path, code: "ALREADY_RECORDED", actual: effectiveFrom };
}
//# sourceMappingURL=record-obligee-policy.js.map