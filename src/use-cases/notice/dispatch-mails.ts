import { delayAfter, MOST_ATTEMPTS, type MailStatus } from "../../domain/notice/mail-delivery";
import type { OutgoingMail, TakenMail } from "./ports";
import type { Stores } from "../stores";
import type { UseCaseParts } from "../use-case-parts";

/** Whatever takes mails off our hands. */
export interface MailTransport {
  /** Never rejects: what went wrong is a result. When `signal` aborts, it gives up as soon as it can. */
  send(mail: OutgoingMail, signal: AbortSignal): Promise<MailDelivery>;
}

export type MailDelivery =
  | { readonly isDelivered: true }
  | {
      readonly isDelivered: false;
      /** This mail was refused for good: no repetition would change that. */
      readonly isFinal: boolean;
      /** A short code, such as `SMTP_550` or `ETIMEDOUT`; never a text that somebody else wrote. */
      readonly failure: string;
    };

/** Short, so that the mails of a server that was killed wait no longer; whoever is sending renews it in time. */
export const LEASE_MILLISECONDS = 10_000;

interface Parts extends Pick<UseCaseParts, "unitOfWork" | "clock"> {
  readonly leaseMilliseconds?: number | undefined;
}

/**
 * Takes the oldest mail that is due. The transaction ends before the mail is sent: no mail server can hold a lock on
 * our tables. Between the mail server's yes and `recordDelivery` the process may die; then the mail is sent once more,
 * with the same Message-ID, by which it is known to be the same.
 *
 * No second look at the clock: a clock that jumped ahead brings one attempt earlier, and lets a lease seem over as the death of
 * its holder does. What it plans too late is due as soon as the clock is right.
 */
export async function takeDueMail({
  unitOfWork,
  clock,
  leaseMilliseconds,
}: Parts): Promise<TakenMail | null> {
  return unitOfWork.run(async ({ outbox }) => {
    for (;;) {
      const now = clock();
      const mail = await outbox.takeDue(now, leaseFrom(now, leaseMilliseconds));
      if (mail === null || mail.attempt <= MOST_ATTEMPTS) return mail;
      // Whoever took it before died of it, every time.
      await outbox.markFailed(mail, "GIVEN_UP");
    }
  });
}

/** Until when the mail is ours now. To be called well within the lease; `null`: it was lost, stop sending. */
export async function renewLease(
  { unitOfWork, clock, leaseMilliseconds }: Parts,
  mail: TakenMail,
): Promise<Date | null> {
  return unitOfWork.run(async ({ outbox }) => {
    const leasedUntil = leaseFrom(clock(), leaseMilliseconds);
    return (await outbox.renewLease(mail, leasedUntil)) ? leasedUntil : null;
  });
}

/** Keeps what became of a mail: sent, to be tried again later, or given up. `null`: others have taken it over. */
export async function recordDelivery(
  { unitOfWork, clock }: Parts,
  mail: TakenMail,
  delivery: MailDelivery,
): Promise<MailStatus | null> {
  return unitOfWork.run((stores) => recordInside(stores, mail, delivery, clock()));
}

async function recordInside(
  { outbox }: Stores,
  mail: TakenMail,
  delivery: MailDelivery,
  now: Date,
): Promise<MailStatus | null> {
  if (delivery.isDelivered) {
    await outbox.markSent(mail.id, now);
    return "SENT";
  }
  const { isFinal, failure } = delivery;
  const delay = isFinal ? null : delayAfter(mail.attempt, Math.random());
  if (delay === null) return (await outbox.markFailed(mail, failure)) ? "FAILED" : null;
  const isPlanned = await outbox.planRetry(mail, new Date(now.getTime() + delay), failure);
  return isPlanned ? "QUEUED" : null;
}

/** `now` is to be asked for inside the unit of work: it may have waited for its turn longer than a lease. */
function leaseFrom(now: Date, leaseMilliseconds = LEASE_MILLISECONDS): Date {
  return new Date(now.getTime() + leaseMilliseconds);
}
