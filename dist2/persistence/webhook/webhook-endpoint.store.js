"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SqlWebhookEndpointStore = void 0;
const stored_endpoint_1 = require("./stored-endpoint");
const webhook_delivery_row_1 = require("./webhook-delivery.row");
const webhook_endpoint_row_1 = require("./webhook-endpoint.row");
class SqlWebhookEndpointStore {
    constructor(transaction) {
        this.transaction = transaction;
    }
    async count(organisationId) {
        const [row] = await this.transaction.sql((parameters) => `SELECT COUNT(*) AS count FROM webhook_endpoint WHERE organisation_id = ${parameters.add(organisationId)}`);
        return Number(row?.count);
    }
    async insert({ types, createdAt, ...endpoint }) {
        const [row] = await this.transaction.sql(() => "SELECT COALESCE(MAX(position), 0) AS last FROM change");
        await this.transaction.insertPlain(webhook_endpoint_row_1.WebhookEndpointRow, {
            ...endpoint,
            types: types.join(" "),
            isPaused: false,
            formerSecret: null,
            formerSecretUntil: null,
            position: Number(row?.last),
            failures: 0,
            restsUntil: null,
            leasedUntil: null,
            leases: 0,
            servedAt: null,
            createdAt: createdAt.toISOString(),
        });
    }
    async take(organisationId, id) {
        const [found] = await this.transaction.sql((parameters) => `SELECT ${stored_endpoint_1.ENDPOINT_COLUMNS} FROM webhook_endpoint w WHERE w.id = ${parameters.add(id)} ` +
            `AND w.organisation_id = ${parameters.add(organisationId)} ${this.transaction.heldUntilCommit}`);
        return found ? (0, stored_endpoint_1.storedEndpoint)(found) : null;
    }
    async change(id, { types, formerSecretUntil, ...change }) {
        const changed = {
            ...withoutAbsent(change),
            ...(types && { types: types.join(" ") }),
            ...(formerSecretUntil !== undefined && { formerSecretUntil: formerSecretUntil?.toISOString() ?? null }),
        };
        if (Object.keys(changed).length > 0)
            await this.transaction.changeRows(webhook_endpoint_row_1.WebhookEndpointRow, { id }, changed);
    }
    async delete(id) {
        await this.transaction.delete(webhook_delivery_row_1.WebhookDeliveryRow, { endpointId: id });
        await this.transaction.delete(webhook_endpoint_row_1.WebhookEndpointRow, { id });
    }
}
exports.SqlWebhookEndpointStore = SqlWebhookEndpointStore;
function withoutAbsent(values) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
//# sourceMappingURL=webhook-endpoint.store.js.map