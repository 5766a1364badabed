import type { RulesInEffect } from "../obligee/obligee-policy";
import { mostAdvance, mostInterim, type AmountBound } from "../obligee/payment-ceilings";
import { appliedRule } from "../values/applied-rule";
import type { Finding } from "../values/finding";
import type { Yen } from "../values/yen";
import type { CalendarDate } from "../values/calendar-date";
import { advanceOf, isOfTwoYears, takenBeside, type Commitment } from "../works-contract/works-ledger";
import { plannedPrice } from "./amended-terms";
import type { AmendableTerms } from "./amendment";
import type { IssuedTerms } from "./amendment-findings";
import { findingsOnUnsaidPaidAhead } from "./paid-ahead-findings";
import { judgedPrice, type JudgedPrice, type WorksByEntry } from "./judged-price";

/** What a larger amount is judged by. */
export interface RaiseCircumstances {
  /** What else stands on the same works contract, in force or applied for. */
  readonly ledger: readonly Commitment[];
  /** `null`: the guarantee is joined to no entry. */
  readonly entry: WorksByEntry | null;
  /** 低入札価格調査 */
  readonly isLowBid: boolean;
}

/** An amendment: the terms as they would be, and the day on which the works contract was changed. */
export interface Raise {
  readonly amendedOn: CalendarDate;
  readonly after: AmendableTerms;
}

/**
 * A larger amount of 前払金 or 中間前払金 counts against the works contract as at its issue: by the ceilings of the obligee,
 * with all that is in force or applied for. A smaller amount, or the same one, needs no room: after a price cut it may
 * stand above the ceiling. 契約保証 has none. A covered price (対象額) of one year does not grow beyond that year, as at the
 * issue.
 */
export function* findingsOnRaise(
  guarantee: IssuedTerms,
  { amendedOn, after }: Raise,
  circumstances: RaiseCircumstances,
  rules: RulesInEffect,
): Iterable<Finding> {
  const price = judgedPrice(guarantee, after, amendedOn, circumstances.entry);
  yield* findingsOnUnsaidPaidAhead(guarantee, after, amendedOn);
  yield* findingsOnCoveredPrice(guarantee, after, price);
  if (after.amount <= guarantee.amount) return;
  const most = mostAfter(guarantee, after, price, circumstances, rules);
  if (most !== null && after.amount > most.amount)
    yield {
      path: "change.amount",
      code: most.code,
      limit: most.amount,
      actual: after.amount,
      ...appliedRule(most),
    };
}

function* findingsOnCoveredPrice(
  { worksContract: before }: IssuedTerms,
  { coveredPrice: actual }: AmendableTerms,
  { mostOfYear: limit }: JudgedPrice,
): Iterable<Finding> {
  if (limit !== null && actual > limit && actual > before.coveredPrice)
    yield { path: "change.coveredPrice", code: "NOT_THE_YEARS_PRICE", limit, actual };
}

/**
 * What the advance covers besides this guarantee's own year stays as it is. What was paid ahead is of the second year: of
 * this guarantee's own where it says so, else of the advance's.
 */
function otherYear(
  advance: Commitment,
  before: Pick<AmendableTerms, "coveredPrice" | "paidAhead">,
  { fiscalYear, paidAhead }: Pick<IssuedTerms, "fiscalYear" | "paidAhead">,
): number {
  const isLessenedItself = fiscalYear !== advance.fiscalYear && paidAhead !== null;
  return plannedPrice(advance) - plannedPrice(before) - (isLessenedItself ? 0 : (advance.paidAhead ?? 0));
}

function mostAfter(
  { kind, contractType, fiscalYear, lastFiscalYear, paidAhead, worksContract }: IssuedTerms,
  after: AmendableTerms,
  { contractPrice, mostOfYear }: JudgedPrice,
  { ledger, isLowBid }: RaiseCircumstances,
  rules: RulesInEffect,
): AmountBound | null {
  if (kind === "CONTRACT_PERFORMANCE") return null;
  const asked = { kind, fiscalYear, lastFiscalYear };
  const advance = kind === "INTERIM_PAYMENT" ? advanceOf(asked, ledger) : null;
  const before = { coveredPrice: worksContract.coveredPrice, paidAhead };
  const besides = isOfTwoYears(advance) ? otherYear(advance, before, { fiscalYear, ...after }) : 0;
  const coveredPrice = Math.min(after.coveredPrice, mostOfYear ?? contractPrice ?? Infinity) as Yen;
  const ofBothYears = Math.min(contractPrice ?? Infinity, coveredPrice + besides);
  const priced = {
    contractType: contractType ?? ("WORKS" as const),
    coveredPrice,
    totalled: Math.max(coveredPrice, ofBothYears) as Yen,
    isLowBid,
    advanceAmount: advance?.amount ?? (0 as Yen),
    takenBeside: takenBeside(asked, ledger),
  };
  return kind === "ADVANCE_PAYMENT" ? mostAdvance(priced, rules) : mostInterim(priced, rules);
}
