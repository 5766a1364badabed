import { businessDayBefore, businessDaysAfter, type IsHoliday } from "../values/business-days";
import type { CalendarDate } from "../values/calendar-date";

/**
 * The business days that a body has to receive what was handed over, where it has not said another number: a week. No law
 * sets one.
 */
export const RECEIPT_BUSINESS_DAYS = 5;
/** The fewest and the most that a body may set. */
export const RECEIPT_DAYS_BOUNDS = { least: 1, most: 30 } as const;

/**
 * 受領期限: what comes on a day on which the body is closed arrives on its next business day. The day of arrival is not
 * counted (初日不算入: Civil Code, article 140).
 */
export function receiptDueOn(
  handedOverOn: CalendarDate,
  businessDays: number,
  isHoliday: IsHoliday,
): CalendarDate {
  return businessDaysAfter(handedOverOn, businessDays, isHoliday);
}

/** What a reminder says: the deadline comes, or it has come. */
export type Reminder = "BEFORE_DEADLINE" | "AT_DEADLINE";

/** The days of a hand-over that its reminders depend on. */
export interface AwaitedReceipt {
  readonly handedOverOn: CalendarDate;
  readonly receiptDueOn: CalendarDate;
}

/** The day of the first reminder: the business day before the deadline, unless it was handed over only then. */
export function firstReminderOn(
  { handedOverOn, receiptDueOn: dueOn }: AwaitedReceipt,
  isHoliday: IsHoliday,
): CalendarDate {
  const before = businessDayBefore(dueOn, isHoliday);
  return before > handedOverOn ? before : dueOn;
}

/** The reminder that is sent today. Whoever was down on the day before sends the later one alone. */
export function reminderOn(today: CalendarDate, { receiptDueOn: dueOn }: AwaitedReceipt): Reminder {
  return today >= dueOn ? "AT_DEADLINE" : "BEFORE_DEADLINE";
}

/** The day of the reminder after this one; `null`: it was the last. */
export function reminderAfter(
  reminder: Reminder,
  { receiptDueOn: dueOn }: AwaitedReceipt,
): CalendarDate | null {
  return reminder === "BEFORE_DEADLINE" ? dueOn : null;
}
