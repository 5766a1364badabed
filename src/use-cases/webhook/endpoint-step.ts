import type { Caller } from "../../domain/account/access";
import type { EventType } from "../shared/event-types";
import { assertMay } from "../shared/forbidden";
import { once } from "../shared/once";
import { refused, type Outcome } from "../shared/outcome";
import { recordEvent } from "../shared/record-event";
import type { RefusalCode } from "../refusals";
import type { Stores } from "../stores";
import type { WebhookParts } from "./create-webhook-endpoint";
import type { StoredEndpoint } from "./ports";

/** What is done with a receiver of the caller's own organisation. */
export interface EndpointStep<Value, Code extends RefusalCode> {
  readonly operation: string;
  readonly endpointId: string;
  readonly idempotencyKey: string | null;
  /** What else makes the call what it is. */
  readonly input?: object;
  /** What is recorded where it is done; `null`: nothing. */
  readonly event: EventType | null;
  readonly take: (stores: Stores, endpoint: StoredEndpoint, at: Date) => Promise<Outcome<Value, Code>>;
}

type StepRefusal = "WEBHOOK_ENDPOINT_NOT_FOUND" | "IDEMPOTENCY_CONFLICT";

/** Takes the receiver, does the step once, and records it. */
export async function endpointStep<Value, Code extends RefusalCode = never>(
  parts: WebhookParts,
  caller: Caller,
  { operation, endpointId, idempotencyKey, input = {}, event, take }: EndpointStep<Value, Code>,
): Promise<Outcome<Value, Code | StepRefusal>> {
  assertMay(caller, "manageWebhooks");
  const call = { caller, operation, idempotencyKey, input: { endpointId, ...input } };
  const step = async (stores: Stores): Promise<Outcome<Value, RefusalCode>> => {
    const endpoint = await stores.webhookEndpoints.take(caller.organisationId, endpointId);
    if (!endpoint) return refused({ code: "WEBHOOK_ENDPOINT_NOT_FOUND" });
    const at = parts.clock();
    const outcome = await take(stores, endpoint, at);
    if (outcome.done && event !== null)
      await recordEvent(stores, parts, caller, { at, type: event, subjectId: endpointId });
    return outcome;
  };
  // The compiler does not see that the refusals of a code are among those of several.
  return parts.unitOfWork.run((stores) => once({ ...parts, stores }, call, () => step(stores))) as Promise<
    Outcome<Value, Code | StepRefusal>
  >;
}
