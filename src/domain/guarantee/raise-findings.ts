import type { RulesInEffect } from "../obligee/obligee-policy";
import { mostAdvance, mostInterim, type AmountBound } from "../obligee/payment-ceilings";
import { appliedRule } from "../values/applied-rule";
import type { Finding } from "../values/finding";
import type { Yen } from "../values/yen";
import { advanceOf, isOfTwoYears, takenBeside, type Commitment } from "../works-contract/works-ledger";
import type { AmendableTerms } from "./amendment";
import type { IssuedTerms } from "./amendment-findings";

/** What a larger amount is judged by. */
export interface RaiseCircumstances {
  /** What else stands on the same works contract, in force or applied for. */
  readonly ledger: readonly Commitment[];
  /** 低入札価格調査 */
  readonly isLowBid: boolean;
}

/**
 * A larger amount of 前払金 or 中間前払金 counts against the works contract as at its issue: by the ceilings of the obligee,
 * with all that is in force or applied for. A smaller amount, or the same one, needs no room: after a price cut it may
 * stand above the ceiling. 契約保証 has none.
 */
export function* findingsOnRaise(
  guarantee: IssuedTerms,
  after: AmendableTerms,
  circumstances: RaiseCircumstances,
  rules: RulesInEffect,
): Iterable<Finding> {
  if (after.amount <= guarantee.amount) return;
  const most = mostAfter(guarantee, after, circumstances, rules);
  if (most !== null && after.amount > most.amount)
    yield {
      path: "change.amount",
      code: most.code,
      limit: most.amount,
      actual: after.amount,
      ...appliedRule(most),
    };
}

function mostAfter(
  { kind, contractType, fiscalYear, lastFiscalYear, worksContract }: IssuedTerms,
  { coveredPrice }: AmendableTerms,
  { ledger, isLowBid }: RaiseCircumstances,
  rules: RulesInEffect,
): AmountBound | null {
  if (kind === "CONTRACT_PERFORMANCE") return null;
  const asked = { kind, fiscalYear, lastFiscalYear };
  const advance = kind === "INTERIM_PAYMENT" ? advanceOf(asked, ledger) : null;
  // What the advance covers besides this guarantee's own year stays as it is.
  const besides = isOfTwoYears(advance) ? advance.coveredPrice - worksContract.coveredPrice : 0;
  const priced = {
    contractType: contractType ?? ("WORKS" as const),
    coveredPrice,
    totalled: Math.max(coveredPrice, coveredPrice + besides) as Yen,
    isLowBid,
    advanceAmount: advance?.amount ?? (0 as Yen),
    takenBeside: takenBeside(asked, ledger),
  };
  return kind === "ADVANCE_PAYMENT" ? mostAdvance(priced, rules) : mostInterim(priced, rules);
}
