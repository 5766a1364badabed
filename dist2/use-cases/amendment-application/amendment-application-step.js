"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.takeAmendmentApplicationStep = takeAmendmentApplicationStep;
exports.takeAmendable = takeAmendable;
exports.decideAgain = decideAgain;
const guarantee_life_cycle_1 = require("../../domain/guarantee/guarantee-life-cycle");
const step_mutation_1 = require("../../domain/guarantee/step-mutation");
const underwriting_step_1 = require("../application/underwriting-step");
const decide_on_amendment_1 = require("../guarantee/decide-on-amendment");
const outcome_1 = require("../shared/outcome");
const AMENDMENT_APPLICATIONS = {
    of: "AMENDMENT_APPLICATION",
    take: ({ amendmentApplications }, caller, id) => amendmentApplications.takeVisible(caller, id),
    change: ({ amendmentApplications }, taken, change, at) => amendmentApplications.change(taken, change, at),
    guaranteeOf: ({ guaranteeId }) => guaranteeId,
};
/** Takes one step of the life of an application for an amendment. */
async function takeAmendmentApplicationStep(parts, caller, taken, command, decide) {
    return (0, underwriting_step_1.takeUnderwritingStep)(parts, caller, AMENDMENT_APPLICATIONS, taken, command, decide);
}
/** The steps that do without a guarantee in force. */
const WITHOUT_GUARANTEE = ["withdraw", "decline"];
/**
 * The guarantee of an application, held, as far as it is the one that was applied for: it has not ended, no end of it waits,
 * and nobody changed it since. Only withdrawing and declining do without it.
 */
async function takeAmendable(stores, caller, { guaranteeId, status: ofApplication, settlement, revision: expected }) {
    const taken = await stores.guarantees.takeVisible(caller, guaranteeId);
    if (!taken)
        throw new Error("an application for an amendment names a guarantee that its issuer does not see");
    const { status } = taken.guarantee;
    if (!(0, guarantee_life_cycle_1.step)(status, "amend", taken.pendingEnd?.end.status ?? null).allowed) {
        const isSettled = settlement !== null;
        const left = WITHOUT_GUARANTEE.filter((action) => (0, guarantee_life_cycle_1.stepOfApplication)({ status: ofApplication, isSettled }, action).allowed);
        const allowedActions = (0, step_mutation_1.mutationsFor)(caller, "AMENDMENT_APPLICATION", left);
        return (0, outcome_1.refused)({ code: "STEP_NOT_ALLOWED", status, allowedActions, about: "GUARANTEE" });
    }
    const { revision: actual } = taken;
    return actual === expected ? (0, outcome_1.done)(taken) : (0, outcome_1.refused)({ code: "REVISION_CONFLICT", expected, actual });
}
/** The amendment as it is decided on now, or all that refuses it now. */
async function decideAgain(stores, caller, application, at) {
    const taken = await takeAmendable(stores, caller, application);
    if (!taken.done)
        return taken;
    const decision = await (0, decide_on_amendment_1.decideOnAmendment)(stores, caller, taken.value, application.change, at);
    if (!decision.possible)
        return (0, outcome_1.invalidInput)(decision.findings);
    if (decision.overCeiling.length > 0)
        return (0, outcome_1.invalidInput)(decision.overCeiling);
    return (0, outcome_1.done)({ guarantee: taken.value, decision });
}
//# sourceMappingURL=amendment-application-step.js.map