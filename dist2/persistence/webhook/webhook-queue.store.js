"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SqlWebhookQueueStore = void 0;
const feed_bound_1 = require("../engine/feed-bound");
const scope_1 = require("../engine/scope");
const broken_chains_1 = require("../seals/broken-chains");
const stored_endpoint_1 = require("./stored-endpoint");
const webhook_endpoint_row_1 = require("./webhook-endpoint.row");
class SqlWebhookQueueStore {
    constructor(transaction) {
        this.transaction = transaction;
    }
    /** In one order, so that no two wait for each other. What is furthest behind comes first. */
    async takeAll(endpointIds) {
        const found = await this.transaction.sql((parameters) => `SELECT ${stored_endpoint_1.ENDPOINT_COLUMNS} FROM webhook_endpoint w WHERE w.id IN (${parameters.list(endpointIds)}) ` +
            `ORDER BY w.id ${this.transaction.heldUntilCommit}`);
        return found.map(stored_endpoint_1.storedEndpoint).sort((one, other) => one.position - other.position);
    }
    async countPending(endpointId) {
        const [row] = await this.transaction.sql((parameters) => `SELECT COUNT(*) AS count FROM webhook_delivery ` +
            `WHERE endpoint_id = ${parameters.add(endpointId)} AND status = 'PENDING'`);
        return Number(row?.count);
    }
    /** The end of the feed is read first: what gets its position afterwards is left for the next time. */
    async changesFor({ role, organisationId, position, types }, most) {
        const [row] = await this.transaction.sql(() => "SELECT COALESCE(MAX(position), 0) AS last FROM change");
        const caller = { tokenId: "", userId: null, scopes: null, role, organisationId };
        const end = types.length === 0 ? null : await this.#endOfLook(caller, position);
        const last = Math.min(Number(row?.last), end ?? Infinity);
        const found = await this.transaction.sql((parameters) => {
            const feed = (0, scope_1.changesInScope)(caller, parameters);
            const conditions = [
                feed.scope,
                `${feed.position} > ${parameters.add(position)}`,
                `${feed.position} <= ${parameters.add(last)}`,
                ...(types.length === 0 ? [] : [`e.type IN (${parameters.list(types)})`]),
                ...(0, broken_chains_1.noneOf)([(0, broken_chains_1.isMarked)("e.guarantee_id"), (0, broken_chains_1.isMarked)("e.subject_id")]),
            ];
            return (`SELECT e.id AS "eventId", c.position AS position, e.type AS type, e.at AS at, e.from_status AS "from", ` +
                `e.to_status AS "to", e.guarantee_id AS "guaranteeId", g.number AS "guaranteeNumber", ` +
                `e.subject_id AS "subjectId" FROM ${feed.tables} JOIN event e ON e.id = c.event_id ` +
                `LEFT JOIN guarantee g ON g.id = e.guarantee_id ` +
                `WHERE ${conditions.join(" AND ")} ORDER BY ${feed.position} LIMIT ${String(most)}`);
        });
        const changes = found.map((each) => ({
            ...each,
            at: new Date(each.at),
            position: Number(each.position),
        }));
        return {
            changes,
            readUpTo: changes.length === most ? (changes.at(-1)?.position ?? last) : Math.max(last, position),
        };
    }
    async #endOfLook(caller, position) {
        const window = { direction: "FORWARD", after: { key: position, id: "" }, before: null };
        const [end] = await this.transaction.sql((parameters) => (0, feed_bound_1.endOfLook)((0, scope_1.changesInScope)(caller, parameters), window, parameters));
        return end ? Number(end.position) : null;
    }
    async add({ id: endpointId, organisationId }, deliveries, now) {
        if (deliveries.length === 0)
            return;
        const at = now.toISOString();
        await this.transaction.sql((parameters) => {
            const rows = deliveries.map(({ id, webhookId, type, position, body }) => `(${parameters.list([id, endpointId, organisationId, webhookId, type, position, body])}, 'PENDING', 0, ` +
                `${parameters.list([at, at, at])})`);
            return (`INSERT INTO webhook_delivery (id, endpoint_id, organisation_id, webhook_id, type, position, body, status, ` +
                `attempts, created_at, waits_since, next_attempt_at) VALUES ${rows.join(", ")}`);
        });
    }
    async moveOn(endpointIds, position) {
        await this.transaction.sql((parameters) => `UPDATE webhook_endpoint SET position = ${parameters.add(position)} WHERE id IN (${parameters.list(endpointIds)})`);
    }
    async countOf(endpointId, deliveryIds) {
        if (deliveryIds.length === 0)
            return 0;
        const [row] = await this.transaction.sql((parameters) => `SELECT COUNT(*) AS count FROM webhook_delivery WHERE endpoint_id = ${parameters.add(endpointId)} ` +
            `AND id IN (${parameters.list(deliveryIds)})`);
        return Number(row?.count);
    }
    async replay(endpointId, deliveryIds, now) {
        if (deliveryIds?.length === 0)
            return 0;
        const at = now.toISOString();
        const replayed = await this.transaction.sql((parameters) => `UPDATE webhook_delivery SET status = 'PENDING', attempts = 0, waits_since = ${parameters.add(at)}, ` +
            `next_attempt_at = ${parameters.add(at)} ` +
            `WHERE endpoint_id = ${parameters.add(endpointId)} AND ` +
            (deliveryIds ? `id IN (${parameters.list(deliveryIds)})` : "status = 'DEAD'") +
            " RETURNING id");
        return replayed.length;
    }
    async endRest(endpointId) {
        await this.transaction.changeRows(webhook_endpoint_row_1.WebhookEndpointRow, { id: endpointId }, { restsUntil: null });
    }
    async deleteBefore(instant, most) {
        const deleted = await this.transaction.sql((parameters) => `DELETE FROM webhook_delivery WHERE id IN (SELECT id FROM webhook_delivery ` +
            `WHERE status IN ('DELIVERED', 'DEAD') AND created_at < ${parameters.add(instant.toISOString())} ` +
            `LIMIT ${String(most)}) RETURNING id`);
        return deleted.length;
    }
}
exports.SqlWebhookQueueStore = SqlWebhookQueueStore;
//# sourceMappingURL=webhook-queue.store.js.map