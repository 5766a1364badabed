"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.declineApplication = declineApplication;
const submitted_anew_1 = require("../../domain/application/submitted-anew");
const readable_text_1 = require("../../domain/values/readable-text");
const application_step_1 = require("./application-step");
const tell_applicant_1 = require("./tell-applicant");
const outcome_1 = require("../shared/outcome");
const STEP = {
    mutation: "DECLINE_APPLICATION",
    eventType: "APPLICATION_DECLINED",
};
const LONGEST_REASON = 1_000;
/**
 * 謝絶: the issuer's officer declines the application with a reason; an end. One whose premium is settled may be declined,
 * too: where it cannot be issued any more, the premium goes back.
 */
async function declineApplication(parts, caller, command) {
    const { reason, submittedAt } = command;
    return (0, application_step_1.takeApplicationStep)(parts, caller, STEP, command, async (stores, application, at) => {
        const findings = [
            ...(0, submitted_anew_1.findingsOnReading)(application.submittedAt, submittedAt),
            ...(0, readable_text_1.findingsOnText)("reason", reason, LONGEST_REASON),
        ];
        if (findings.length > 0)
            return (0, outcome_1.invalidInput)(findings);
        await (0, tell_applicant_1.tellApplicant)(stores, parts, application, {
            type: "NOTICE_OF_DECLINE",
            letter: (facts) => parts.letters.noticeOfDecline(facts, reason, application.settlement !== null),
            at,
        });
        return (0, outcome_1.done)({ change: { declineReason: reason, decidedAt: at }, value: {} });
    });
}
//# sourceMappingURL=decline-application.js.map