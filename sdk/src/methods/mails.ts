import type { Client } from "../client.js";
import * as operations from "../generated/operations.js";
import type { MailFilter, ResendMailInput } from "../generated/operations.js";
import type { CallOptions } from "../hosho-options.js";
import { list, type List } from "../list.js";
import type { Mail } from "../mail.js";
import { mutation } from "../mutation.js";

/** What to list mails by. */
export interface MailListArgs {
  /** What to narrow the list to. All that is given must hold; absent: everything the caller may see. */
  readonly filter?: MailFilter | null | undefined;
}

/** A copy is queued. */
export interface ResendMailSuccess {
  /** The copy: a mail of its own, with the same words to the same address. */
  readonly mail: Mail;
}

/** The mails that the system sends. */
export interface MailMethods {
  /** The mails (お知らせメール) that the caller may see, newest first. An obligee sees none. */
  readonly mails: List<Mail, MailListArgs>;

  /**
   * Sends a mail again (再送): queues a copy with the same words to the same address. For the contractor that it went to
   * and the issuer of the guarantee. Each time is recorded.
   *
   * @throws HoshoRefusal `MAIL_NOT_FOUND`, `RESEND_LIMIT_REACHED`, `INVALID_INPUT`, `IDEMPOTENCY_CONFLICT`.
   */
  readonly resendMail: (input: ResendMailInput, call?: CallOptions) => Promise<ResendMailSuccess>;
}

export function mailMethods({ ask }: Client): MailMethods {
  return {
    mails: list(ask, operations.MailsDocument, "mails"),
    resendMail: mutation(ask, operations.ResendMailDocument, "resendMail", "ResendMailSuccess"),
  };
}
