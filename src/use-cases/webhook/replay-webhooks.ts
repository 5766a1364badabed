import type { Caller } from "../../domain/account/access";
import { done, refused, type Outcome } from "../shared/outcome";
import type { WebhookParts } from "./create-webhook-endpoint";
import { endpointStep } from "./endpoint-step";

export interface ReplayWebhooks {
  readonly endpointId: string;
  /** `null`: all that were given up. */
  readonly deliveryIds: readonly string[] | null;
  readonly idempotencyKey: string | null;
}

type Replayed = Outcome<
  { count: number },
  "WEBHOOK_ENDPOINT_NOT_FOUND" | "WEBHOOK_DELIVERY_NOT_FOUND" | "IDEMPOTENCY_CONFLICT"
>;

/** Makes deliveries wait anew, with the ids that they had: those that were given up, or any that are named. */
export async function replayWebhooks(
  parts: WebhookParts,
  caller: Caller,
  { endpointId, deliveryIds, idempotencyKey }: ReplayWebhooks,
): Promise<Replayed> {
  const ids = deliveryIds && [...new Set(deliveryIds)];
  return endpointStep<{ count: number }, "WEBHOOK_DELIVERY_NOT_FOUND">(parts, caller, {
    operation: "replayWebhooks",
    endpointId,
    idempotencyKey,
    input: { deliveryIds: ids },
    event: "WEBHOOKS_REPLAYED",
    take: async ({ webhookQueue }, _endpoint, at) => {
      if (ids && (await webhookQueue.countOf(endpointId, ids)) < ids.length)
        return refused({ code: "WEBHOOK_DELIVERY_NOT_FOUND" });
      const count = await webhookQueue.replay(endpointId, ids, at);
      await webhookQueue.endRest(endpointId);
      return done({ count });
    },
  });
}
