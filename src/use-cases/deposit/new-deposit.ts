import { receiptDaysOf } from "../../domain/deposit/hand-over-rules";
import { firstReminderOn, receiptDueOn } from "../../domain/deposit/receipt-deadline";
import type { StatedHandOver } from "../../domain/deposit/hand-over-findings";
import type { Caller } from "../../domain/account/access";
import type { CertificateContent } from "../../domain/certificate/certificate-content";
import type { IsHoliday } from "../../domain/values/business-days";
import { dayInJapan, type CalendarDate } from "../../domain/values/calendar-date";
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
  const { receiptDueOn: dueOn, remindOn } = deadlineOf(handedOverOn, receiptDaysOf(inForce), isHoliday);
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
    remindOn: isReminded ? remindOn : null,
  };
}

interface Deadline {
  readonly receiptDueOn: CalendarDate;
  readonly remindOn: CalendarDate;
}

let latest: {
  readonly of: readonly [handedOverOn: CalendarDate, businessDays: number, isHoliday: IsHoliday];
  readonly deadline: Deadline;
} | null = null;

/** Most hand-overs are of one day and have as many days: these are counted once, since that takes a while. */
function deadlineOf(
  ...of: [handedOverOn: CalendarDate, businessDays: number, isHoliday: IsHoliday]
): Deadline {
  if (latest?.of.every((each, i) => each === of[i])) return latest.deadline;
  const [handedOverOn, , isHoliday] = of;
  const dueOn = receiptDueOn(...of);
  const deadline = {
    receiptDueOn: dueOn,
    remindOn: firstReminderOn({ handedOverOn, receiptDueOn: dueOn }, isHoliday),
  };
  latest = { of, deadline };
  return deadline;
}
