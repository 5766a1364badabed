import type {
  Lease,
  TakenDelivery,
  TriedDelivery,
  WebhookDispatchStore,
} from "../../use-cases/webhook/ports";
import { maybeInstant } from "../engine/instant";
import type { Transaction } from "../seals/transaction";
import { isDue, isOver } from "./sendable";
import { WebhookDeliveryRow } from "./webhook-delivery.row";
import { WebhookEndpointRow } from "./webhook-endpoint.row";

type FoundDelivery = Omit<TakenDelivery, "lease" | "formerSecretUntil" | "attempt" | "waitsSince"> & {
  readonly attempts: number;
  readonly waitsSince: string;
  readonly formerSecretUntil: string | null;
};

export class SqlWebhookDispatchStore implements WebhookDispatchStore {
  constructor(private readonly transaction: Transaction) {}

  async lease(endpointId: string, now: Date, until: Date): Promise<Lease | null> {
    const [leased] = await this.transaction.sql<{ leases: number }>(
      (parameters) =>
        `UPDATE webhook_endpoint SET leases = leases + 1, leased_until = ${parameters.add(until.toISOString())}, ` +
        `served_at = ${parameters.add(now.toISOString())} ` +
        `WHERE id = ${parameters.add(endpointId)} AND NOT is_paused ` +
        `AND ${isOver("leased_until", now, parameters)} AND ${isOver("rests_until", now, parameters)} RETURNING leases`,
    );
    return leased ? { endpointId, count: leased.leases } : null;
  }

  async takeDue(lease: Lease, now: Date): Promise<TakenDelivery | null> {
    const [found] = await this.transaction.sql<FoundDelivery>(
      (parameters) =>
        `SELECT d.id AS id, d.webhook_id AS "webhookId", d.body AS body, d.attempts AS attempts, ` +
        `d.waits_since AS "waitsSince", w.url AS url, ` +
        `w.secret AS secret, w.former_secret AS "formerSecret", w.former_secret_until AS "formerSecretUntil", ` +
        `w.failures AS "failuresBefore" FROM webhook_endpoint w JOIN webhook_delivery d ON d.endpoint_id = w.id ` +
        `WHERE w.id = ${parameters.add(lease.endpointId)} AND w.leases = ${parameters.add(lease.count)} ` +
        `AND NOT w.is_paused AND ${isDue(now, parameters)} ORDER BY d.position, d.id LIMIT 1`,
    );
    if (!found) return null;
    const { attempts, formerSecretUntil, waitsSince, ...delivery } = found;
    const attempt = attempts + 1;
    await this.transaction.changeRows(
      WebhookDeliveryRow,
      { id: delivery.id },
      { attempts: attempt, lastAttemptAt: now.toISOString() },
    );
    return {
      ...delivery,
      lease,
      attempt,
      waitsSince: new Date(waitsSince),
      formerSecretUntil: maybeInstant(formerSecretUntil),
    };
  }

  async record(
    { id, attempt }: Pick<TakenDelivery, "id" | "attempt">,
    { status, statusCode, failure, nextAttemptAt }: TriedDelivery,
  ): Promise<void> {
    // Somebody took it: that holds, even if others have tried it since. What failed is told by the last try alone.
    const where = status === "DELIVERED" ? { id } : { id, attempts: attempt, status: "PENDING" as const };
    await this.transaction.changeRows(WebhookDeliveryRow, where, {
      status,
      statusCode,
      failure,
      nextAttemptAt: nextAttemptAt?.toISOString() ?? null,
    });
  }

  async giveBack({ id, attempt }: Pick<TakenDelivery, "id" | "attempt">, now: Date): Promise<void> {
    await this.transaction.changeRows(
      WebhookDeliveryRow,
      { id, attempts: attempt, status: "PENDING" },
      { attempts: attempt - 1, nextAttemptAt: now.toISOString() },
    );
  }

  async renew(lease: Lease, until: Date): Promise<void> {
    await this.#change(lease, { leasedUntil: until.toISOString(), failures: 0, restsUntil: null });
  }

  async release(lease: Lease): Promise<void> {
    await this.#change(lease, { leasedUntil: null });
  }

  async rest(lease: Lease, failures: number, until: Date): Promise<void> {
    await this.#change(lease, { leasedUntil: null, failures, restsUntil: until.toISOString() });
  }

  /** Only for the server that took the receiver last. */
  async #change({ endpointId, count }: Lease, change: Partial<WebhookEndpointRow>): Promise<void> {
    await this.transaction.changeRows(WebhookEndpointRow, { id: endpointId, leases: count }, change);
  }
}
