"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.changeWebhookEndpoint = changeWebhookEndpoint;
const endpoint_terms_1 = require("../../domain/webhook/endpoint-terms");
const outcome_1 = require("../shared/outcome");
const endpoint_step_1 = require("./endpoint-step");
/** Changes a receiver. While it is paused nothing is sent to it, and nothing is lost: it is told later. */
async function changeWebhookEndpoint(parts, caller, { endpointId, idempotencyKey, ...change }) {
    return (0, endpoint_step_1.endpointStep)(parts, caller, {
        operation: "changeWebhookEndpoint",
        endpointId,
        idempotencyKey,
        input: change,
        event: "WEBHOOK_ENDPOINT_CHANGED",
        take: async ({ webhookEndpoints, webhookQueue }, endpoint) => {
            const { name = endpoint.name, url = endpoint.url } = change;
            const findings = (0, endpoint_terms_1.findingsOnEndpoint)({ name, url }, parts.webhooks.allowsPrivate);
            if (findings.length > 0)
                return (0, outcome_1.invalidInput)(findings);
            await webhookEndpoints.change(endpointId, change);
            // Whoever has just mended it does not wait.
            await webhookQueue.endRest(endpointId);
            return (0, outcome_1.done)({ endpointId });
        },
    });
}
//# sourceMappingURL=change-webhook-endpoint.js.map