"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.rotateWebhookSecret = rotateWebhookSecret;
const delivery_schedule_1 = require("../../domain/webhook/delivery-schedule");
const outcome_1 = require("../shared/outcome");
const endpoint_step_1 = require("./endpoint-step");
/**
 * Makes a new secret. For 24 hours deliveries are signed with the one before, too, so that the receiver changes over in its
 * own time. One that was before that is good no more.
 */
async function rotateWebhookSecret(parts, caller, { endpointId, idempotencyKey }) {
    let secret = null;
    const outcome = await (0, endpoint_step_1.endpointStep)(parts, caller, {
        operation: "rotateWebhookSecret",
        endpointId,
        idempotencyKey,
        event: "WEBHOOK_SECRET_ROTATED",
        take: async ({ webhookEndpoints }, endpoint, at) => {
            const made = parts.webhooks.vault.newSecret();
            await webhookEndpoints.change(endpointId, {
                secret: parts.webhooks.vault.seal(endpointId, made),
                formerSecret: endpoint.secret,
                formerSecretUntil: new Date(at.getTime() + delivery_schedule_1.FORMER_SECRET_MILLISECONDS),
            });
            secret = made;
            return (0, outcome_1.done)({ endpointId });
        },
    });
    return outcome.done ? (0, outcome_1.done)({ ...outcome.value, secret }) : outcome;
}
//# sourceMappingURL=rotate-webhook-secret.js.map