import { MOST_PENDING } from "../../domain/webhook/delivery-schedule";
import type { UseCaseParts } from "../use-case-parts";
import type { WebhookQueueStore } from "./ports";
import { bodyOfChange } from "./webhook-body";

/** The most changes that become deliveries in one unit of work. */
const AT_ONCE = 100;

/**
 * Makes deliveries of what comes next in the feed, and moves the receiver on, in one transaction: each event becomes one
 * delivery. Where many wait already, the rest waits in the feed. Returns whether there may be more.
 */
export async function queueWebhooks(
  { unitOfWork, clock, newId }: Pick<UseCaseParts, "unitOfWork" | "clock" | "newId">,
  endpointId: string,
): Promise<boolean> {
  return unitOfWork.run(({ webhookQueue }) => queueInside(webhookQueue, { clock, newId }, endpointId));
}

async function queueInside(
  queue: WebhookQueueStore,
  { clock, newId }: Pick<UseCaseParts, "clock" | "newId">,
  endpointId: string,
): Promise<boolean> {
  const endpoint = await queue.takeAny(endpointId);
  if (!endpoint || endpoint.isPaused) return false;
  if ((await queue.countPending(endpointId)) > MOST_PENDING - AT_ONCE) return false;
  const { changes, readUpTo } = await queue.changesFor(endpoint, AT_ONCE);
  const deliveries = changes.map((change) => ({
    id: newId("webhookdelivery"),
    webhookId: change.eventId,
    type: change.type,
    position: change.position,
    body: bodyOfChange(change, endpoint.role),
  }));
  await queue.add(endpoint, deliveries, clock());
  await queue.moveOn(endpointId, readUpTo);
  return changes.length === AT_ONCE;
}
