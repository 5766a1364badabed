"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.endpointStep = endpointStep;
const forbidden_1 = require("../shared/forbidden");
const once_1 = require("../shared/once");
const outcome_1 = require("../shared/outcome");
const record_event_1 = require("../shared/record-event");
/** Takes the receiver, does the step once, and records it. */
async function endpointStep(parts, caller, { operation, endpointId, idempotencyKey, input = {}, event, take }) {
    (0, forbidden_1.assertMay)(caller, "manageWebhooks");
    const call = { caller, operation, idempotencyKey, input: { endpointId, ...input } };
    const step = async (stores) => {
        const endpoint = await stores.webhookEndpoints.take(caller.organisationId, endpointId);
        if (!endpoint)
            return (0, outcome_1.refused)({ code: "WEBHOOK_ENDPOINT_NOT_FOUND" });
        const at = parts.clock();
        const outcome = await take(stores, endpoint, at);
        if (outcome.done && event !== null)
            await (0, record_event_1.recordEvent)(stores, parts, caller, { at, type: event, subjectId: endpointId });
        return outcome;
    };
    // The compiler does not see that the refusals of a code are among those of several.
    return parts.unitOfWork.run((stores) => (0, once_1.once)({ ...parts, stores }, call, () => step(stores)));
}
//# sourceMappingURL=endpoint-step.js.map