import { firstReminderOn, receiptDueOn, RECEIPT_BUSINESS_DAYS } from "../../domain/deposit/receipt-deadline";
import type { StatedHandOver } from "../../domain/deposit/hand-over-findings";
import type { Caller } from "../../domain/account/access";
import { dayInJapan } from "../../domain/values/calendar-date";
import type { StoredGuarantee } from "../guarantee/ports";
import type { UseCaseParts } from "../use-case-parts";
import type { NewDeposit } from "./ports";

/** A hand-over of a guarantee's newest version, with the deadline of its receipt. */
export function newDeposit(
  { newId, isHoliday }: Pick<UseCaseParts, "newId" | "isHoliday">,
  { userId }: Caller,
  { id: guaranteeId, certificate: { content } }: StoredGuarantee,
  { channel, means, place, handedOverOn }: StatedHandOver,
  at: Date,
): NewDeposit {
  const days = { handedOverOn: handedOverOn ?? dayInJapan(at) };
  const dueOn = receiptDueOn(days.handedOverOn, RECEIPT_BUSINESS_DAYS, isHoliday);
  return {
    id: newId("deposit"),
    guaranteeId,
    version: content.version,
    channel,
    means,
    place,
    recipient: content.obligee.name,
    ...days,
    handedOverAt: at,
    userId,
    receiptDueOn: dueOn,
    remindOn: firstReminderOn({ ...days, receiptDueOn: dueOn }, isHoliday),
  };
}
