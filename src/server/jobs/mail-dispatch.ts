import type { FastifyBaseLogger } from "fastify";
import {
  LEASE_MILLISECONDS,
  recordDelivery,
  takeDueMail,
  type MailDelivery,
  type MailTransport,
} from "../../use-cases/notice/dispatch-mails";
import type { TakenMail } from "../../use-cases/notice/ports";
import { passwordLinkIn } from "../../use-cases/document/password-link-in";
import { enclosedDocuments } from "../../use-cases/document/enclosed-documents";
import type { Reads } from "../../use-cases/reads";
import type { UseCaseParts } from "../../use-cases/use-case-parts";
import { logInternalError } from "../http/error-log";
import { pause, startJob, type Job } from "./job";
import { MailLease } from "./mail-lease";

export interface MailDispatchParts {
  readonly reads: Pick<Reads, "attachments" | "mails" | "papers" | "receivingBodies">;
  readonly useCaseParts: Pick<
    UseCaseParts,
    "unitOfWork" | "clock" | "vault" | "press" | "publishedHandOverRules" | "service" | "passwordLinks"
  >;
  readonly transport: MailTransport;
  readonly logger: FastifyBaseLogger;
  readonly times?: Partial<MailTimes>;
}

/** In milliseconds. */
export interface MailTimes {
  /** The pause between looks into the empty outbox. */
  readonly poll: number;
  /** The lease of a mail: without a renewal another server takes it after this time. */
  readonly lease: number;
  /** The time for the mail being sent when the server closes; then it is left for the next start. */
  readonly grace: number;
}

const TIMES: MailTimes = { poll: 2_000, lease: LEASE_MILLISECONDS, grace: 4_000 };
/** The pause after a failed look, as while the database is down. */
const AFTER_ERROR_MILLISECONDS = 5_000;
/** The longest time that a mail server may take for one mail. */
const LONGEST_MILLISECONDS = 300_000;

/** Sends the mails of the outbox, one at a time and oldest first. */
export function startMailDispatch(parts: MailDispatchParts): Job {
  const times = { ...TIMES, ...parts.times };
  const cuttingOff = new AbortController();
  const job = startJob({
    name: "mail dispatch",
    logger: parts.logger,
    afterFailure: AFTER_ERROR_MILLISECONDS,
    turn: async (signal) => {
      const sent = await sendNext({ ...parts, times, closing: signal, cutOff: cuttingOff.signal });
      return sent ? 0 : times.poll;
    },
  });
  return {
    // Takes no further mail; resolves when the one being sent is settled, at the latest after a grace.
    stop: async () => {
      const grace = setTimeout(() => cuttingOff.abort(), times.grace);
      await job.stop();
      clearTimeout(grace);
    },
  };
}

interface Dispatch extends Omit<MailDispatchParts, "times"> {
  readonly times: MailTimes;
  readonly closing: AbortSignal;
  readonly cutOff: AbortSignal;
}

/** `false`: no mail was due. */
async function sendNext(dispatch: Dispatch): Promise<boolean> {
  const { reads, useCaseParts, logger, times } = dispatch;
  // On the reading connection, so that looking into an empty outbox takes no write lock.
  if (!(await reads.mails.isAnyDue(useCaseParts.clock()))) return false;
  const mail = await takeDueMail({ ...useCaseParts, leaseMilliseconds: times.lease });
  if (mail === null) return false;
  const delivery = await send(dispatch, mail);
  const status = await record(dispatch, mail, delivery);
  const failure = delivery.isDelivered ? null : delivery.failure;
  logger.info({ mailId: mail.id, attempt: mail.attempt, status: status ?? "TAKEN_OVER", failure }, "mail");
  return true;
}

async function send(
  { reads, useCaseParts, transport, times, cutOff, logger }: Dispatch,
  mail: TakenMail,
): Promise<MailDelivery> {
  const lease = new MailLease({ ...useCaseParts, leaseMilliseconds: times.lease }, mail);
  const signals = [lease.lost, cutOff, AbortSignal.timeout(LONGEST_MILLISECONDS)];
  try {
    const enclosed = await enclosedDocuments({ ...useCaseParts, reads }, mail);
    const link = await passwordLinkIn(useCaseParts, mail);
    if (enclosed === null || link === null)
      return { isDelivered: false, isFinal: true, failure: "ENCLOSURE_GONE" };
    return await transport.send({ ...mail, enclosed, ...link }, AbortSignal.any(signals));
  } catch (error) {
    // Made anew at the next attempt.
    logInternalError(logger, mail.id, error);
    return { isDelivered: false, isFinal: false, failure: "ENCLOSURE_FAILED" };
  } finally {
    lease.end();
  }
}

/** Retries until done: a sent mail without its mark would be sent again. */
async function record(
  { useCaseParts, logger, closing }: Dispatch,
  mail: TakenMail,
  delivery: MailDelivery,
): ReturnType<typeof recordDelivery> {
  for (;;)
    try {
      return await recordDelivery(useCaseParts, mail, delivery);
    } catch (error) {
      if (closing.aborted) throw error;
      logInternalError(logger, mail.id, error);
      await pause(1_000, closing);
    }
}
