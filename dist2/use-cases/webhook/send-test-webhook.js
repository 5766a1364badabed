"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.sendTestWebhook = sendTestWebhook;
const delivery_schedule_1 = require("../../domain/webhook/delivery-schedule");
const outcome_1 = require("../shared/outcome");
const endpoint_step_1 = require("./endpoint-step");
const webhook_body_1 = require("./webhook-body");
/** Queues a delivery that tells of nothing, to see whether it arrives. It is tried at once, like any other from then on. */
async function sendTestWebhook(parts, caller, { endpointId, idempotencyKey }) {
    return (0, endpoint_step_1.endpointStep)(parts, caller, {
        operation: "sendTestWebhook",
        endpointId,
        idempotencyKey,
        event: null,
        take: async ({ webhookQueue }, endpoint, at) => {
            if ((await webhookQueue.countPending(endpointId)) >= delivery_schedule_1.MOST_PENDING)
                return (0, outcome_1.refused)({ code: "WEBHOOK_QUEUE_FULL", limit: delivery_schedule_1.MOST_PENDING });
            const webhookId = parts.newId("webhooktest");
            const id = parts.newId("webhookdelivery");
            const body = (0, webhook_body_1.bodyOfTest)(webhookId, at);
            await webhookQueue.add(endpoint, [{ id, webhookId, type: "TEST", position: endpoint.position, body }], at);
            await webhookQueue.endRest(endpointId);
            return (0, outcome_1.done)({ deliveryId: id });
        },
    });
}
//# sourceMappingURL=send-test-webhook.js.map