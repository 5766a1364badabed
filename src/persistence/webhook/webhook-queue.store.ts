import type { Caller } from "../../domain/account/access";
import type {
  DeliveredChange,
  NewDelivery,
  StoredEndpoint,
  WebhookQueueStore,
} from "../../use-cases/webhook/ports";
import { changesInScope } from "../engine/changes-in-scope";
import { endOfLook, place } from "../engine/feed-bound";
import { isMarked, noneOf } from "../seals/broken-chains";
import type { Transaction } from "../seals/transaction";
import { ENDPOINT_COLUMNS, storedEndpoint, type FoundEndpoint } from "./stored-endpoint";
import { WebhookEndpointRow } from "./webhook-endpoint.row";

type FoundChange = Omit<DeliveredChange, "at" | "position"> & {
  readonly at: string;
  readonly position: number | string;
};

export class SqlWebhookQueueStore implements WebhookQueueStore {
  constructor(private readonly transaction: Transaction) {}

  /** In one order, so that no two wait for each other. What is furthest behind comes first. */
  async takeAll(endpointIds: readonly string[]): Promise<StoredEndpoint[]> {
    const found = await this.transaction.sql<FoundEndpoint>(
      (parameters) =>
        `SELECT ${ENDPOINT_COLUMNS} FROM webhook_endpoint w WHERE w.id IN (${parameters.list(endpointIds)}) ` +
        `ORDER BY w.id ${this.transaction.heldUntilCommit}`,
    );
    return found.map(storedEndpoint).sort((one, other) => one.position - other.position);
  }

  async countPending(endpointId: string): Promise<number> {
    const [row] = await this.transaction.sql<{ count: number | string }>(
      (parameters) =>
        `SELECT COUNT(*) AS count FROM webhook_delivery ` +
        `WHERE endpoint_id = ${parameters.add(endpointId)} AND status = 'PENDING'`,
    );
    return Number(row?.count);
  }

  /** The end of the feed is read first: what gets its position afterwards is left for the next time. */
  async changesFor(
    { role, organisationId, position, types }: StoredEndpoint,
    most: number,
  ): Promise<{ changes: DeliveredChange[]; readUpTo: number }> {
    const [row] = await this.transaction.sql<{ last: number | string }>(
      () => "SELECT COALESCE(MAX(position), 0) AS last FROM change",
    );
    const caller = { tokenId: "", userId: null, scopes: null, role, organisationId };
    const end = types.length === 0 ? null : await this.#endOfLook(caller, position);
    const last = Math.min(Number(row?.last), end ?? Infinity);
    const found = await this.transaction.sql<FoundChange>((parameters) => {
      const feed = changesInScope(caller, parameters);
      const conditions = [
        feed.scope,
        `${feed.position} > ${place(position, parameters)}`,
        `${feed.position} <= ${place(last, parameters)}`,
        ...(types.length === 0 ? [] : [`e.type IN (${parameters.list(types)})`]),
        ...noneOf([isMarked("e.guarantee_id"), isMarked("e.subject_id")]),
      ];
      return (
        `SELECT e.id AS "eventId", c.position AS position, e.type AS type, e.at AS at, e.from_status AS "from", ` +
        `e.to_status AS "to", e.guarantee_id AS "guaranteeId", g.number AS "guaranteeNumber", ` +
        `e.subject_id AS "subjectId" FROM ${feed.tables} JOIN event e ON e.id = c.event_id ` +
        `LEFT JOIN guarantee g ON g.id = e.guarantee_id ` +
        `WHERE ${conditions.join(" AND ")} ORDER BY ${feed.order("ASC")} LIMIT ${String(most)}`
      );
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

  async #endOfLook(caller: Caller, position: number): Promise<number | null> {
    const window = { direction: "FORWARD", after: { key: position, id: "" }, before: null } as const;
    const [end] = await this.transaction.sql<{ position: number | string }>((parameters) =>
      endOfLook(changesInScope(caller, parameters), window, parameters),
    );
    return end ? Number(end.position) : null;
  }

  async add(
    { id: endpointId, organisationId }: Pick<StoredEndpoint, "id" | "organisationId">,
    deliveries: readonly NewDelivery[],
    now: Date,
  ): Promise<void> {
    if (deliveries.length === 0) return;
    const at = now.toISOString();
    await this.transaction.sql((parameters) => {
      const rows = deliveries.map(
        ({ id, webhookId, type, position, body }) =>
          `(${parameters.list([id, endpointId, organisationId, webhookId, type, position, body])}, 'PENDING', 0, ` +
          `${parameters.list([at, at, at])})`,
      );
      return (
        `INSERT INTO webhook_delivery (id, endpoint_id, organisation_id, webhook_id, type, position, body, status, ` +
        `attempts, created_at, waits_since, next_attempt_at) VALUES ${rows.join(", ")}`
      );
    });
  }

  async moveOn(endpointIds: readonly string[], position: number): Promise<void> {
    await this.transaction.sql(
      (parameters) =>
        `UPDATE webhook_endpoint SET position = ${parameters.add(position)} WHERE id IN (${parameters.list(endpointIds)})`,
    );
  }

  async countOf(endpointId: string, deliveryIds: readonly string[]): Promise<number> {
    if (deliveryIds.length === 0) return 0;
    const [row] = await this.transaction.sql<{ count: number | string }>(
      (parameters) =>
        `SELECT COUNT(*) AS count FROM webhook_delivery WHERE endpoint_id = ${parameters.add(endpointId)} ` +
        `AND id IN (${parameters.list(deliveryIds)})`,
    );
    return Number(row?.count);
  }

  async replay(endpointId: string, deliveryIds: readonly string[] | null, now: Date): Promise<number> {
    if (deliveryIds?.length === 0) return 0;
    const at = now.toISOString();
    const replayed = await this.transaction.sql(
      (parameters) =>
        `UPDATE webhook_delivery SET status = 'PENDING', attempts = 0, waits_since = ${parameters.add(at)}, ` +
        `next_attempt_at = ${parameters.add(at)} ` +
        `WHERE endpoint_id = ${parameters.add(endpointId)} AND ` +
        (deliveryIds ? `id IN (${parameters.list(deliveryIds)})` : "status = 'DEAD'") +
        " RETURNING id",
    );
    return replayed.length;
  }

  async endRest(endpointId: string): Promise<void> {
    await this.transaction.changeRows(WebhookEndpointRow, { id: endpointId }, { restsUntil: null });
  }

  async deleteBefore(instant: Date, most: number): Promise<number> {
    const deleted = await this.transaction.sql(
      (parameters) =>
        `DELETE FROM webhook_delivery WHERE id IN (SELECT id FROM webhook_delivery ` +
        `WHERE status IN ('DELIVERED', 'DEAD') AND created_at < ${parameters.add(instant.toISOString())} ` +
        `LIMIT ${String(most)}) RETURNING id`,
    );
    return deleted.length;
  }
}
