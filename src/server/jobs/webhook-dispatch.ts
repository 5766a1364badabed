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
import type { TakenDelivery, WebhookWork } from "../../use-cases/webhook/ports";
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
  /** After so long a receiver lets others come first, however much it takes. */
  readonly turn: number;
}

const TIMES: WebhookTimes = { poll: 1_000, lease: LEASE_MILLISECONDS, grace: 4_000, turn: 10_000 };
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
  readonly #sending = new Map<string, { readonly organisationId: string; readonly ended: Promise<void> }>();
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
    const isAnyQueued = await queueWebhooks(useCaseParts, work.behind);
    const waiting = work.due.filter((each) => !this.#start(each));
    if (isAnyQueued) return 0;
    if (waiting.length === 0 && this.#sending.size < MOST_AT_ONCE) return this.times.poll;
    // A receiver that is done makes room for the next one: that is looked for at once.
    await Promise.race([...this.#ends(), pause(this.times.poll, signal)]);
    return 0;
  }

  #ends(): Promise<void>[] {
    return Array.from(this.#sending.values(), ({ ended }) => ended);
  }

  async close(): Promise<void> {
    this.#isClosing = true;
    const settled = new AbortController();
    const sending = Promise.all(this.#ends()).then(() => settled.abort());
    const cutOff = pause(this.times.grace, settled.signal).then(() => this.#cuttingOff.abort());
    // What was cut off is let go in a moment. Whatever settles not even then must not keep the server.
    await Promise.race([sending, cutOff.then(() => pause(this.times.grace, settled.signal))]);
  }

  /** Returns whether it is sent to. */
  #start({ id: endpointId, organisationId }: WebhookWork["due"][number]): boolean {
    if (this.#sending.has(endpointId)) return true;
    const ofOne = [...this.#sending.values()].filter((each) => each.organisationId === organisationId);
    if (this.#sending.size >= MOST_AT_ONCE || ofOne.length >= MOST_OF_ONE) return false;
    const ended = this.#sendTo(endpointId)
      .catch((error: unknown) => logInternalError(this.parts.logger, endpointId, error))
      .finally(() => this.#sending.delete(endpointId));
    this.#sending.set(endpointId, { organisationId, ended });
    return true;
  }

  /** One delivery after the other, until none is due, one fails, or it is the turn of others. */
  async #sendTo(endpointId: string): Promise<void> {
    const { useCaseParts, sender, logger } = this.parts;
    const parts = { ...useCaseParts, leaseMilliseconds: this.times.lease };
    const end = performance.now() + this.times.turn;
    let delivery = await takeReceiver(parts, endpointId);
    for (let count = 1; delivery; count += 1) {
      const mayGoOn = (): boolean => !this.#isClosing && count < MOST_IN_A_TURN && performance.now() < end;
      const answer = await sender.send(outgoing(useCaseParts, delivery), this.#cuttingOff.signal);
      const { id: deliveryId, attempt } = delivery;
      const { statusCode, failure } = answer;
      logger.info({ endpointId, deliveryId, attempt, statusCode, failure }, "webhook");
      const isCutOff = !answer.isTaken && this.#cuttingOff.signal.aborted;
      const next: TakenDelivery | null = isCutOff
        ? await letGo(parts, delivery).then(() => null)
        : await this.#recorded(parts, delivery, answer, mayGoOn);
      if (next && this.#isClosing) await letGo(parts, next);
      delivery = this.#isClosing ? null : next;
    }
  }

  /** Retries until done: a delivery that was taken would go out again without its mark. */
  async #recorded(
    parts: Parameters<typeof recordAndTakeNext>[0],
    delivery: TakenDelivery,
    answer: Parameters<typeof recordAndTakeNext>[2],
    mayGoOn: () => boolean,
  ): Promise<TakenDelivery | null> {
    for (;;)
      try {
        return await recordAndTakeNext(parts, delivery, answer, mayGoOn);
      } catch (error) {
        if (this.#isClosing) throw error;
        logInternalError(this.parts.logger, delivery.id, error);
        await pause(1_000, this.#cuttingOff.signal);
      }
  }
}
