"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SqlWebhookDispatchStore = void 0;
const instant_1 = require("../engine/instant");
const sendable_1 = require("./sendable");
const webhook_delivery_row_1 = require("./webhook-delivery.row");
const webhook_endpoint_row_1 = require("./webhook-endpoint.row");
class SqlWebhookDispatchStore {
    constructor(transaction) {
        this.transaction = transaction;
    }
    async lease(endpointId, now, until) {
        const [leased] = await this.transaction.sql((parameters) => `UPDATE webhook_endpoint SET leases = leases + 1, leased_until = ${parameters.add(until.toISOString())}, ` +
            `served_at = ${parameters.add(now.toISOString())} ` +
            `WHERE id = ${parameters.add(endpointId)} AND NOT is_paused ` +
            `AND ${(0, sendable_1.isOver)("leased_until", now, parameters)} AND ${(0, sendable_1.isOver)("rests_until", now, parameters)} RETURNING leases`);
        return leased ? { endpointId, count: leased.leases } : null;
    }
    async takeDue(lease, now) {
        const [found] = await this.transaction.sql((parameters) => `SELECT d.id AS id, d.webhook_id AS "webhookId", d.body AS body, d.attempts AS attempts, ` +
            `d.waits_since AS "waitsSince", w.url AS url, ` +
            `w.secret AS secret, w.former_secret AS "formerSecret", w.former_secret_until AS "formerSecretUntil", ` +
            `w.failures AS "failuresBefore" FROM webhook_endpoint w JOIN webhook_delivery d ON d.endpoint_id = w.id ` +
            `WHERE w.id = ${parameters.add(lease.endpointId)} AND w.leases = ${parameters.add(lease.count)} ` +
            `AND NOT w.is_paused AND ${(0, sendable_1.isDue)(now, parameters)} ORDER BY d.position, d.id LIMIT 1`);
        if (!found)
            return null;
        const { attempts, formerSecretUntil, waitsSince, ...delivery } = found;
        const attempt = attempts + 1;
        await this.transaction.changeRows(webhook_delivery_row_1.WebhookDeliveryRow, { id: delivery.id }, { attempts: attempt, lastAttemptAt: now.toISOString() });
        return {
            ...delivery,
            lease,
            attempt,
            waitsSince: new Date(waitsSince),
            formerSecretUntil: (0, instant_1.maybeInstant)(formerSecretUntil),
        };
    }
    async record({ id, attempt }, { status, statusCode, failure, nextAttemptAt }) {
        // Somebody took it: that holds, even if others have tried it since. What failed is told by the last try alone.
        const where = status === "DELIVERED" ? { id } : { id, attempts: attempt, status: "PENDING" };
        await this.transaction.changeRows(webhook_delivery_row_1.WebhookDeliveryRow, where, {
            status,
            statusCode,
            failure,
            nextAttemptAt: nextAttemptAt?.toISOString() ?? null,
        });
    }
    async giveBack({ id, attempt }, now) {
        await this.transaction.changeRows(webhook_delivery_row_1.WebhookDeliveryRow, { id, attempts: attempt, status: "PENDING" }, { attempts: attempt - 1, nextAttemptAt: now.toISOString() });
    }
    async renew(lease, until) {
        await this.#change(lease, { leasedUntil: until.toISOString(), failures: 0, restsUntil: null });
    }
    async release(lease) {
        await this.#change(lease, { leasedUntil: null });
    }
    async rest(lease, failures, until) {
        await this.#change(lease, { leasedUntil: null, failures, restsUntil: until.toISOString() });
    }
    /** Only for the server that took the receiver last. */
    async #change({ endpointId, count }, change) {
        await this.transaction.changeRows(webhook_endpoint_row_1.WebhookEndpointRow, { id: endpointId, leases: count }, change);
    }
}
exports.SqlWebhookDispatchStore = SqlWebhookDispatchStore;
//# sourceMappingURL=webhook-dispatch.store.js.map