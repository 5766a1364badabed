import type {
  EndpointChange,
  NewEndpoint,
  StoredEndpoint,
  WebhookEndpointStore,
} from "../../use-cases/webhook/ports";
import type { Transaction } from "../seals/transaction";
import { ENDPOINT_COLUMNS, storedEndpoint, type FoundEndpoint } from "./stored-endpoint";
import { WebhookDeliveryRow } from "./webhook-delivery.row";
import { WebhookEndpointRow } from "./webhook-endpoint.row";

export class SqlWebhookEndpointStore implements WebhookEndpointStore {
  constructor(private readonly transaction: Transaction) {}

  async count(organisationId: string): Promise<number> {
    const [row] = await this.transaction.sql<{ count: number | string }>(
      (parameters) =>
        `SELECT COUNT(*) AS count FROM webhook_endpoint WHERE organisation_id = ${parameters.add(organisationId)}`,
    );
    return Number(row?.count);
  }

  async insert({ types, createdAt, ...endpoint }: NewEndpoint): Promise<void> {
    const [row] = await this.transaction.sql<{ last: number | string }>(
      () => "SELECT COALESCE(MAX(position), 0) AS last FROM change",
    );
    await this.transaction.insertPlain(WebhookEndpointRow, {
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

  async take(organisationId: string, id: string): Promise<StoredEndpoint | null> {
    const [found] = await this.transaction.sql<FoundEndpoint>(
      (parameters) =>
        `SELECT ${ENDPOINT_COLUMNS} FROM webhook_endpoint w WHERE w.id = ${parameters.add(id)} ` +
        `AND w.organisation_id = ${parameters.add(organisationId)} ${this.transaction.heldUntilCommit}`,
    );
    return found ? storedEndpoint(found) : null;
  }

  async change(id: string, { types, formerSecretUntil, ...change }: EndpointChange): Promise<void> {
    const changed: Partial<WebhookEndpointRow> = {
      ...withoutAbsent(change),
      ...(types && { types: types.join(" ") }),
      ...(formerSecretUntil !== undefined && { formerSecretUntil: formerSecretUntil?.toISOString() ?? null }),
    };
    if (Object.keys(changed).length > 0)
      await this.transaction.changeRows(WebhookEndpointRow, { id }, changed);
  }

  async delete(id: string): Promise<void> {
    await this.transaction.delete(WebhookDeliveryRow, { endpointId: id });
    await this.transaction.delete(WebhookEndpointRow, { id });
  }
}

function withoutAbsent<Values extends object>(
  values: Values,
): { [Name in keyof Values]: Exclude<Values[Name], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}
