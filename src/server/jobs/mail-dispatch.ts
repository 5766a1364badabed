import { setTimeout as wait } from "node:timers/promises";
import type { FastifyBaseLogger } from "fastify";
import {
  LEASE_MILLISECONDS,
  recordDelivery,
  takeDueMail,
  type Delivery,
  type MailTransport,
} from "../../use-cases/notice/dispatch-mails";
import type { TakenMail } from "../../use-cases/notice/ports";
import type { Reads } from "../../use-cases/reads";
import type { UseCaseParts } from "../../use-cases/use-case-parts";
import { logInternalError } from "../http/error-log";
import { MailLease } from "./mail-lease";

export interface MailDispatchParts {
  readonly reads: Pick<Reads, "mails">;
  readonly useCases: Pick<UseCaseParts, "unitOfWork" | "clock">;
  readonly transport: MailTransport;
  readonly logger: FastifyBaseLogger;
  readonly times?: Partial<MailTimes>;
}

/** In milliseconds. */
export interface MailTimes {
  /** Between looks into the empty outbox. */
  readonly poll: number;
  /** How long a mail is ours without a word from us. */
  readonly lease: number;
  /** What a mail that is being sent is given to finish when the server closes; then it is left for the next start. */
  readonly grace: number;
}

const TIMES: MailTimes = { poll: 2_000, lease: LEASE_MILLISECONDS, grace: 4_000 };
/** After a look that failed: the database is away. */
const AFTER_ERROR_MILLISECONDS = 5_000;
/** A mail server that takes longer than this for one mail is given up. */
const LONGEST_MILLISECONDS = 300_000;

/**
 * Sends the mails of the outbox, one at a time and oldest first, for as long as the server runs. Any number of servers
 * may do so on one database.
 */
export class MailDispatch {
  readonly #closing = new AbortController();
  readonly #cuttingOff = new AbortController();
  readonly #times: MailTimes;
  readonly #ended: Promise<void>;

  constructor(private readonly parts: MailDispatchParts) {
    this.#times = { ...TIMES, ...parts.times };
    this.#ended = this.#run();
  }

  /** Takes no further mail; resolves when the one that is being sent is settled, at the latest after a grace. */
  async stop(): Promise<void> {
    this.#closing.abort();
    const grace = setTimeout(() => this.#cuttingOff.abort(), this.#times.grace);
    await this.#ended;
    clearTimeout(grace);
  }

  async #run(): Promise<void> {
    const { logger } = this.parts;
    while (!this.#closing.signal.aborted)
      try {
        if (!(await this.#sendNext())) await this.#pause(this.#times.poll);
      } catch (error) {
        logInternalError(logger, "mail dispatch", error);
        await this.#pause(AFTER_ERROR_MILLISECONDS);
      }
  }

  /** `false`: there was none to send. */
  async #sendNext(): Promise<boolean> {
    const { reads, useCases, logger } = this.parts;
    // On the reading connection: an empty outbox shall not cost a write lock at every look.
    if (!(await reads.mails.isAnyDue(useCases.clock()))) return false;
    const mail = await takeDueMail({ ...useCases, leaseMilliseconds: this.#times.lease });
    if (mail === null) return false;
    const delivery = await this.#send(mail);
    const status = await this.#record(mail, delivery);
    const failure = delivery.isDelivered ? null : delivery.failure;
    logger.info({ mailId: mail.id, attempt: mail.attempt, status: status ?? "TAKEN_OVER", failure }, "mail");
    return true;
  }

  async #send(mail: TakenMail): Promise<Delivery> {
    const { useCases, transport } = this.parts;
    const lease = new MailLease({ ...useCases, leaseMilliseconds: this.#times.lease }, mail);
    const cutOff = [this.#cuttingOff.signal, AbortSignal.timeout(LONGEST_MILLISECONDS)];
    try {
      return await transport.send(mail, AbortSignal.any([lease.lost, ...cutOff]));
    } finally {
      lease.end();
    }
  }

  /** Insists: a mail that was sent and not marked would be sent again. */
  async #record(mail: TakenMail, delivery: Delivery): ReturnType<typeof recordDelivery> {
    for (;;)
      try {
        return await recordDelivery(this.parts.useCases, mail, delivery);
      } catch (error) {
        if (this.#closing.signal.aborted) throw error;
        logInternalError(this.parts.logger, mail.id, error);
        await this.#pause(1_000);
      }
  }

  async #pause(milliseconds: number): Promise<void> {
    await wait(milliseconds, undefined, { signal: this.#closing.signal }).catch(() => undefined);
  }
}
