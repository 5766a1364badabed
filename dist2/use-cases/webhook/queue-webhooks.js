"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.queueWebhooks = queueWebhooks;
const delivery_schedule_1 = require("../../domain/webhook/delivery-schedule");
const webhook_body_1 = require("./webhook-body");
/** The most deliveries that are made in one unit of work, but for those of the last receiver. */
const ENOUGH = 500;
/**
 * Makes deliveries of what comes next in the feed, and moves the receivers on, in one transaction: each event becomes one
 * delivery to each. Where many wait already, the rest waits in the feed. Returns whether any receiver was moved on.
 */
async function queueWebhooks({ unitOfWork, clock, newId }, endpointIds) {
    if (endpointIds.length === 0)
        return false;
    return unitOfWork.run(async ({ webhookQueue }) => {
        const positions = new Map();
        let made = 0;
        for (const endpoint of await webhookQueue.takeAll(endpointIds)) {
            if (endpoint.isPaused || made >= ENOUGH)
                continue;
            const queued = await queueInside(webhookQueue, { clock, newId }, endpoint);
            if (!queued)
                continue;
            made += queued.count;
            if (queued.readUpTo <= endpoint.position)
                continue;
            positions.set(queued.readUpTo, [...(positions.get(queued.readUpTo) ?? []), endpoint.id]);
        }
        // Most are told of nothing, and go to the end of the feed together.
        for (const [position, ids] of positions)
            await webhookQueue.moveOn(ids, position);
        return positions.size > 0;
    });
}
/** `null`: too many wait. */
async function queueInside(queue, { clock, newId }, endpoint) {
    const { changes, readUpTo } = await queue.changesFor(endpoint, delivery_schedule_1.MOST_QUEUED_AT_ONCE);
    if (changes.length > 0 && (await queue.countPending(endpoint.id)) > delivery_schedule_1.PENDING_BEFORE_MORE)
        return null;
    const deliveries = changes.map((change) => ({
        id: newId("webhookdelivery"),
        webhookId: change.eventId,
        type: change.type,
        position: change.position,
        body: (0, webhook_body_1.bodyOfChange)(change, endpoint.role),
    }));
    await queue.add(endpoint, deliveries, clock());
    return { count: changes.length, readUpTo };
}
//# sourceMappingURL=queue-webhooks.js.map