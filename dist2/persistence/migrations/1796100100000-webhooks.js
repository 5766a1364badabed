"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Webhooks1796100100000 = void 0;
const table_1 = require("./table");
const ENDPOINT = (0, table_1.table)("webhook_endpoint", {
    ...table_1.primaryId,
    organisation_id: table_1.id,
    role: table_1.valueName,
    name: table_1.text,
    url: table_1.text,
    types: table_1.text,
    is_paused: { type: "boolean" },
    secret: { type: "varchar", length: "200" },
    former_secret: { type: "varchar", length: "200", isNullable: true },
    former_secret_until: { ...table_1.instant, isNullable: true },
    position: { type: "bigint" },
    failures: table_1.integer,
    rests_until: { ...table_1.instant, isNullable: true },
    leased_until: { ...table_1.instant, isNullable: true },
    leases: table_1.integer,
    served_at: { ...table_1.instant, isNullable: true },
    created_at: table_1.instant,
}, [(0, table_1.index)("webhook_endpoint_by_organisation", ["organisation_id", "id"])]);
const DELIVERY = (0, table_1.table)("webhook_delivery", {
    ...table_1.primaryId,
    endpoint_id: table_1.id,
    organisation_id: table_1.id,
    webhook_id: table_1.id,
    type: table_1.valueName,
    position: { type: "bigint" },
    body: table_1.text,
    status: table_1.valueName,
    attempts: table_1.integer,
    status_code: { ...table_1.integer, isNullable: true },
    failure: { ...table_1.valueName, isNullable: true },
    created_at: table_1.instant,
    waits_since: table_1.instant,
    last_attempt_at: { ...table_1.instant, isNullable: true },
    next_attempt_at: { ...table_1.instant, isNullable: true },
}, [
    (0, table_1.index)("webhook_delivery_by_organisation", ["organisation_id", "id"]),
    (0, table_1.index)("webhook_delivery_by_status", ["organisation_id", "status", "id"]),
    (0, table_1.index)("webhook_delivery_by_endpoint", ["endpoint_id", "id"]),
    (0, table_1.index)("webhook_delivery_to_send", ["endpoint_id", "status", "position", "id"]),
    (0, table_1.index)("webhook_delivery_by_day", ["status", "created_at"]),
]);
/** Receivers of webhooks, and what is sent to them. */
class Webhooks1796100100000 {
    async up(runner) {
        for (const each of [ENDPOINT, DELIVERY])
            await runner.createTable(each);
    }
    async down(runner) {
        for (const each of [DELIVERY, ENDPOINT])
            await runner.dropTable(each);
    }
}
exports.Webhooks1796100100000 = Webhooks1796100100000;
//# sourceMappingURL=1796100100000-webhooks.js.map