"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.returnApplication = returnApplication;
const application_return_1 = require("../../domain/application/application-return");
const submitted_anew_1 = require("../../domain/application/submitted-anew");
const application_step_1 = require("./application-step");
const tell_applicant_1 = require("./tell-applicant");
const outcome_1 = require("../shared/outcome");
const STEP = {
    mutation: "RETURN_APPLICATION",
    eventType: "APPLICATION_RETURNED",
};
/** 差戻し: the issuer's officer hands an application back to be corrected, and a mail tells the contractor. */
async function returnApplication(parts, caller, command) {
    const { reason, corrections, submittedAt } = command;
    return (0, application_step_1.takeApplicationStep)(parts, caller, STEP, command, async (stores, application, at) => {
        const stated = { reason, corrections };
        const findings = [
            ...(0, submitted_anew_1.findingsOnReading)(application.submittedAt, submittedAt),
            ...(0, application_return_1.findingsOnReturn)(stated, application.returns.length),
        ];
        if (findings.length > 0)
            return (0, outcome_1.invalidInput)(findings);
        await (0, tell_applicant_1.tellApplicant)(stores, parts, application, {
            type: "NOTICE_OF_RETURN",
            letter: (facts) => parts.letters.noticeOfReturn(facts, stated),
            at,
        });
        const returns = [...application.returns, { ...stated, returnedAt: at, userId: caller.userId }];
        // Quoted anew when it is submitted again.
        return (0, outcome_1.done)({ change: { returns, premium: null }, value: {} });
    });
}
//# sourceMappingURL=return-application.js.map