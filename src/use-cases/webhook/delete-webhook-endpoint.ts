import type { Caller } from "../../domain/account/access";
import { done, type Outcome } from "../shared/outcome";
import type { WebhookParts } from "./create-webhook-endpoint";
import { endpointStep } from "./endpoint-step";

export interface DeleteWebhookEndpoint {
  readonly endpointId: string;
  readonly idempotencyKey: string | null;
}

type Deleted = Outcome<{ endpointId: string }, "WEBHOOK_ENDPOINT_NOT_FOUND" | "IDEMPOTENCY_CONFLICT">;

/** Deletes a receiver, its secret and its deliveries, those that wait, too. */
export async function deleteWebhookEndpoint(
  parts: WebhookParts,
  caller: Caller,
  { endpointId, idempotencyKey }: DeleteWebhookEndpoint,
): Promise<Deleted> {
  return endpointStep<{ endpointId: string }>(parts, caller, {
    operation: "deleteWebhookEndpoint",
    endpointId,
    idempotencyKey,
    event: "WEBHOOK_ENDPOINT_DELETED",
    take: async ({ webhookEndpoints }) => {
      await webhookEndpoints.delete(endpointId);
      return done({ endpointId });
    },
  });
}
