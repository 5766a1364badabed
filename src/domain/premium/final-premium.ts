import type { Finding } from "../values/finding";
import { findingsOnText } from "../values/readable-text";
import type { Yen } from "../values/yen";
import type { QuotedPremium } from "./premium";

/** The most characters of a reason. */
export const LONGEST_PREMIUM_REASON = 500;
/** More corrections than any application sees; older ones are told by their events alone. */
export const MOST_FORMER_PREMIUMS = 99;

/** 確定保証料 as an officer set it: an amount, why, when, and who. */
export interface SetPremium {
  readonly amount: Yen;
  /** Where the amount comes from; the contractor reads it. */
  readonly reason: string;
  readonly setAt: Date;
  /** `null`: an integration of the issuer. */
  readonly userId: string | null;
}

/** A premium that was set, with those that it replaced, oldest first. */
export type WithFormer<Set extends SetPremium> = Set & { readonly former: readonly Set[] };

/** What is charged, beside what was quoted. */
export type FinalPremium = WithFormer<SetPremium>;

/** The final premium after one more was set. */
export function withFinalPremium(before: FinalPremium | null, set: SetPremium): FinalPremium {
  if (before === null) return { ...set, former: [] };
  const { former, ...replaced } = before;
  return { ...set, former: withReplaced(former, replaced) };
}

/** What was replaced, with one more: of too many the newest. */
export function withReplaced<Set extends SetPremium>(former: readonly Set[], replaced: Set): readonly Set[] {
  return [...former, replaced].slice(-MOST_FORMER_PREMIUMS);
}

/**
 * What is to be settled: the final premium, or else the quote of an approved table. `null`: nobody may be charged yet,
 * because the quote is by an example (参考例), or the issuer has no table.
 */
export function payablePremium(quoted: QuotedPremium | null, final: SetPremium | null): Yen | null {
  if (final !== null) return final.amount;
  return quoted === null || quoted.table.illustrative ? null : quoted.quote.total;
}

/** What is wrong with a final premium: more than what is guaranteed or quoted, or no reason that people can read. */
export function findingsOnFinalPremium(
  { amount, reason }: Pick<SetPremium, "amount" | "reason">,
  { guaranteed, quoted }: { readonly guaranteed: Yen; readonly quoted: QuotedPremium | null },
): Finding[] {
  // A least premium (最低保証料) may exceed a very small guaranteed amount.
  const most = Math.max(guaranteed, quoted?.quote.total ?? 0);
  return [
    ...(amount > most
      ? [{ path: "amount", code: "PREMIUM_OVER_AMOUNT", limit: most, actual: amount } as const]
      : []),
    ...findingsOnText("reason", reason, LONGEST_PREMIUM_REASON),
  ];
}
