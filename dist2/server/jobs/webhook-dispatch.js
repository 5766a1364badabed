"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.startWebhookDispatch = startWebhookDispatch;
const assign_positions_1 = require("../../use-cases/change/assign-positions");
const dispatch_webhooks_1 = require("../../use-cases/webhook/dispatch-webhooks");
const queue_webhooks_1 = require("../../use-cases/webhook/queue-webhooks");
const error_log_1 = require("../http/error-log");
const job_1 = require("./job");
const TIMES = { poll: 1_000, lease: dispatch_webhooks_1.LEASE_MILLISECONDS, grace: 4_000, turn: 10_000 };
const AFTER_ERROR_MILLISECONDS = 5_000;
/** Receivers that are sent to at once, so that some that hang keep nobody waiting. */
const MOST_AT_ONCE = 8;
/** Of them, those of one organisation. */
const MOST_OF_ONE = 2;
/** Deliveries after which a receiver lets others come first. */
const MOST_IN_A_TURN = 200;
/**
 * Makes deliveries out of the feed of changes and sends them: one after the other to each receiver, to several receivers at
 * once.
 */
function startWebhookDispatch(parts) {
    const dispatch = new WebhookDispatch(parts, { ...TIMES, ...parts.times });
    const job = (0, job_1.startJob)({
        name: "webhook dispatch",
        logger: parts.logger,
        afterFailure: AFTER_ERROR_MILLISECONDS,
        turn: (signal) => dispatch.turn(signal),
    });
    return {
        // Begins nothing new; resolves when what is being sent is settled, at the latest after a grace.
        stop: async () => {
            await job.stop();
            await dispatch.close();
        },
    };
}
class WebhookDispatch {
    /** The receivers that this server sends to now. */
    #sending = new Map();
    #cuttingOff = new AbortController();
    #isClosing = false;
    constructor(parts, times) {
        this.parts = parts;
        this.times = times;
    }
    /** Resolves to the pause until the next turn. */
    async turn(signal) {
        const { reads, useCaseParts } = this.parts;
        const work = await reads.webhooks.work(useCaseParts.clock());
        if (!work.isAny)
            return this.times.poll;
        if ((await reads.changes.standing()).isAnyPending)
            await (0, assign_positions_1.assignPositions)(useCaseParts);
        const isAnyQueued = await (0, queue_webhooks_1.queueWebhooks)(useCaseParts, work.behind);
        const waiting = work.due.filter((each) => !this.#start(each));
        if (isAnyQueued)
            return 0;
        if (waiting.length === 0 && this.#sending.size < MOST_AT_ONCE)
            return this.times.poll;
        // A receiver that is done makes room for the next one: that is looked for at once.
        await Promise.race([...this.#ends(), (0, job_1.pause)(this.times.poll, signal)]);
        return 0;
    }
    #ends() {
        return Array.from(this.#sending.values(), ({ ended }) => ended);
    }
    async close() {
        this.#isClosing = true;
        const settled = new AbortController();
        const sending = Promise.all(this.#ends()).then(() => settled.abort());
        const cutOff = (0, job_1.pause)(this.times.grace, settled.signal).then(() => this.#cuttingOff.abort());
        // What was cut off is let go in a moment. Whatever settles not even then must not keep the server.
        await Promise.race([sending, cutOff.then(() => (0, job_1.pause)(this.times.grace, settled.signal))]);
    }
    /** Returns whether it is sent to. */
    #start({ id: endpointId, organisationId }) {
        if (this.#sending.has(endpointId))
            return true;
        const ofOne = [...this.#sending.values()].filter((each) => each.organisationId === organisationId);
        if (this.#sending.size >= MOST_AT_ONCE || ofOne.length >= MOST_OF_ONE)
            return false;
        const ended = this.#sendTo(endpointId)
            .catch((error) => (0, error_log_1.logInternalError)(this.parts.logger, endpointId, error))
            .finally(() => this.#sending.delete(endpointId));
        this.#sending.set(endpointId, { organisationId, ended });
        return true;
    }
    /** One delivery after the other, until none is due, one fails, or it is the turn of others. */
    async #sendTo(endpointId) {
        const { useCaseParts, sender, logger } = this.parts;
        const parts = { ...useCaseParts, leaseMilliseconds: this.times.lease };
        const end = performance.now() + this.times.turn;
        let delivery = await (0, dispatch_webhooks_1.takeReceiver)(parts, endpointId);
        for (let count = 1; delivery; count += 1) {
            const mayGoOn = () => !this.#isClosing && count < MOST_IN_A_TURN && performance.now() < end;
            const answer = await sender.send((0, dispatch_webhooks_1.outgoing)(useCaseParts, delivery), this.#cuttingOff.signal);
            const { id: deliveryId, attempt } = delivery;
            const { statusCode, failure } = answer;
            logger.info({ endpointId, deliveryId, attempt, statusCode, failure }, "webhook");
            const isCutOff = !answer.isTaken && this.#cuttingOff.signal.aborted;
            const next = isCutOff
                ? await (0, dispatch_webhooks_1.letGo)(parts, delivery).then(() => null)
                : await this.#recorded(parts, delivery, answer, mayGoOn);
            if (next && this.#isClosing)
                await (0, dispatch_webhooks_1.letGo)(parts, next);
            delivery = this.#isClosing ? null : next;
        }
    }
    /** Retries until done: a delivery that was taken would go out again without its mark. */
    async #recorded(parts, delivery, answer, mayGoOn) {
        for (;;)
            try {
                return await (0, dispatch_webhooks_1.recordAndTakeNext)(parts, delivery, answer, mayGoOn);
            }
            catch (error) {
                if (this.#isClosing)
                    throw error;
                (0, error_log_1.logInternalError)(this.parts.logger, delivery.id, error);
                await (0, job_1.pause)(1_000, this.#cuttingOff.signal);
            }
    }
}
//# sourceMappingURL=webhook-dispatch.js.map