"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.submitApplication = submitApplication;
const application_step_1 = require("./application-step");
const ready_submission_1 = require("./ready-submission");
const tell_of_arrival_1 = require("./tell-of-arrival");
const outcome_1 = require("../shared/outcome");
const STEP = {
    mutation: "SUBMIT_APPLICATION",
    eventType: "APPLICATION_SUBMITTED",
};
/** Submits a draft, or a returned application again, to its issuer; refused with all that still stands in the way. */
async function submitApplication(parts, caller, command) {
    return (0, application_step_1.takeApplicationStep)(parts, caller, STEP, command, async (stores, application, at) => {
        const ready = await (0, ready_submission_1.readySubmission)(stores, parts, caller, application, at);
        if ("refused" in ready)
            return (0, outcome_1.invalidInput)(ready.refused);
        const { content, worksContractId, premium, applicant } = ready;
        await (0, tell_of_arrival_1.tellOfArrival)(stores, parts, { ...application, content }, at);
        return (0, outcome_1.done)({ change: { content, worksContractId, premium, applicant, submittedAt: at }, value: {} });
    });
}
//# sourceMappingURL=submit-application.js.map