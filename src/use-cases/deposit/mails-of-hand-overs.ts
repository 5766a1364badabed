import type { DecidedOutcome } from "../../domain/deposit/deposit";
import type { MailType } from "../../domain/notice/mail-delivery";

/** What asks a body to decide on a hand-over. */
const ASKING: readonly MailType[] = ["NOTICE_OF_HAND_OVER", "RECEIPT_REMINDER"];

/** What goes out for a hand-over. */
export const MAILS_OF_HAND_OVERS: readonly MailType[] = ["HAND_OVER", ...ASKING];

/**
 * What is not sent any more once the body has decided. The mail that hands over goes all the same where it accepted: it may
 * enclose what belongs to the guarantee.
 */
export const MAILS_VOID_AFTER: Readonly<Record<DecidedOutcome, readonly MailType[]>> = {
  ACCEPTED: ASKING,
  REJECTED: MAILS_OF_HAND_OVERS,
};
