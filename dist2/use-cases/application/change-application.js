"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.changeApplication = changeApplication;
const registered_works_1 = require("../../domain/application/registered-works");
const application_step_1 = require("./application-step");
const applied_works_1 = require("./applied-works");
const check_submission_1 = require("./check-submission");
const unlisted_obligee_1 = require("./unlisted-obligee");
const outcome_1 = require("../shared/outcome");
const STEP = {
    mutation: "CHANGE_APPLICATION",
    eventType: "APPLICATION_CHANGED",
};
/** Replaces what a draft, or a returned application, says. */
async function changeApplication(parts, caller, command) {
    return (0, application_step_1.takeApplicationStep)(parts, caller, STEP, command, async (stores, application, at) => {
        const filled = (0, registered_works_1.filledFrom)(await (0, applied_works_1.fillingWorks)(stores, application), command.content);
        const resolved = await (0, unlisted_obligee_1.resolvedObligee)(stores, parts, caller, filled);
        const { content } = resolved;
        const changed = { ...application, ...resolved };
        const { ofDraft, ofSubmission } = await (0, check_submission_1.checkSubmission)(stores, caller, changed, at);
        if (ofDraft.length > 0)
            return (0, outcome_1.invalidInput)(ofDraft);
        return (0, outcome_1.done)({ change: { content }, value: { findings: ofSubmission } });
    });
}
//# sourceMappingURL=change-application.js.map