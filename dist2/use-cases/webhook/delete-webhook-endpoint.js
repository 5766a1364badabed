"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.deleteWebhookEndpoint = deleteWebhookEndpoint;
const outcome_1 = require("../shared/outcome");
const endpoint_step_1 = require("./endpoint-step");
/** Deletes a receiver, its secret and its deliveries, those that wait, too. */
async function deleteWebhookEndpoint(parts, caller, { endpointId, idempotencyKey }) {
    return (0, endpoint_step_1.endpointStep)(parts, caller, {
        operation: "deleteWebhookEndpoint",
        endpointId,
        idempotencyKey,
        event: "WEBHOOK_ENDPOINT_DELETED",
        take: async ({ webhookEndpoints }) => {
            await webhookEndpoints.delete(endpointId);
            return (0, outcome_1.done)({ endpointId });
        },
    });
}
//# sourceMappingURL=delete-webhook-endpoint.js.map