"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.attachableApplication = attachableApplication;
const guarantee_life_cycle_1 = require("../../domain/guarantee/guarantee-life-cycle");
const step_mutation_1 = require("../../domain/guarantee/step-mutation");
const outcome_1 = require("../shared/outcome");
const changeable_application_1 = require("./changeable-application");
/** The application, where its contractor may attach this to it: what follows the issue, as long as the guarantee has not ended. */
async function attachableApplication(stores, caller, applicationId, kind) {
    const changeable = await (0, changeable_application_1.changeableApplication)(stores, caller, applicationId, kind);
    if (!changeable.done || changeable.value.guaranteeId === null)
        return changeable;
    const taken = await stores.guarantees.takeVisible(caller, changeable.value.guaranteeId);
    if (!taken)
        throw new Error("a contractor does not see the guarantee of its application");
    const { status } = taken.guarantee;
    if (!(0, guarantee_life_cycle_1.hasEnded)(status))
        return changeable;
    const possible = (0, step_mutation_1.mutationsFor)(caller, "GUARANTEE", (0, guarantee_life_cycle_1.allowedActions)(status));
    return (0, outcome_1.refused)({ code: "STEP_NOT_ALLOWED", status, allowedActions: possible, about: "GUARANTEE" });
}
//# sourceMappingURL=attachable-application.js.map