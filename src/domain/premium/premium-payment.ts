import { addDays, type CalendarDate } from "../values/calendar-date";
import { lastDayOf, monthAfter, type CalendarMonth } from "../values/calendar-month";

/** ORDINARY: 普通預金. CURRENT: 当座預金. */
export const PAYEE_ACCOUNT_TYPES = ["ORDINARY", "CURRENT"] as const;
export type PayeeAccountType = (typeof PAYEE_ACCOUNT_TYPES)[number];

/** 保証料の振込口座 */
export interface PayeeAccount {
  readonly bank: string;
  readonly branch: string;
  readonly type: PayeeAccountType;
  /** Digits; a leading zero counts. */
  readonly number: string;
  readonly holder: string;
}

/**
 * Where and until when an issuer's premiums are paid, from a day on. No public source says it of any issuer: what is not
 * entered, the branch tells.
 */
export interface PremiumPayment {
  readonly effectiveFrom: CalendarDate;
  readonly account: PayeeAccount | null;
  /** 支払期日: so many days after the approval (承諾); `null`: the branch says. */
  readonly dueWithinDays: number | null;
  /** 保証料一括納付: the day of the following month, 31 being its last one; `null`: the branch says. */
  readonly monthlyDueDay: number | null;
}

/** More than any issuer gives. */
export const MOST_DUE_DAYS = 365;
/** The last day of every month, however long it is. */
export const LAST_DUE_DAY = 31;

/** What applies on a day; `null` where nothing is entered for it. */
export function paymentOn(payments: readonly PremiumPayment[], day: CalendarDate): PremiumPayment | null {
  const begun = payments.filter(({ effectiveFrom }) => effectiveFrom <= day);
  return begun.reduce<PremiumPayment | null>(
    (latest, each) => (latest === null || each.effectiveFrom > latest.effectiveFrom ? each : latest),
    null,
  );
}

/** 支払期日 of a premium that was approved on a day; `null`: the branch says. */
export function dueDay(payment: PremiumPayment | null, approvedOn: CalendarDate): CalendarDate | null {
  const days = payment?.dueWithinDays ?? null;
  return days === null ? null : addDays(approvedOn, days);
}

/** 支払期日 of what went into 保証料一括納付 in a month; `null`: the branch says. */
export function monthlyDueDay(payment: PremiumPayment | null, month: CalendarMonth): CalendarDate | null {
  const day = payment?.monthlyDueDay ?? null;
  if (day === null) return null;
  const last = lastDayOf(monthAfter(month));
  const named = `${monthAfter(month)}-${String(day).padStart(2, "0")}` as CalendarDate;
  return named < last ? named : last;
}
