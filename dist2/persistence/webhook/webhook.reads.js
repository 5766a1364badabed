"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ScopedWebhookReads = void 0;
const delivery_schedule_1 = require("../../domain/webhook/delivery-schedule");
const columns_1 = require("../engine/columns");
const instant_1 = require("../engine/instant");
const newest_first_1 = require("../engine/newest-first");
const scope_1 = require("../engine/scope");
const attached_views_1 = require("../party/attached-views");
const sendable_1 = require("./sendable");
const stored_endpoint_1 = require("./stored-endpoint");
const ENDPOINTS = {
    table: "webhook_endpoint",
    alias: "w",
    projection: {
        typename: "WebhookEndpoint",
        fields: {
            id: { expression: "w.id" },
            name: { expression: "w.name" },
            url: { expression: "w.url" },
            types: { expression: "w.types", convert: stored_endpoint_1.typesOf },
            isPaused: { expression: "w.is_paused", convert: columns_1.booleanFromDatabase },
            createdAt: { expression: "w.created_at", convert: instant_1.instantFromDatabase },
            formerSecretUntil: { expression: "w.former_secret_until", convert: instant_1.instantFromDatabase },
            failures: { expression: "w.failures" },
            restsUntil: { expression: "w.rests_until", convert: instant_1.instantFromDatabase },
        },
    },
    scope: scope_1.webhooksInScope,
};
const DELIVERIES = {
    table: "webhook_delivery",
    alias: "d",
    projection: {
        typename: "WebhookDelivery",
        fields: {
            id: { expression: "d.id" },
            webhookId: { expression: "d.webhook_id" },
            type: { expression: "d.type" },
            body: { expression: "d.body" },
            status: { expression: "d.status" },
            attempts: { expression: "d.attempts" },
            statusCode: { expression: "d.status_code" },
            failure: { expression: "d.failure" },
            createdAt: { expression: "d.created_at", convert: instant_1.instantFromDatabase },
            lastAttemptAt: { expression: "d.last_attempt_at", convert: instant_1.instantFromDatabase },
            nextAttemptAt: { expression: "d.next_attempt_at", convert: instant_1.instantFromDatabase },
        },
    },
    keys: { endpointId: "d.endpoint_id" },
    scope: scope_1.webhooksInScope,
};
/** Receivers that are named at once; the others' turn comes next. */
const MOST_NAMED = 50;
class ScopedWebhookReads {
    #endpoints;
    #deliveries;
    constructor(session) {
        this.session = session;
        this.#endpoints = new newest_first_1.NewestFirst(session, ENDPOINTS);
        this.#deliveries = new newest_first_1.NewestFirst(session, DELIVERIES);
    }
    async endpointsByIds(caller, ids, wanted) {
        return (0, newest_first_1.viewsOf)(await this.#endpoints.byIds(caller, ids, wanted));
    }
    async endpoints(caller, window, wanted) {
        return (0, newest_first_1.withoutKeys)(await this.#endpoints.page(caller, window, wanted));
    }
    async deliveriesByIds(caller, ids, wanted) {
        const found = await this.#deliveries.byIds(caller, ids, wanted);
        await this.#complete(caller, found, wanted);
        return (0, newest_first_1.viewsOf)(found);
    }
    async deliveries(caller, { window, endpointId, status }, wanted) {
        const page = await this.#deliveries.page(caller, window, wanted, (parameters) => [
            ...(endpointId === undefined ? [] : [`d.endpoint_id = ${parameters.add(endpointId)}`]),
            ...(status === undefined ? [] : [`d.status = ${parameters.add(status)}`]),
        ]);
        await this.#complete(caller, (0, newest_first_1.foundIn)(page), wanted);
        return (0, newest_first_1.withoutKeys)(page);
    }
    async work(now) {
        const named = await this.session.sql((parameters) => `SELECT w.id AS id, w.organisation_id AS "organisationId", w.position AS position, w.position < COALESCE((SELECT MAX(position) FROM change), 0) AND ` +
            `(SELECT COUNT(*) FROM webhook_delivery p WHERE p.endpoint_id = w.id AND p.status = 'PENDING') <= ` +
            `${String(delivery_schedule_1.PENDING_BEFORE_MORE)} AS "isBehind", ${(0, sendable_1.isFree)(now, parameters)} AND EXISTS (SELECT 1 FROM webhook_delivery d ` +
            `WHERE d.endpoint_id = w.id AND ${(0, sendable_1.isDue)(now, parameters)}) AS "isDue" ` +
            `FROM webhook_endpoint w WHERE NOT w.is_paused ` +
            // A later one was kept by a wrong clock.
            `ORDER BY CASE WHEN w.served_at <= ${parameters.add(now.toISOString())} THEN w.served_at ELSE '' END, w.id`);
        const behind = named
            .filter(({ isBehind }) => (0, columns_1.booleanFromDatabase)(isBehind))
            .sort((one, other) => Number(one.position) - Number(other.position));
        const due = named.filter((each) => (0, columns_1.booleanFromDatabase)(each.isDue));
        return {
            isAny: named.length > 0,
            behind: behind.slice(0, MOST_NAMED).map(({ id }) => id),
            due: due.slice(0, MOST_NAMED).map(({ id, organisationId }) => ({ id, organisationId })),
        };
    }
    async #complete(caller, found, wanted) {
        await (0, attached_views_1.attach)(found, "endpoint", wanted, "endpointId", (ids, below) => this.endpointsByIds(caller, ids, below));
    }
}
exports.ScopedWebhookReads = ScopedWebhookReads;
//# sourceMappingURL=webhook.reads.js.map