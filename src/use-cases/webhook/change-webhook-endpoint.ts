import type { Caller } from "../../domain/account/access";
import { findingsOnEndpoint } from "../../domain/webhook/endpoint-terms";
import type { ChangeType } from "../shared/event-types";
import { done, invalidInput, type Outcome } from "../shared/outcome";
import type { WebhookParts } from "./create-webhook-endpoint";
import { endpointStep } from "./endpoint-step";

/** What is left out stays. */
export interface ChangeWebhookEndpoint {
  readonly endpointId: string;
  readonly name?: string | undefined;
  readonly url?: string | undefined;
  readonly types?: readonly ChangeType[] | undefined;
  readonly isPaused?: boolean | undefined;
  readonly idempotencyKey: string | null;
}

type Changed = Outcome<
  { endpointId: string },
  "INVALID_INPUT" | "WEBHOOK_ENDPOINT_NOT_FOUND" | "IDEMPOTENCY_CONFLICT"
>;

/** Changes a receiver. While it is paused nothing is sent to it, and nothing is lost: it is told later. */
export async function changeWebhookEndpoint(
  parts: WebhookParts,
  caller: Caller,
  { endpointId, idempotencyKey, ...change }: ChangeWebhookEndpoint,
): Promise<Changed> {
  return endpointStep<{ endpointId: string }, "INVALID_INPUT">(parts, caller, {
    operation: "changeWebhookEndpoint",
    endpointId,
    idempotencyKey,
    input: change,
    event: "WEBHOOK_ENDPOINT_CHANGED",
    take: async ({ webhookEndpoints, webhookQueue }, endpoint) => {
      const { name = endpoint.name, url = endpoint.url } = change;
      const findings = findingsOnEndpoint({ name, url }, parts.webhooks.allowsPrivate);
      if (findings.length > 0) return invalidInput(findings);
      await webhookEndpoints.change(endpointId, change);
      // Whoever has just mended it does not wait.
      await webhookQueue.endRest(endpointId);
      return done({ endpointId });
    },
  });
}
