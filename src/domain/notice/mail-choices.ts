import type { Role } from "../account/access";
import { findingsOnEmailAddress } from "../values/email-address";
import type { Finding } from "../values/finding";
import type { MailType } from "./mail-delivery";

/** Who chooses which mails it gets: the operator's are alarms. */
export type MailChooser = Exclude<Role, "OPERATOR">;

/** What an organisation wants to be told by mail. */
export interface MailChoices {
  /** 保証機関の通知先: of an issuer, which has no other mailbox; `null`: it is told nothing. */
  readonly noticeAddress: string | null;
  /** The mails that it does not want. */
  readonly switchedOff: readonly MailType[];
}

export const NO_CHOICES: MailChoices = { noticeAddress: null, switchedOff: [] };

/**
 * The mails that organisations of a role may switch off. Those that warn of others go always: a new auth key, wrong keys
 * at a contractor's guarantee, and how to sign in.
 */
export const CHOOSABLE_MAILS: Readonly<Record<MailChooser, readonly MailType[]>> = {
  CONTRACTOR: [
    "NOTICE_OF_APPLICATION",
    "NOTICE_OF_APPROVAL",
    "NOTICE_OF_PREMIUM",
    "NOTICE_OF_DECLINE",
    "NOTICE_OF_RETURN",
    "NOTICE_OF_ISSUE",
    "NOTICE_OF_AMENDMENT",
    "NOTICE_OF_END",
    "NOTICE_OF_RECEIPT",
  ],
  ISSUER: ["NOTICE_OF_APPLICATION", "NOTICE_OF_GUESSES"],
  OBLIGEE: ["NOTICE_OF_HAND_OVER", "RECEIPT_REMINDER", "NOTICE_OF_AMENDMENT"],
};

/** Whether anybody may switch off such mails. */
export function isChoosable(type: MailType): boolean {
  return Object.values(CHOOSABLE_MAILS).some((types) => types.includes(type));
}

/** All that is wrong with choices of an organisation of this role. */
export function findingsOnMailChoices(
  role: MailChooser,
  { noticeAddress, switchedOff }: MailChoices,
): Finding[] {
  const choosable = CHOOSABLE_MAILS[role];
  return [
    ...(noticeAddress === null
      ? []
      : role === "ISSUER"
        ? findingsOnEmailAddress("noticeAddress", noticeAddress)
        : [{ path: "noticeAddress", code: "ADDRESS_FOR_ISSUERS" } as const]),
    ...switchedOff.flatMap((type, place) =>
      choosable.includes(type)
        ? []
        : [
            {
              path: `switchedOff.${String(place)}`,
              code: "MAIL_NOT_CHOOSABLE",
              limit: choosable.join(", "),
              actual: type,
            } as const,
          ],
    ),
  ];
}
