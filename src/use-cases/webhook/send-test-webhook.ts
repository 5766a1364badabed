import type { Caller } from "../../domain/account/access";
import { MOST_PENDING } from "../../domain/webhook/delivery-schedule";
import { done, refused, type Outcome } from "../shared/outcome";
import type { WebhookParts } from "./create-webhook-endpoint";
import { endpointStep } from "./endpoint-step";
import { bodyOfTest } from "./webhook-body";

export interface SendTestWebhook {
  readonly endpointId: string;
  readonly idempotencyKey: string | null;
}

type Sent = Outcome<
  { deliveryId: string },
  "WEBHOOK_ENDPOINT_NOT_FOUND" | "WEBHOOK_QUEUE_FULL" | "IDEMPOTENCY_CONFLICT"
>;

/** Queues a delivery that tells of nothing, to see whether it arrives. It is tried at once, like any other from then on. */
export async function sendTestWebhook(
  parts: WebhookParts,
  caller: Caller,
  { endpointId, idempotencyKey }: SendTestWebhook,
): Promise<Sent> {
  return endpointStep<{ deliveryId: string }, "WEBHOOK_QUEUE_FULL">(parts, caller, {
    operation: "sendTestWebhook",
    endpointId,
    idempotencyKey,
    event: null,
    take: async ({ webhookQueue }, endpoint, at) => {
      if ((await webhookQueue.countPending(endpointId)) >= MOST_PENDING)
        return refused({ code: "WEBHOOK_QUEUE_FULL", limit: MOST_PENDING });
      const webhookId = parts.newId("webhooktest");
      const id = parts.newId("webhookdelivery");
      const body = bodyOfTest(webhookId, at);
      await webhookQueue.add(
        endpoint,
        [{ id, webhookId, type: "TEST", position: endpoint.position, body }],
        at,
      );
      await webhookQueue.endRest(endpointId);
      return done({ deliveryId: id });
    },
  });
}
