"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.takeGuaranteeStep = takeGuaranteeStep;
const guarantee_life_cycle_1 = require("../../domain/guarantee/guarantee-life-cycle");
const step_mutation_1 = require("../../domain/guarantee/step-mutation");
const forbidden_1 = require("../shared/forbidden");
const once_1 = require("../shared/once");
const outcome_1 = require("../shared/outcome");
const record_event_1 = require("../shared/record-event");
/**
 * Takes one step of a guarantee's life: loads it as far as the caller may see it, asks the life cycle, lets `change` do
 * the rest, and records who took the step. A refusal changes nothing: `change` refuses before it saves.
 */
async function takeGuaranteeStep(parts, caller, { mutation: name, eventType }, command, change) {
    const { mutation: operation, permission, step: action } = step_mutation_1.STEP_MUTATIONS[name];
    (0, forbidden_1.assertMay)(caller, permission);
    const { guaranteeId, idempotencyKey } = command;
    const call = { caller, operation, idempotencyKey, input: command };
    return parts.unitOfWork.run((stores) => (0, once_1.once)({ ...parts, stores }, call, async () => {
        const at = parts.clock();
        const taken = await stores.guarantees.takeVisible(caller, guaranteeId);
        if (!taken)
            return (0, outcome_1.refused)({ code: "GUARANTEE_NOT_FOUND" });
        const { status } = taken.guarantee;
        const outcome = (0, guarantee_life_cycle_1.step)(status, action, pendingFor(caller, taken));
        if (!outcome.allowed) {
            const allowedActions = (0, step_mutation_1.mutationsFor)(caller, "GUARANTEE", outcome.allowedActions);
            return (0, outcome_1.refused)({ code: "STEP_NOT_ALLOWED", status, allowedActions, about: "GUARANTEE" });
        }
        const changed = await change(stores, taken, at);
        if (!changed.done)
            return changed;
        const { subjectId, pendingEvent } = changed.value;
        await (0, record_event_1.recordEvent)(stores, parts, caller, {
            at,
            type: pendingEvent ?? eventType,
            guaranteeId,
            subjectId,
            from: status,
            to: pendingEvent === undefined ? outcome.to : status,
        });
        return (0, outcome_1.done)({ ...changed.value, guaranteeId, subjectId, isPending: pendingEvent !== undefined });
    }));
}
/**
 * The end that waits for the issuer's second officer, as it stands in this caller's way. An obligee does not see it, and may
 * discharge a guarantee in its favour whatever the issuer has begun.
 */
function pendingFor({ role }, { pendingEnd }) {
    return role === "OBLIGEE" ? null : (pendingEnd?.end.status ?? null);
}
//# sourceMappingURL=guarantee-step.js.map