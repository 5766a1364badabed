import type { AmendableTerms } from "./amendment";
import type { RuleInEffect, RulesInEffect } from "../obligee/obligee-policy";
import { leastPerformance } from "../obligee/payment-ceilings";
import type { GuaranteeKind } from "../values/guarantee-kind";
import { shareOf, type Yen } from "../values/yen";

/** What a changed price may leave amiss in what was guaranteed before. */
export const AMOUNT_FINDING_CODES = ["ADVANCE_OVER_RETURN_LIMIT", "PERFORMANCE_UNDER_RATE"] as const;
export type AmountFindingCode = (typeof AMOUNT_FINDING_CODES)[number];

/** No refusal: the guarantee stands, and whoever is concerned is told what would cure it. */
export interface AmountFinding {
  readonly code: AmountFindingCode;
  /** The most that the contractor may keep of its advances, or the least that 契約保証 must be over. */
  readonly limit: Yen;
  /** What is to be returned, or by how much 契約保証 is to be raised. */
  readonly difference: Yen;
  /** Where the rule stands (根拠). */
  readonly source: string;
  /** Whether the obligee set the rule itself; `false`: the national default. */
  readonly isOwn: boolean;
}

/** What an amount is judged by, besides its own terms. */
export interface AmountCircumstances {
  /** What is guaranteed of the other advance (前払金, 中間前払金) on the same works and year, in yen; 0: nothing. */
  readonly others: Yen;
  /** Whether the advance that an interim payment follows covers two years together. */
  readonly isOfTwoYears: boolean;
  /** 請負金額(対象額) for which the amount was agreed on: at the issue, or when it was last changed. */
  readonly agreedFor: Yen;
  /** 低入札価格調査 */
  readonly isLowBid: boolean;
}

/**
 * After a price cut an advance is returned only above a limit of its own, not above the ceiling by which it was paid; with
 * the interim payment there is one limit for both. Where one advance covers two years, both are judged with the advance,
 * whose price is that of both years. After a price rise 契約保証 may be under its rate (standard clause, art. 4).
 */
export function amountFindingOn(
  kind: GuaranteeKind,
  terms: Pick<AmendableTerms, "amount" | "coveredPrice">,
  circumstances: AmountCircumstances,
  rules: RulesInEffect,
): AmountFinding | null {
  if (kind === "CONTRACT_PERFORMANCE") return underRate(terms, circumstances, rules);
  const { others, isOfTwoYears } = circumstances;
  if (kind === "INTERIM_PAYMENT" && isOfTwoYears) return null;
  const isAlone = kind === "ADVANCE_PAYMENT" && others === 0;
  const rule = isAlone ? rules.advanceReturnPercent : rules.totalReturnPercent;
  return overLimit((terms.amount + others) as Yen, terms.coveredPrice, rule);
}

function overLimit(paid: Yen, price: Yen, { value, ...rule }: RuleInEffect<number>): AmountFinding | null {
  const limit = shareOf(price, value, 100);
  if (paid <= limit) return null;
  return { code: "ADVANCE_OVER_RETURN_LIMIT", limit, difference: (paid - limit) as Yen, ...rule };
}

/** Some bodies ask for a new amount only where the price rises far enough, such as from 1.25 times it (多久市). */
function underRate(
  { amount, coveredPrice }: Pick<AmendableTerms, "amount" | "coveredPrice">,
  { agreedFor, isLowBid }: AmountCircumstances,
  rules: RulesInEffect,
): AmountFinding | null {
  const { amount: limit, source, isOwn } = leastPerformance({ coveredPrice, isLowBid }, rules);
  if (amount >= limit) return null;
  const { value: from, ...threshold } = rules.performanceRaiseFromPercent;
  if (from > 100 && coveredPrice < shareOf(agreedFor, from, 100, "UP")) return null;
  const rule = threshold.isOwn ? threshold : { source, isOwn };
  return { code: "PERFORMANCE_UNDER_RATE", limit, difference: (limit - amount) as Yen, ...rule };
}
