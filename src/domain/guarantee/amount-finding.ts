import type { AmendableTerms } from "./amendment";
import type { RuleInEffect, RulesInEffect } from "../obligee/obligee-policy";
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
}

/**
 * After a price cut an advance is returned only above a limit of its own, not above the ceiling by which it was paid; with
 * the interim payment there is one limit for both. After a price rise 契約保証 may be under its rate (standard clause,
 * art. 4). `others`: what is guaranteed of the other advance on the same works and year.
 */
export function amountFindingOn(
  kind: GuaranteeKind,
  { amount, coveredPrice }: Pick<AmendableTerms, "amount" | "coveredPrice">,
  others: Yen,
  rules: RulesInEffect,
): AmountFinding | null {
  if (kind === "CONTRACT_PERFORMANCE") return underRate(amount, coveredPrice, rules.performancePercent);
  const isAlone = kind === "ADVANCE_PAYMENT" && others === 0;
  const rule = isAlone ? rules.advanceReturnPercent : rules.totalReturnPercent;
  return overLimit((amount + others) as Yen, coveredPrice, rule);
}

function overLimit(paid: Yen, price: Yen, { value, source }: RuleInEffect<number>): AmountFinding | null {
  const limit = shareOf(price, value, 100);
  if (paid <= limit) return null;
  return { code: "ADVANCE_OVER_RETURN_LIMIT", limit, difference: (paid - limit) as Yen, source };
}

function underRate(amount: Yen, price: Yen, { value, source }: RuleInEffect<number>): AmountFinding | null {
  const limit = shareOf(price, value, 100, "UP");
  if (amount >= limit) return null;
  return { code: "PERFORMANCE_UNDER_RATE", limit, difference: (limit - amount) as Yen, source };
}
