import type { Caller } from "../../domain/account/access";
import { FORMER_SECRET_MILLISECONDS } from "../../domain/webhook/delivery-schedule";
import { done, type Outcome } from "../shared/outcome";
import type { WebhookParts } from "./create-webhook-endpoint";
import { endpointStep } from "./endpoint-step";

export interface RotateWebhookSecret {
  readonly endpointId: string;
  readonly idempotencyKey: string | null;
}

type Rotated = Outcome<
  { endpointId: string; secret: string | null },
  "WEBHOOK_ENDPOINT_NOT_FOUND" | "IDEMPOTENCY_CONFLICT"
>;

/**
 * Makes a new secret. For 24 hours deliveries are signed with the one before, too, so that the receiver changes over in its
 * own time. One that was before that is good no more.
 */
export async function rotateWebhookSecret(
  parts: WebhookParts,
  caller: Caller,
  { endpointId, idempotencyKey }: RotateWebhookSecret,
): Promise<Rotated> {
  let secret: string | null = null;
  const outcome = await endpointStep<{ endpointId: string }>(parts, caller, {
    operation: "rotateWebhookSecret",
    endpointId,
    idempotencyKey,
    event: "WEBHOOK_SECRET_ROTATED",
    take: async ({ webhookEndpoints }, endpoint, at) => {
      const made = parts.webhooks.vault.newSecret();
      await webhookEndpoints.change(endpointId, {
        secret: parts.webhooks.vault.seal(endpointId, made),
        formerSecret: endpoint.secret,
        formerSecretUntil: new Date(at.getTime() + FORMER_SECRET_MILLISECONDS),
      });
      secret = made;
      return done({ endpointId });
    },
  });
  return outcome.done ? done({ ...outcome.value, secret }) : outcome;
}
