import type { CalendarDate } from "../values/calendar-date";
import type { Finding } from "../values/finding";
import type { Yen } from "../values/yen";
import { payablePremium, type FinalPremium } from "./final-premium";
import type { QuotedPremium } from "./premium";

/** RECEIPT: 領収. MONTHLY_ACCOUNT: 保証料一括納付, the contractor pays once a month. */
export const SETTLEMENT_METHODS = ["RECEIPT", "MONTHLY_ACCOUNT"] as const;
export type SettlementMethod = (typeof SETTLEMENT_METHODS)[number];

/**
 * 保証料の領収: by the 約款 a certificate is issued once the premium is received, or goes into 保証料一括納付. The
 * settlement and the issue are two facts.
 */
export interface PremiumSettlement {
  readonly method: SettlementMethod;
  /** The day it was received, or went into 保証料一括納付. */
  readonly settledOn: CalendarDate;
  readonly amount: Yen;
}

/** What an application's settlement is compared with. */
export interface PremiumToSettle {
  /** `null`: the issuer had no premium table. */
  readonly quoted: QuotedPremium | null;
  readonly final: FinalPremium | null;
  readonly submittedOn: CalendarDate;
  readonly today: CalendarDate;
}

/**
 * What is wrong with a settlement: another amount than the final premium or the quote, a quote that nobody may be charged
 * by, a day before the application, or a day to come.
 */
export function findingsOnSettlement(
  { settledOn, amount }: PremiumSettlement,
  { submittedOn, today, ...premium }: PremiumToSettle,
): Finding[] {
  const { quoted, final } = premium;
  const known = { isQuoted: quoted !== null, isFinal: final !== null };
  return [
    ...findingsOnSettledAmount(amount, payablePremium(quoted, final), known),
    ...findingsOnSettledDay(settledOn, { submittedOn, today }),
  ];
}

/** Another amount than what is to be settled, or one although nobody may be charged yet (`null`) by what was quoted. */
export function findingsOnSettledAmount(
  amount: Yen,
  payable: Yen | null,
  { isQuoted, isFinal }: { readonly isQuoted: boolean; readonly isFinal: boolean },
): Finding[] {
  if (payable === null)
    return isQuoted ? [{ path: "amount", code: "PREMIUM_NOT_FINAL", actual: amount }] : [];
  if (amount === payable) return [];
  const code = isFinal ? "NOT_THE_FINAL_PREMIUM" : "NOT_THE_QUOTED_PREMIUM";
  return [{ path: "amount", code, limit: payable, actual: amount }];
}

export function findingsOnSettledDay(
  settledOn: CalendarDate,
  { submittedOn, today }: Pick<PremiumToSettle, "submittedOn" | "today">,
): Finding[] {
  const findings: Finding[] = [];
  if (settledOn < submittedOn)
    findings.push({ path: "settledOn", code: "BEFORE_SUBMISSION", limit: submittedOn, actual: settledOn });
  if (settledOn > today)
    findings.push({ path: "settledOn", code: "AFTER_TODAY", limit: today, actual: settledOn });
  return findings;
}
