"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.withdrawAmendmentApplication = withdrawAmendmentApplication;
const outcome_1 = require("../shared/outcome");
const amendment_application_step_1 = require("./amendment-application-step");
const STEP = {
    mutation: "WITHDRAW_AMENDMENT_APPLICATION",
    eventType: "AMENDMENT_WITHDRAWN",
};
/** 変更申込の取下げ: the contractor gives it up, until what it makes due is settled. */
async function withdrawAmendmentApplication(parts, caller, command) {
    return (0, amendment_application_step_1.takeAmendmentApplicationStep)(parts, caller, STEP, command, () => Promise.resolve((0, outcome_1.done)({ change: {}, value: {} })));
}
//# sourceMappingURL=withdraw-amendment-application.js.map