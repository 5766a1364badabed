"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.withdrawApplication = withdrawApplication;
const application_step_1 = require("./application-step");
const outcome_1 = require("../shared/outcome");
const STEP = {
    mutation: "WITHDRAW_APPLICATION",
    eventType: "APPLICATION_WITHDRAWN",
};
/** 取下げ: the contractor gives the application up, until its premium is settled. */
async function withdrawApplication(parts, caller, command) {
    return (0, application_step_1.takeApplicationStep)(parts, caller, STEP, command, async (stores, application, at) => {
        // Nobody but the contractor has seen a draft: its files are removed with it.
        if (application.submittedAt === null)
            for (const { id } of await stores.attachments.of(application.id))
                await stores.attachments.remove(id, at);
        return (0, outcome_1.done)({ change: {}, value: {} });
    });
}
//# sourceMappingURL=withdraw-application.js.map