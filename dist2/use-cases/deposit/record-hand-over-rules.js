"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.recordHandOverRules = recordHandOverRules;
const hand_over_rules_findings_1 = require("../../domain/deposit/hand-over-rules-findings");
const calendar_date_1 = require("../../domain/values/calendar-date");
const forbidden_1 = require("../shared/forbidden");
const once_1 = require("../shared/once");
const outcome_1 = require("../shared/outcome");
const record_event_1 = require("../shared/record-event");
/**
 * Records what a body says of hand-overs, for ever, from today on or later: what was handed over by the rules of a past day
 * keeps its deadline. An obligee records for itself and its departments, the operator for all.
 */
async function recordHandOverRules(parts, caller, command) {
    (0, forbidden_1.assertMay)(caller, "recordObligeePolicy");
    const { idempotencyKey } = command;
    const call = { caller, operation: "recordHandOverRules", idempotencyKey, input: command };
    return parts.unitOfWork.run((stores) => (0, once_1.once)({ ...parts, stores }, call, () => recordInside(stores, parts, caller, command)));
}
async function recordInside(stores, { clock, newId }, caller, { obligeeId, rules }) {
    const at = clock();
    const today = (0, calendar_date_1.dayInJapan)(at);
    const holder = await stores.handOverRules.toAddTo(obligeeId);
    const findings = [
        ...findingsOnHolder(caller, obligeeId, holder),
        ...findingsOnDay(rules, today, holder?.effectiveFrom ?? []),
        ...(0, hand_over_rules_findings_1.findingsOnHandOverRules)(rules, today),
    ];
    if (findings.length > 0)
        return (0, outcome_1.invalidInput)(findings);
    const id = newId("hand-over-rules");
    await stores.handOverRules.insert({ ...rules, id, obligeeId, recordedAt: at });
    await (0, record_event_1.recordEvent)(stores, { newId }, caller, { at, type: "HAND_OVER_RULES_RECORDED", subjectId: id });
    return (0, outcome_1.done)({ obligeeId, effectiveFrom: rules.effectiveFrom });
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
//# sourceMappingURL=record-hand-over-rules.js.map