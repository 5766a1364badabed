"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.takeUnderwritingStep = takeUnderwritingStep;
const guarantee_life_cycle_1 = require("../../domain/guarantee/guarantee-life-cycle");
const step_mutation_1 = require("../../domain/guarantee/step-mutation");
const forbidden_1 = require("../shared/forbidden");
const once_1 = require("../shared/once");
const outcome_1 = require("../shared/outcome");
const record_event_1 = require("../shared/record-event");
/**
 * Takes one step of an application's life: loads it as far as the caller may see it, asks the life cycle, lets `decide`
 * say what changes, saves it, and records who took the step. A refusal changes nothing.
 */
async function takeUnderwritingStep(parts, caller, store, { mutation: name, eventType }, command, decide) {
    const { mutation: operation, permission, step: action } = step_mutation_1.STEP_MUTATIONS[name];
    (0, forbidden_1.assertMay)(caller, permission);
    const { applicationId, idempotencyKey } = command;
    const call = { caller, operation, idempotencyKey, input: command };
    return parts.unitOfWork.run((stores) => (0, once_1.once)({ ...parts, stores }, call, async () => {
        const at = parts.clock();
        const application = await store.take(stores, caller, applicationId);
        if (!application)
            return (0, outcome_1.refused)({ code: "APPLICATION_NOT_FOUND" });
        const { status, settlement } = application;
        const taken = (0, guarantee_life_cycle_1.stepOfApplication)({ status, isSettled: settlement !== null }, action);
        if (!taken.allowed)
            return (0, outcome_1.refused)({
                code: "STEP_NOT_ALLOWED",
                status,
                allowedActions: (0, step_mutation_1.mutationsFor)(caller, store.of, taken.allowedActions),
                about: store.of,
            });
        const decided = await decide(stores, application, at);
        if (!decided.done)
            return decided;
        const to = taken.to;
        const { change, value } = decided.value;
        await store.change(stores, application, { ...change, status: to }, at);
        await (0, record_event_1.recordEvent)(stores, parts, caller, {
            at,
            type: eventType,
            guaranteeId: store.guaranteeOf(application, change),
            subjectId: applicationId,
            from: status,
            to,
        });
        return (0, outcome_1.done)({ ...value, applicationId });
    }));
}
//# sourceMappingURL=underwriting-step.js.map