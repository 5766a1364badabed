"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createWebhookEndpoint = createWebhookEndpoint;
const endpoint_terms_1 = require("../../domain/webhook/endpoint-terms");
const assign_positions_1 = require("../change/assign-positions");
const forbidden_1 = require("../shared/forbidden");
const once_1 = require("../shared/once");
const outcome_1 = require("../shared/outcome");
const record_event_1 = require("../shared/record-event");
/** Enters a receiver of the caller's own organisation. `secret` is `null` for a repeat of a call: it is shown once. */
async function createWebhookEndpoint(parts, caller, { idempotencyKey, ...terms }) {
    (0, forbidden_1.assertMay)(caller, "manageWebhooks");
    const call = { caller, operation: "createWebhookEndpoint", idempotencyKey, input: terms };
    // In portions of their own, so that other writes come in between.
    await (0, assign_positions_1.assignAllPositions)(parts);
    let secret = null;
    const outcome = await parts.unitOfWork.run((stores) => (0, once_1.once)({ ...parts, stores }, call, async () => {
        const made = parts.webhooks.vault.newSecret();
        const created = await createInside(stores, parts, caller, { ...terms, secret: made });
        if (created.done)
            secret = made;
        return created;
    }));
    return outcome.done ? (0, outcome_1.done)({ ...outcome.value, secret }) : outcome;
}
async function createInside({ webhookEndpoints, changes, events }, { webhooks, clock, newId }, caller, { name, url, types, secret }) {
    const findings = (0, endpoint_terms_1.findingsOnEndpoint)({ name, url }, webhooks.allowsPrivate);
    if (findings.length > 0)
        return (0, outcome_1.invalidInput)(findings);
    const { organisationId, role } = caller;
    if ((await webhookEndpoints.count(organisationId)) >= endpoint_terms_1.MOST_ENDPOINTS)
        return (0, outcome_1.refused)({ code: "TOO_MANY_WEBHOOK_ENDPOINTS", limit: endpoint_terms_1.MOST_ENDPOINTS });
    // What was done before has its position before: it is not told.
    const at = clock();
    await changes.assign(assign_positions_1.MOST_AT_ONCE, at);
    const id = newId("webhookendpoint");
    await webhookEndpoints.insert({
        id,
        organisationId,
        role,
        name,
        url,
        types: [...new Set(types)],
        secret: webhooks.vault.seal(id, secret),
        createdAt: at,
    });
    await (0, record_event_1.recordEvent)({ events }, { newId }, caller, { at, type: "WEBHOOK_ENDPOINT_CREATED", subjectId: id });
    return (0, outcome_1.done)({ endpointId: id });
}
//# sourceMappingURL=create-webhook-endpoint.js.map