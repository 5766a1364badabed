import { receiptDaysOf } from "../../domain/deposit/hand-over-rules";
import { firstReminderOn, receiptDueOn } from "../../domain/deposit/receipt-deadline";
import type { StatedHandOver } from "../../domain/deposit/hand-over-findings";
import type { Caller } from "../../domain/account/access";
import type { CertificateContent } from "../../domain/certificate/certificate-content";
import { dayInJapan } from "../../domain/values/calendar-date";
import type { EmailAddress } from "../../domain/values/email-address";
import type { UseCaseParts } from "../use-case-parts";
import type { NewDeposit } from "./ports";
import type { ReceivingBody } from "../notice/receiving-body";

/** How a guarantee is handed over, and when that is done or recorded. */
export interface HandOver extends Pick<StatedHandOver, "channel" | "means" | "handedOverOn"> {
  /** Where it was handed over; `null`: nobody said. */
  readonly place: string | null;
  /** Where the mail goes; `null`: there is none. */
  readonly address: EmailAddress | null;
  readonly at: Date;
}

/** What of a guarantee that was taken a hand-over states. */
export interface HandedOver {
  readonly id: string;
  readonly certificate: { readonly content: Pick<CertificateContent, "version" | "obligee"> };
}

/** A hand-over of a guarantee's newest version, with the deadline of its receipt. */
export function newDeposit(
  { newId, isHoliday }: Pick<UseCaseParts, "newId" | "isHoliday">,
  { userId }: Caller,
  { id: guaranteeId, certificate: { content } }: HandedOver,
  { inForce }: ReceivingBody,
  { at, handedOverOn: stated, ...handOver }: HandOver,
): NewDeposit {
  const handedOverOn = stated ?? dayInJapan(at);
  const dueOn = receiptDueOn(handedOverOn, receiptDaysOf(inForce), isHoliday);
  const isReminded = inForce.rules !== null && inForce.rules.noticeAddress !== null;
  return {
    ...handOver,
    id: newId("deposit"),
    guaranteeId,
    version: content.version,
    recipient: content.obligee.name,
    handedOverOn,
    handedOverAt: at,
    userId,
    receiptDueOn: dueOn,
    remindOn: isReminded ? firstReminderOn({ handedOverOn, receiptDueOn: dueOn }, isHoliday) : null,
  };
}
