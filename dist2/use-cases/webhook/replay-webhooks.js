"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.replayWebhooks = replayWebhooks;
const outcome_1 = require("../shared/outcome");
const endpoint_step_1 = require("./endpoint-step");
/** Makes deliveries wait anew, with the ids that they had: those that were given up, or any that are named. */
async function replayWebhooks(parts, caller, { endpointId, deliveryIds, idempotencyKey }) {
    const ids = deliveryIds && [...new Set(deliveryIds)];
    return (0, endpoint_step_1.endpointStep)(parts, caller, {
        operation: "replayWebhooks",
        endpointId,
        idempotencyKey,
        input: { deliveryIds: ids },
        event: "WEBHOOKS_REPLAYED",
        take: async ({ webhookQueue }, _endpoint, at) => {
            if (ids && (await webhookQueue.countOf(endpointId, ids)) < ids.length)
                return (0, outcome_1.refused)({ code: "WEBHOOK_DELIVERY_NOT_FOUND" });
            const count = await webhookQueue.replay(endpointId, ids, at);
            await webhookQueue.endRest(endpointId);
            return (0, outcome_1.done)({ count });
        },
    });
}
//# sourceMappingURL=replay-webhooks.js.map