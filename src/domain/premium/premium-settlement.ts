import type { CalendarDate } from "../values/calendar-date";
import type { Finding } from "../values/finding";
import type { Yen } from "../values/yen";

/** RECEIPT: the premium came in. MONTHLY_ACCOUNT: it goes onto the contractor's monthly bill (月ごとの一括払い). */
export const SETTLEMENT_METHODS = ["RECEIPT", "MONTHLY_ACCOUNT"] as const;
export type SettlementMethod = (typeof SETTLEMENT_METHODS)[number];

/**
 * 保証料の入金: by the 約款 a certificate is issued once the premium is received, or goes onto a monthly account. The
 * settlement and the issue are two facts.
 */
export interface PremiumSettlement {
  readonly method: SettlementMethod;
  /** The day it came in, or went onto the account. */
  readonly settledOn: CalendarDate;
  readonly amount: Yen;
}

/**
 * What is wrong with a settlement: an amount that differs from the quote, a day before the application, or a
 * day to come.
 */
export function findingsOnSettlement(
  { settledOn, amount }: PremiumSettlement,
  {
    quotedTotal,
    submittedOn,
    today,
  }: {
    readonly quotedTotal: Yen | null;
    readonly submittedOn: CalendarDate;
    readonly today: CalendarDate;
  },
): Finding[] {
  const findings: Finding[] = [];
  if (quotedTotal !== null && amount !== quotedTotal)
    findings.push({ path: "amount", code: "NOT_THE_QUOTED_PREMIUM", limit: quotedTotal, actual: amount });
  if (settledOn < submittedOn)
    findings.push({ path: "settledOn", code: "BEFORE_SUBMISSION", limit: submittedOn, actual: settledOn });
  if (settledOn > today)
    findings.push({ path: "settledOn", code: "AFTER_TODAY", limit: today, actual: settledOn });
  return findings;
}
