"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.changeableApplication = changeableApplication;
const attachment_1 = require("../../domain/application/attachment");
const guarantee_life_cycle_1 = require("../../domain/guarantee/guarantee-life-cycle");
const step_mutation_1 = require("../../domain/guarantee/step-mutation");
const outcome_1 = require("../shared/outcome");
/**
 * The application, where its contractor may change it: what is attached to it is a part of what it says. `attached`: the kind
 * of what is added or removed; what goes to the obligee is no part of it, and may follow once the guarantee is issued.
 */
async function changeableApplication({ applications }, caller, applicationId, attached = null) {
    const application = await applications.takeVisible(caller, applicationId);
    if (!application)
        return (0, outcome_1.refused)({ code: "APPLICATION_NOT_FOUND" });
    const { status, settlement } = application;
    if (status === "ISSUED" && attached !== null && (0, attachment_1.goesWithHandOver)(attached))
        return (0, outcome_1.done)(application);
    const step = (0, guarantee_life_cycle_1.stepOfApplication)({ status, isSettled: settlement !== null }, "change");
    if (step.allowed)
        return (0, outcome_1.done)(application);
    const allowedActions = (0, step_mutation_1.mutationsFor)(caller, "APPLICATION", step.allowedActions);
    return (0, outcome_1.refused)({
        code: "STEP_NOT_ALLOWED",
        status: status,
        allowedActions,
        about: "APPLICATION",
    });
}
//# sourceMappingURL=changeable-application.js.map