import type { CalendarDate } from "../values/calendar-date";
import type { Finding } from "../values/finding";
import type { Yen } from "../values/yen";
import { findingsOnFinalPremium, withReplaced, type SetPremium, type WithFormer } from "./final-premium";
import { quotePremium, type PremiumQuote, type PremiumTable } from "./premium";
import { findingsOnSettledAmount } from "./premium-settlement";

/** ADDITIONAL: 追加保証料, the contractor pays it. RETURNED: 返戻保証料, the issuer pays it back. NONE: nothing is due. */
export const PREMIUM_DIRECTIONS = ["ADDITIONAL", "RETURNED", "NONE"] as const;
export type PremiumDirection = (typeof PREMIUM_DIRECTIONS)[number];

/** What an amendment of the guaranteed amount makes due. */
export interface DuePremium {
  readonly direction: PremiumDirection;
  /** 0 with NONE alone. */
  readonly amount: Yen;
}

/** What is due by a table, with the premiums of the amounts before and after by that table. */
export interface PremiumDifference extends DuePremium {
  readonly before: PremiumQuote;
  readonly after: PremiumQuote;
}

/** A difference with the table it was read from and the day whose table that is. */
export interface QuotedDifference {
  readonly difference: PremiumDifference;
  readonly table: PremiumTable;
  readonly on: CalendarDate;
}

/** What an officer set of what an amendment makes due. */
export interface SetDifference extends SetPremium {
  readonly direction: PremiumDirection;
}

export const NOTHING_DUE: DuePremium = { direction: "NONE", amount: 0 as Yen };

/**
 * The premiums of both amounts by one table, and what lies between them. The discount for applying on line belongs to the
 * guarantee's own application: it is taken off neither, so that no amendment brings it or takes it back.
 */
export function premiumDifference(table: PremiumTable, before: Yen, after: Yen): PremiumDifference {
  const quoteOf = (amount: Yen): PremiumQuote => quotePremium(table, { amount, isOnline: false });
  const [from, to] = [quoteOf(before), quoteOf(after)];
  return { ...dueFor(to.total - from.total), before: from, after: to };
}

function dueFor(difference: number): DuePremium {
  if (difference === 0) return NOTHING_DUE;
  return { direction: difference > 0 ? "ADDITIONAL" : "RETURNED", amount: Math.abs(difference) as Yen };
}

/**
 * What is due: what an officer set, or else the difference by an approved table. Where the amount stays, nothing is.
 * `null`: nobody can say yet, because the table is an example (参考例), or the issuer has none.
 */
export function duePremium(
  isAmountChanged: boolean,
  quoted: QuotedDifference | null,
  final: SetDifference | null,
): DuePremium | null {
  if (final !== null) return { direction: final.direction, amount: final.amount };
  if (!isAmountChanged) return NOTHING_DUE;
  if (quoted === null || quoted.table.illustrative) return null;
  const { direction, amount } = quoted.difference;
  return { direction, amount };
}

/** What is wrong with the amount of a settlement: nothing is settled before it is known what is due. */
export function findingsOnSettledDifference(
  amount: Yen,
  due: DuePremium | null,
  { isQuoted, isFinal }: { readonly isQuoted: boolean; readonly isFinal: boolean },
): Finding[] {
  if (due === null && !isQuoted) return [{ path: "amount", code: "DUE_NOT_SET", actual: amount }];
  return findingsOnSettledAmount(amount, due?.amount ?? null, { isQuoted, isFinal });
}

/** What an officer set after one more was set. */
export function withSetDifference(
  before: WithFormer<SetDifference> | null,
  set: SetDifference,
): WithFormer<SetDifference> {
  if (before === null) return { ...set, former: [] };
  const { former, ...replaced } = before;
  return { ...set, former: withReplaced(former, replaced) };
}

/** What is wrong with what an officer sets: the amount and the reason as of every final premium, and its direction. */
export function findingsOnSetDifference(
  { direction, amount, reason }: Pick<SetDifference, "direction" | "amount" | "reason">,
  guaranteed: Yen,
  quoted: QuotedDifference | null,
): Finding[] {
  const most = Math.max(quoted?.difference.amount ?? 0, guaranteed) as Yen;
  const findings = findingsOnFinalPremium({ amount, reason }, { guaranteed: most, quoted: null });
  if (direction === "NONE" && amount > 0)
    findings.push({ path: "amount", code: "NOTHING_IS_DUE", limit: 0, actual: amount });
  if (direction !== "NONE" && amount === 0) findings.push({ path: "amount", code: "MUST_BE_POSITIVE" });
  return findings;
}
