"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LEASE_MILLISECONDS = void 0;
exports.takeReceiver = takeReceiver;
exports.recordAndTakeNext = recordAndTakeNext;
exports.letGo = letGo;
exports.outgoing = outgoing;
const delivery_schedule_1 = require("../../domain/webhook/delivery-schedule");
/** Longer than any try. The receiver of a server that was killed waits no longer. */
exports.LEASE_MILLISECONDS = 15_000;
/** Takes a receiver that nobody sends to, and its first delivery that is due. `null`: there is none. */
async function takeReceiver(parts, endpointId) {
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
async function recordAndTakeNext(parts, delivery, answer, mayGoOn) {
    return parts.unitOfWork.run(async ({ webhookDispatch }) => {
        const now = parts.clock();
        const { lease, failuresBefore } = delivery;
        const tried = triedFrom(delivery, answer, now);
        // The receiver before its delivery, as whoever deletes it takes them: in another order the two would wait for each other.
        if (answer.isTaken) {
            await webhookDispatch.renew(lease, leaseFrom(now, parts));
            await webhookDispatch.record(delivery, tried);
            if (mayGoOn())
                return takeNext(webhookDispatch, lease, now);
            await webhookDispatch.release(lease);
            return null;
        }
        const failures = failuresBefore + 1;
        await webhookDispatch.rest(lease, failures, new Date(now.getTime() + (0, delivery_schedule_1.restAfter)(failures)));
        await webhookDispatch.record(delivery, tried);
        return null;
    });
}
/** Lets a receiver go whose server closes. Its delivery does not count as tried; it is due again at once. */
async function letGo({ unitOfWork, clock }, delivery) {
    await unitOfWork.run(async ({ webhookDispatch }) => {
        await webhookDispatch.release(delivery.lease);
        await webhookDispatch.giveBack(delivery, clock());
    });
}
/** The request of a try, signed for this moment with each secret that is good. */
function outgoing({ clock, webhooks: { vault } }, { webhookId, url, body, secret, formerSecret, formerSecretUntil, lease: { endpointId } }) {
    const now = clock();
    const isFormerGood = formerSecret !== null && formerSecretUntil !== null && formerSecretUntil > now;
    const secrets = [secret, ...(isFormerGood ? [formerSecret] : [])].map((sealed) => vault.open(endpointId, sealed));
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
async function takeNext(dispatch, lease, now) {
    const next = await dispatch.takeDue(lease, now);
    if (!next)
        await dispatch.release(lease);
    return next;
}
function triedFrom({ attempt, waitsSince }, { isTaken, statusCode, failure }, now) {
    if (isTaken)
        return { status: "DELIVERED", at: now, statusCode, failure: null, nextAttemptAt: null };
    const delay = (0, delivery_schedule_1.retryAfter)({ tries: attempt, age: now.getTime() - waitsSince.getTime() }, Math.random());
    const tried = { at: now, statusCode, failure };
    if (delay === null)
        return { ...tried, status: "DEAD", nextAttemptAt: null };
    return { ...tried, status: "PENDING", nextAttemptAt: new Date(now.getTime() + delay) };
}
function leaseFrom(now, { leaseMilliseconds = exports.LEASE_MILLISECONDS }) {
    return new Date(now.getTime() + leaseMilliseconds);
}
//# sourceMappingURL=dispatch-webhooks.js.map