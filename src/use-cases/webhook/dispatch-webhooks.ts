import { restAfter, retryAfter } from "../../domain/webhook/delivery-schedule";
import type { UseCaseParts } from "../use-case-parts";
import type { Lease, TakenDelivery, TriedDelivery, WebhookDispatchStore } from "./ports";

/** Whatever sends a delivery. */
export interface WebhookSender {
  /** Never rejects: what went wrong is a result. When `signal` aborts, it gives up as soon as it can. */
  send(webhook: OutgoingWebhook, signal: AbortSignal): Promise<WebhookAnswer>;
}

export interface OutgoingWebhook {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface WebhookAnswer {
  readonly isTaken: boolean;
  /** `null`: no answer came. */
  readonly statusCode: number | null;
  /** A short code such as `HTTP_500` or `TIMEOUT`; `null` where it was taken. */
  readonly failure: string | null;
}

/** Longer than any try. The receiver of a server that was killed waits no longer. */
export const LEASE_MILLISECONDS = 15_000;

type Parts = Pick<UseCaseParts, "unitOfWork" | "clock" | "webhooks"> & {
  readonly leaseMilliseconds?: number | undefined;
};

/** Takes a receiver that nobody sends to, and its first delivery that is due. `null`: there is none. */
export async function takeReceiver(parts: Parts, endpointId: string): Promise<TakenDelivery | null> {
  return parts.unitOfWork.run(async ({ webhookDispatch }) => {
    const now = parts.clock();
    const lease = await webhookDispatch.lease(endpointId, now, leaseFrom(now, parts));
    return lease && takeNext(webhookDispatch, lease, now);
  });
}

/**
 * Keeps what became of a delivery, and takes the next one of this receiver where it may go on. After a failure the receiver
 * is let go, and rests: then the first one that is due by then comes next. `null`: there is none to send now.
 */
export async function recordAndTakeNext(
  parts: Parts,
  delivery: TakenDelivery,
  answer: WebhookAnswer,
  mayGoOn: () => boolean,
): Promise<TakenDelivery | null> {
  return parts.unitOfWork.run(async ({ webhookDispatch }) => {
    const now = parts.clock();
    const { lease, failuresBefore } = delivery;
    const tried = triedFrom(delivery, answer, now);
    // The receiver before its delivery, as whoever deletes it takes them: in another order the two would wait for each other.
    if (answer.isTaken) {
      await webhookDispatch.renew(lease, leaseFrom(now, parts));
      await webhookDispatch.record(delivery, tried);
      if (mayGoOn()) return takeNext(webhookDispatch, lease, now);
      await webhookDispatch.release(lease);
      return null;
    }
    const failures = failuresBefore + 1;
    await webhookDispatch.rest(lease, failures, new Date(now.getTime() + restAfter(failures)));
    await webhookDispatch.record(delivery, tried);
    return null;
  });
}

/** Lets a receiver go whose server closes. Its delivery does not count as tried; it is due again at once. */
export async function letGo({ unitOfWork, clock }: Parts, delivery: TakenDelivery): Promise<void> {
  await unitOfWork.run(async ({ webhookDispatch }) => {
    await webhookDispatch.release(delivery.lease);
    await webhookDispatch.giveBack(delivery, clock());
  });
}

/** The request of a try, signed for this moment with each secret that is good. */
export function outgoing(
  { clock, webhooks: { vault } }: Pick<Parts, "clock" | "webhooks">,
  { webhookId, url, body, secret, formerSecret, formerSecretUntil, lease: { endpointId } }: TakenDelivery,
): OutgoingWebhook {
  const now = clock();
  const isFormerGood = formerSecret !== null && formerSecretUntil !== null && formerSecretUntil > now;
  const secrets = [secret, ...(isFormerGood ? [formerSecret] : [])].map((sealed) =>
    vault.open(endpointId, sealed),
  );
  const seconds = Math.floor(now.getTime() / 1_000);
  return {
    url,
    body,
    headers: {
      "content-type": "application/json",
      "webhook-id": webhookId,
      "webhook-timestamp": String(seconds),
      "webhook-signature": vault.signatures(secrets, { id: webhookId, seconds, body }),
    },
  };
}

async function takeNext(
  dispatch: WebhookDispatchStore,
  lease: Lease,
  now: Date,
): Promise<TakenDelivery | null> {
  const next = await dispatch.takeDue(lease, now);
  if (!next) await dispatch.release(lease);
  return next;
}

function triedFrom(
  { attempt, waitsSince }: TakenDelivery,
  { isTaken, statusCode, failure }: WebhookAnswer,
  now: Date,
): TriedDelivery {
  if (isTaken) return { status: "DELIVERED", at: now, statusCode, failure: null, nextAttemptAt: null };
  const delay = retryAfter({ tries: attempt, age: now.getTime() - waitsSince.getTime() }, Math.random());
  const tried = { at: now, statusCode, failure };
  if (delay === null) return { ...tried, status: "DEAD", nextAttemptAt: null };
  return { ...tried, status: "PENDING", nextAttemptAt: new Date(now.getTime() + delay) };
}

function leaseFrom(now: Date, { leaseMilliseconds = LEASE_MILLISECONDS }: Parts): Date {
  return new Date(now.getTime() + leaseMilliseconds);
}
