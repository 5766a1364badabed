"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.cancelGuarantee = cancelGuarantee;
const calendar_date_1 = require("../../domain/values/calendar-date");
const end_confirmation_1 = require("../../domain/guarantee/end-confirmation");
const guarantee_end_findings_1 = require("../../domain/guarantee/guarantee-end-findings");
const guarantee_end_statement_1 = require("../../domain/guarantee/guarantee-end-statement");
const guarantee_step_1 = require("./guarantee-step");
const record_guarantee_end_by_officers_1 = require("./record-guarantee-end-by-officers");
const outcome_1 = require("../shared/outcome");
const STEP = {
    mutation: "CANCEL_GUARANTEE",
    eventType: "GUARANTEE_CANCELLED",
};
/**
 * 解約: the issuer ends a guarantee before its time, on the contractor's request and with the obligee's consent, or
 * without it where the obligee's own fault ended the works contract (article 18 of the Act). The ground and its evidence
 * are recorded, and the contractor is told by mail. From a set amount on the end waits for a second officer.
 */
async function cancelGuarantee(parts, caller, command) {
    return (0, guarantee_step_1.takeGuaranteeStep)(parts, caller, STEP, command, async (stores, taken, at) => {
        const { cancellation: stated } = command;
        const consent = stated.evidence === null && stated.ground === "OBLIGEE_CONSENT"
            ? await stores.endConfirmations.newestOfPresent(taken.id, "CANCELLATION")
            : null;
        const cancellation = (0, end_confirmation_1.restingOnConsent)(stated, consent);
        const { lastAmendedOn } = taken;
        const findings = [
            ...(0, guarantee_end_findings_1.findingsOnCancellation)(cancellation, taken.guarantee, { today: (0, calendar_date_1.dayInJapan)(at), lastAmendedOn }),
            ...(0, end_confirmation_1.findingsOnDayOfConsent)(stated, consent),
        ];
        if (findings.length > 0)
            return (0, outcome_1.invalidInput)(findings);
        const end = (0, guarantee_end_statement_1.endOfCancellation)(cancellation);
        return (0, record_guarantee_end_by_officers_1.recordEndByOfficers)(stores, parts, caller, taken, { end, at });
    });
}
//# sourceMappingURL=cancel-guarantee.js.map