import { delayAfter, MOST_ATTEMPTS, type MailStatus } from "../domain/mail-delivery";
import type { OutgoingMail, TakenMail } from "./outbox";
import type { Stores } from "./ports";
import type { UseCaseParts } from "./use-case";

/** Whatever takes mails off our hands. */
export interface MailTransport {
  /** Never rejects: what went wrong is a result. When `signal` aborts, it gives up as soon as it can. */
  send(mail: OutgoingMail, signal: AbortSignal): Promise<Delivery>;
}

export type Delivery =
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

type Parts = Pick<UseCaseParts, "unitOfWork" | "clock">;

/**
 * Takes the oldest mail that is due. The transaction ends before the mail is sent: no mail server can hold a lock on
 * our tables. Between the mail server's yes and `recordDelivery` the process may die; then the mail is sent once more,
 * with the same Message-ID, by which it is known to be the same.
 */
export async function takeDueMail({ unitOfWork, clock }: Parts): Promise<TakenMail | null> {
  const now = clock();
  return unitOfWork.run(async ({ outbox }) => {
    for (;;) {
      const mail = await outbox.takeDue(now, leaseFrom(now));
      if (mail === null || mail.attempt <= MOST_ATTEMPTS) return mail;
      // Whoever took it before died of it, every time.
      await outbox.markFailed(mail, "GIVEN_UP");
    }
  });
}

/** To be called well within the lease while the mail is being sent; `false`: it was lost, stop sending. */
export async function renewLease({ unitOfWork, clock }: Parts, mail: TakenMail): Promise<boolean> {
  return unitOfWork.run(({ outbox }) => outbox.renewLease(mail, leaseFrom(clock())));
}

/** Keeps what became of a mail: sent, to be tried again later, or given up. `null`: others have taken it over. */
export async function recordDelivery(
  { unitOfWork, clock }: Parts,
  mail: TakenMail,
  delivery: Delivery,
): Promise<MailStatus | null> {
  return unitOfWork.run((stores) => recordInside(stores, mail, delivery, clock()));
}

async function recordInside(
  { outbox }: Stores,
  mail: TakenMail,
  delivery: Delivery,
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

function leaseFrom(now: Date): Date {
  return new Date(now.getTime() + LEASE_MILLISECONDS);
}
