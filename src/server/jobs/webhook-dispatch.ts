import type { FastifyBaseLogger } from "fastify";
import { assignPositions } from "../../use-cases/change/assign-positions";
import type { Reads } from "../../use-cases/reads";
import type { UseCaseParts } from "../../use-cases/use-case-parts";
import {
  LEASE_MILLISECONDS,
  letGo,
  outgoing,
  recordAndTakeNext,
  takeReceiver,
  type WebhookSender,
} from "../../use-cases/webhook/dispatch-webhooks";
import type { TakenDelivery } from "../../use-cases/webhook/ports";
import { queueWebhooks } from "../../use-cases/webhook/queue-webhooks";
import { logInternalError } from "../http/error-log";
import { pause, startJob, type Job } from "./job";

export interface WebhookDispatchParts {
  readonly reads: Pick<Reads, "changes" | "webhooks">;
  readonly useCaseParts: Pick<UseCaseParts, "unitOfWork" | "clock" | "newId" | "webhooks">;
  readonly sender: WebhookSender;
  readonly logger: FastifyBaseLogger;
  readonly times?: Partial<WebhookTimes>;
}

/** In milliseconds. */
export interface WebhookTimes {
  /** The pause between looks for something to send. */
  readonly poll: number;
  /** How long one server alone sends to a receiver: after a kill another waits so long. */
  readonly lease: number;
  /** The time for deliveries being sent when the server closes. */
  readonly grace: number;
}

const TIMES: WebhookTimes = { poll: 1_000, lease: LEASE_MILLISECONDS, grace: 4_000 };
const AFTER_ERROR_MILLISECONDS = 5_000;
/** Receivers that are sent to at once, so that some that hang keep nobody waiting. */
const MOST_AT_ONCE = 8;

/**
 * Makes deliveries out of the feed of changes and sends them: one after the other to each receiver, to several receivers at
 * once.
 */
export function startWebhookDispatch(parts: WebhookDispatchParts): Job {
  const dispatch = new WebhookDispatch(parts, { ...TIMES, ...parts.times });
  const job = startJob({
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
  readonly #sending = new Map<string, Promise<void>>();
  readonly #cuttingOff = new AbortController();
  #isClosing = false;

  constructor(
    private readonly parts: WebhookDispatchParts,
    private readonly times: WebhookTimes,
  ) {}

  /** Resolves to the pause until the next turn. */
  async turn(signal: AbortSignal): Promise<number> {
    const { reads, useCaseParts } = this.parts;
    const work = await reads.webhooks.work(useCaseParts.clock());
    if (!work.isAny) return this.times.poll;
    if ((await reads.changes.standing()).isAnyPending) await assignPositions(useCaseParts);
    for (const endpointId of work.behind) while (await queueWebhooks(useCaseParts, endpointId));
    for (const endpointId of work.due) this.#start(endpointId);
    // A receiver that is done makes room for the next one: that is looked for at once.
    if (this.#sending.size >= MOST_AT_ONCE)
      await Promise.race([...this.#sending.values(), pause(this.times.poll, signal)]);
    return work.behind.length > 0 ? 0 : this.times.poll;
  }

  async close(): Promise<void> {
    this.#isClosing = true;
    const settled = new AbortController();
    const sending = Promise.all(this.#sending.values()).then(() => settled.abort());
    const cutOff = pause(this.times.grace, settled.signal).then(() => this.#cuttingOff.abort());
    // What was cut off is let go in a moment. Whatever settles not even then must not keep the server.
    await Promise.race([sending, cutOff.then(() => pause(this.times.grace, settled.signal))]);
  }

  #start(endpointId: string): void {
    if (this.#sending.size >= MOST_AT_ONCE || this.#sending.has(endpointId)) return;
    const sending = this.#sendTo(endpointId)
      .catch((error: unknown) => logInternalError(this.parts.logger, endpointId, error))
      .finally(() => this.#sending.delete(endpointId));
    this.#sending.set(endpointId, sending);
  }

  /** One delivery after the other, until none is due or one fails. */
  async #sendTo(endpointId: string): Promise<void> {
    const { useCaseParts, sender, logger } = this.parts;
    const parts = { ...useCaseParts, leaseMilliseconds: this.times.lease };
    let delivery = await takeReceiver(parts, endpointId);
    while (delivery) {
      const answer = await sender.send(outgoing(useCaseParts, delivery), this.#cuttingOff.signal);
      const { id: deliveryId, attempt } = delivery;
      const { statusCode, failure } = answer;
      logger.info({ endpointId, deliveryId, attempt, statusCode, failure }, "webhook");
      const isCutOff = !answer.isTaken && this.#cuttingOff.signal.aborted;
      const next: TakenDelivery | null = isCutOff
        ? await letGo(parts, delivery).then(() => null)
        : await this.#recorded(parts, delivery, answer);
      if (next && this.#isClosing) await letGo(parts, next);
      delivery = this.#isClosing ? null : next;
    }
  }

  /** Retries until done: a delivery that was taken would go out again without its mark. */
  async #recorded(
    parts: Parameters<typeof recordAndTakeNext>[0],
    delivery: TakenDelivery,
    answer: Parameters<typeof recordAndTakeNext>[2],
  ): Promise<TakenDelivery | null> {
    for (;;)
      try {
        return await recordAndTakeNext(parts, delivery, answer);
      } catch (error) {
        if (this.#isClosing) throw error;
        logInternalError(this.parts.logger, delivery.id, error);
        await pause(1_000, this.#cuttingOff.signal);
      }
  }
}
