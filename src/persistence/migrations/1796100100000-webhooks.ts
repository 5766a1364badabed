import type { MigrationInterface, QueryRunner } from "typeorm";
import { id, index, instant, integer, primaryId, table, text, valueName } from "./table";

const ENDPOINT = table(
  "webhook_endpoint",
  {
    ...primaryId,
    organisation_id: id,
    role: valueName,
    name: text,
    url: text,
    types: text,
    is_paused: { type: "boolean" },
    secret: { type: "varchar", length: "200" },
    former_secret: { type: "varchar", length: "200", isNullable: true },
    former_secret_until: { ...instant, isNullable: true },
    position: { type: "bigint" },
    failures: integer,
    rests_until: { ...instant, isNullable: true },
    leased_until: { ...instant, isNullable: true },
    leases: integer,
    served_at: { ...instant, isNullable: true },
    created_at: instant,
  },
  [index("webhook_endpoint_by_organisation", ["organisation_id", "id"])],
);

const DELIVERY = table(
  "webhook_delivery",
  {
    ...primaryId,
    endpoint_id: id,
    organisation_id: id,
    webhook_id: id,
    type: valueName,
    position: { type: "bigint" },
    body: text,
    status: valueName,
    attempts: integer,
    status_code: { ...integer, isNullable: true },
    failure: { ...valueName, isNullable: true },
    created_at: instant,
    waits_since: instant,
    last_attempt_at: { ...instant, isNullable: true },
    next_attempt_at: { ...instant, isNullable: true },
  },
  [
    index("webhook_delivery_by_organisation", ["organisation_id", "id"]),
    index("webhook_delivery_by_status", ["organisation_id", "status", "id"]),
    index("webhook_delivery_by_endpoint", ["endpoint_id", "id"]),
    index("webhook_delivery_to_send", ["endpoint_id", "status", "position", "id"]),
    index("webhook_delivery_by_day", ["status", "created_at"]),
  ],
);

/** Receivers of webhooks, and what is sent to them. */
export class Webhooks1796100100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const each of [ENDPOINT, DELIVERY]) await runner.createTable(each);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const each of [DELIVERY, ENDPOINT]) await runner.dropTable(each);
  }
}
