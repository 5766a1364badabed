"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.confirmDischarge = confirmDischarge;
exports.consentToCancellation = consentToCancellation;
const guarantee_end_evidence_1 = require("../../domain/guarantee/guarantee-end-evidence");
const end_confirmation_1 = require("../../domain/guarantee/end-confirmation");
const calendar_date_1 = require("../../domain/values/calendar-date");
const guarantee_life_cycle_1 = require("../../domain/guarantee/guarantee-life-cycle");
const step_mutation_1 = require("../../domain/guarantee/step-mutation");
const forbidden_1 = require("../shared/forbidden");
const once_1 = require("../shared/once");
const record_event_1 = require("../shared/record-event");
const outcome_1 = require("../shared/outcome");
const FINDINGS_ON = {
    DISCHARGE: end_confirmation_1.findingsOnConfirmedDischarge,
    CANCELLATION: end_confirmation_1.findingsOnConsent,
};
/**
 * 検査合格の確認: the body in whose favour the guarantee is states that the obligation is fulfilled. The guarantee stays in
 * force until its issuer ends it, which needs no other evidence then.
 */
async function confirmDischarge(parts, caller, command) {
    const of = { operation: "confirmDischarge", end: "discharge", eventType: "DISCHARGE_CONFIRMED" };
    return confirm(parts, caller, of, command, { ...command.confirmation, kind: "DISCHARGE" });
}
/** 解約の同意: the body consents to a cancellation, which the contractor asks the issuer for (article 18 of the Act). */
async function consentToCancellation(parts, caller, command) {
    const of = {
        operation: "consentToCancellation",
        end: "cancel",
        eventType: "CANCELLATION_CONSENTED",
    };
    return confirm(parts, caller, of, command, {
        ...command.confirmation,
        kind: "CANCELLATION",
        completedOn: null,
    });
}
async function confirm(parts, caller, { operation, end, eventType }, command, stated) {
    (0, forbidden_1.assertMay)(caller, "confirmEnd");
    const { guaranteeId, idempotencyKey } = command;
    const call = { caller, operation, idempotencyKey, input: command };
    return parts.unitOfWork.run((stores) => (0, once_1.once)({ ...parts, stores }, call, async () => {
        const at = parts.clock();
        const taken = await stores.guarantees.takeVisible(caller, guaranteeId);
        if (!taken)
            return (0, outcome_1.refused)({ code: "GUARANTEE_NOT_FOUND" });
        const { status } = taken.guarantee;
        const outcome = (0, guarantee_life_cycle_1.step)(status, end);
        if (!outcome.allowed) {
            const allowedActions = (0, step_mutation_1.mutationsFor)(caller, "GUARANTEE", outcome.allowedActions);
            return (0, outcome_1.refused)({ code: "STEP_NOT_ALLOWED", status, allowedActions, about: "GUARANTEE" });
        }
        if (!(await stores.obligees.areOneBody(caller.organisationId, taken.obligeeId)))
            return (0, outcome_1.refused)({ code: "NOT_THE_OBLIGEE" });
        const { lastAmendedOn, issuerId } = taken;
        const days = { today: (0, calendar_date_1.dayInJapan)(at), lastAmendedOn };
        const findings = FINDINGS_ON[stated.kind](stated, taken.guarantee, days);
        const evidence = stated.evidence && (0, guarantee_end_evidence_1.completeEvidence)(stated.evidence);
        if (findings.length > 0 || !evidence)
            return (0, outcome_1.invalidInput)(findings);
        const id = parts.newId("confirmation");
        const { userId } = caller;
        const confirmation = { ...stated, evidence, id, guaranteeId, issuerId, userId, recordedAt: at };
        await stores.endConfirmations.add(confirmation);
        await (0, record_event_1.recordEvent)(stores, parts, caller, { at, type: eventType, guaranteeId, subjectId: id });
        return (0, outcome_1.done)({ guaranteeId });
    }));
}
//# sourceMappingURL=confirm-end.js.map