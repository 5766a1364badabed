import type { Caller } from "../../domain/account/access";
import { findingsOnEndpoint, MOST_ENDPOINTS } from "../../domain/webhook/endpoint-terms";
import { assignAllPositions, MOST_AT_ONCE } from "../change/assign-positions";
import type { ChangeType } from "../shared/event-types";
import { assertMay } from "../shared/forbidden";
import { once } from "../shared/once";
import { done, invalidInput, refused, type Outcome } from "../shared/outcome";
import { recordEvent } from "../shared/record-event";
import type { Stores } from "../stores";
import type { UseCaseParts } from "../use-case-parts";

export interface CreateWebhookEndpoint {
  readonly name: string;
  readonly url: string;
  readonly types: readonly ChangeType[];
  readonly idempotencyKey: string | null;
}

type Created = Outcome<
  { endpointId: string; secret: string | null },
  "INVALID_INPUT" | "TOO_MANY_WEBHOOK_ENDPOINTS" | "IDEMPOTENCY_CONFLICT"
>;

/** The parts that each step with a receiver takes. */
export type WebhookParts = Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId" | "webhooks">;

/** Enters a receiver of the caller's own organisation. `secret` is `null` for a repeat of a call: it is shown once. */
export async function createWebhookEndpoint(
  parts: WebhookParts,
  caller: Caller,
  { idempotencyKey, ...terms }: CreateWebhookEndpoint,
): Promise<Created> {
  assertMay(caller, "manageWebhooks");
  const call = { caller, operation: "createWebhookEndpoint", idempotencyKey, input: terms };
  // In portions of their own, so that other writes come in between.
  await assignAllPositions(parts);
  let secret: string | null = null;
  const outcome = await parts.unitOfWork.run((stores) =>
    once({ ...parts, stores }, call, async () => {
      const made = parts.webhooks.vault.newSecret();
      const created = await createInside(stores, parts, caller, { ...terms, secret: made });
      if (created.done) secret = made;
      return created;
    }),
  );
  return outcome.done ? done({ ...outcome.value, secret }) : outcome;
}

async function createInside(
  { webhookEndpoints, changes, events }: Stores,
  { webhooks, clock, newId }: WebhookParts,
  caller: Caller,
  { name, url, types, secret }: Omit<CreateWebhookEndpoint, "idempotencyKey"> & { readonly secret: string },
): Promise<Outcome<{ endpointId: string }, "INVALID_INPUT" | "TOO_MANY_WEBHOOK_ENDPOINTS">> {
  const findings = findingsOnEndpoint({ name, url }, webhooks.allowsPrivate);
  if (findings.length > 0) return invalidInput(findings);
  const { organisationId, role } = caller;
  if ((await webhookEndpoints.count(organisationId)) >= MOST_ENDPOINTS)
    return refused({ code: "TOO_MANY_WEBHOOK_ENDPOINTS", limit: MOST_ENDPOINTS });
  // What was done before has its position before: it is not told.
  const at = clock();
  await changes.assign(MOST_AT_ONCE, at);
  const id = newId("webhookendpoint");
  await webhookEndpoints.insert({
    id,
    organisationId,
    role,
    name,
    url,
    types: [...new Set(types)],
    secret: webhooks.vault.seal(id, secret),
    createdAt: at,
  });
  await recordEvent({ events }, { newId }, caller, { at, type: "WEBHOOK_ENDPOINT_CREATED", subjectId: id });
  return done({ endpointId: id });
}
