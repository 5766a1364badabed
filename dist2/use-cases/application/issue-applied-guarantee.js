"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.issueAppliedGuarantee = issueAppliedGuarantee;
const addressee_1 = require("../../domain/obligee/addressee");
const application_findings_1 = require("../../domain/application/application-findings");
const calendar_date_1 = require("../../domain/values/calendar-date");
const guarantee_application_1 = require("../../domain/application/guarantee-application");
const final_premium_1 = require("../../domain/premium/final-premium");
const guarantee_number_1 = require("../../domain/values/guarantee-number");
const application_step_1 = require("./application-step");
const branch_of_application_1 = require("./branch-of-application");
const findings_on_standing_1 = require("./findings-on-standing");
const outcome_1 = require("../shared/outcome");
const register_guarantee_1 = require("../guarantee/register-guarantee");
const STEP = {
    mutation: "ISSUE_APPLIED_GUARANTEE",
    eventType: "GUARANTEE_ISSUED",
};
/** Concludes the guarantee contract that was applied for, approved and paid for, and registers certificate and key. */
async function issueAppliedGuarantee(parts, caller, typed) {
    const command = { ...typed, number: (0, guarantee_number_1.readNumber)(typed.number) };
    return (0, application_step_1.takeApplicationStep)(parts, caller, STEP, command, async (stores, application, at) => {
        const { content, settlement, premium, finalPremium } = application;
        if (settlement === null)
            return (0, outcome_1.refused)({
                code: "PREMIUM_NOT_SETTLED",
                premium: (0, final_premium_1.payablePremium)(premium, finalPremium),
                isToBeSet: false,
            });
        const complete = (0, guarantee_application_1.completeApplication)(content);
        if (complete === null)
            throw new Error("an application was submitted with something missing");
        const over = [
            ...(0, application_findings_1.findingsOnExpiry)(complete.terms.expiresOn, (0, calendar_date_1.dayInJapan)(at)),
            ...(await (0, findings_on_standing_1.findingsOnStanding)(stores, caller, application)),
        ];
        if (over.length > 0)
            return (0, outcome_1.invalidInput)(over);
        const branch = await (0, branch_of_application_1.branchOfApplication)(stores, application);
        if (branch === null)
            throw new Error("an application was submitted to a branch that does not exist");
        const concluded = {
            terms: complete.agreed,
            obligeeId: complete.obligeeId,
            contractorId: application.contractorId,
            branchId: branch.id,
            number: command.number,
            delivery: content.delivery,
            applicationId: application.id,
            applicant: application.applicant,
            joinWorks: () => Promise.resolve(application.worksContractId),
            secondGuarantee: application.secondGuarantee,
            advanceAmount: content.advanceAmount,
            contactEmail: content.contactEmail,
            addressee: content.addressee && (0, addressee_1.postInWords)(content.addressee),
        };
        const registered = await (0, register_guarantee_1.registerGuarantee)(stores, parts, caller, concluded, at);
        if (!registered.done)
            return registered;
        const { guaranteeId } = registered.value;
        return (0, outcome_1.done)({ change: { guaranteeId }, value: { guaranteeId } });
    });
}
//# sourceMappingURL=issue-applied-guarantee.js.map