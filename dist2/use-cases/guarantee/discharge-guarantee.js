"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.dischargeGuarantee = dischargeGuarantee;
const calendar_date_1 = require("../../domain/values/calendar-date");
const end_confirmation_1 = require("../../domain/guarantee/end-confirmation");
const guarantee_end_findings_1 = require("../../domain/guarantee/guarantee-end-findings");
const guarantee_end_statement_1 = require("../../domain/guarantee/guarantee-end-statement");
const guarantee_step_1 = require("./guarantee-step");
const record_guarantee_end_by_officers_1 = require("./record-guarantee-end-by-officers");
const outcome_1 = require("../shared/outcome");
const STEP = {
    mutation: "DISCHARGE_GUARANTEE",
    eventType: "GUARANTEE_DISCHARGED",
};
/**
 * 保証終了（債務履行済）: the guaranteed obligation is fulfilled. The obligee in whose favour the guarantee is knows it; its
 * issuer needs evidence, and from a set amount on a second officer. An obligee that merely opened it is refused. The
 * contractor is told by mail.
 */
async function dischargeGuarantee(parts, caller, command) {
    const statedBy = caller.role === "OBLIGEE" ? "OBLIGEE" : "ISSUER";
    const stated = { ...command.discharge, statedBy };
    return (0, guarantee_step_1.takeGuaranteeStep)(parts, caller, STEP, command, async (stores, taken, at) => {
        if (!(await mayState(stores, caller, taken)))
            return (0, outcome_1.refused)({ code: "NOT_THE_OBLIGEE" });
        const confirmed = await confirmationFor(stores, taken, stated);
        const discharge = (0, end_confirmation_1.restingOnConfirmation)(stated, confirmed);
        const { lastAmendedOn } = taken;
        const findings = [
            ...(0, guarantee_end_findings_1.findingsOnDischarge)(discharge, taken.guarantee, { today: (0, calendar_date_1.dayInJapan)(at), lastAmendedOn }),
            ...(0, end_confirmation_1.findingsBeforeConfirmation)(stated, confirmed),
        ];
        if (findings.length > 0)
            return (0, outcome_1.invalidInput)(findings);
        return (0, record_guarantee_end_by_officers_1.recordEndByOfficers)(stores, parts, caller, taken, { end: (0, guarantee_end_statement_1.endOfDischarge)(discharge), at });
    });
}
/** The issuer that states no document rests on what the body itself has confirmed. */
async function confirmationFor({ endConfirmations }, { id }, stated) {
    if (stated.evidence !== null || stated.statedBy === "OBLIGEE")
        return null;
    return endConfirmations.newestOfPresent(id, "DISCHARGE");
}
/** A certificate names a contracting officer; the body that the officer acts for is the same obligee, and vice versa. */
async function mayState({ obligees }, { role, organisationId }, { obligeeId }) {
    return role !== "OBLIGEE" || obligees.areOneBody(organisationId, obligeeId);
}
//# sourceMappingURL=discharge-guarantee.js.map