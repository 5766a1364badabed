import type { AmendableTerms, AmendmentChange } from "./amendment";
import type { CalendarDate } from "../values/calendar-date";
import type { Yen } from "../values/yen";
import { earliestExpiry, type GuaranteeTerms, type YearsOfTerms } from "./guarantee-terms";

/** The terms of a guarantee that an amendment may touch. */
export function amendableTermsOf({
  amount,
  expiresOn,
  paidAhead,
  worksContract,
}: Pick<GuaranteeTerms, "amount" | "expiresOn" | "paidAhead" | "worksContract">): AmendableTerms {
  const { contractPrice, coveredPrice, workPeriod } = worksContract;
  return { amount, contractPrice, coveredPrice, paidAhead, workPeriod, expiresOn };
}

/** The terms after a change. What the change leaves out stays, unless it follows from another change. */
export function amendedTerms(
  before: AmendableTerms,
  change: AmendmentChange,
  year: YearsOfTerms,
): AmendableTerms {
  const contractPrice = change.contractPrice ?? before.contractPrice;
  const paidAhead = change.paidAhead ?? before.paidAhead;
  const workPeriod = {
    from: change.workPeriod.from ?? before.workPeriod.from,
    to: change.workPeriod.to ?? before.workPeriod.to,
  };
  return {
    amount: change.amount ?? before.amount,
    contractPrice,
    coveredPrice: change.coveredPrice ?? followedPrice(before, { contractPrice, paidAhead }, year),
    paidAhead,
    workPeriod,
    expiresOn: followedExpiry(before, workPeriod.to, year),
  };
}

/** 請負金額(対象額): all of the price follows it, and that of a year is less by what was paid ahead. */
function followedPrice(
  before: AmendableTerms,
  { contractPrice, paidAhead }: Pick<AmendableTerms, "contractPrice" | "paidAhead">,
  { fiscalYear }: YearsOfTerms,
): Yen {
  if (fiscalYear === null)
    return before.coveredPrice === before.contractPrice ? contractPrice : before.coveredPrice;
  return Math.max(0, plannedPrice(before) - (paidAhead ?? 0)) as Yen;
}

/** The covered price with what was paid ahead of it. */
export function plannedPrice({
  coveredPrice,
  paidAhead,
}: Pick<AmendableTerms, "coveredPrice" | "paidAhead">): Yen {
  return (coveredPrice + (paidAhead ?? 0)) as Yen;
}

/**
 * 保証期限 after a change of the work period (note 2 of the certificate). A guarantee that ended with the works, or with its
 * fiscal year, ends with their new completion, or with that year if it comes sooner. An agreed later day stays, unless
 * the completion passes it.
 */
function followedExpiry(
  { workPeriod, expiresOn }: AmendableTerms,
  completion: CalendarDate,
  year: YearsOfTerms,
): CalendarDate {
  const earliest = earliestExpiry(year, completion);
  return expiresOn === earliestExpiry(year, workPeriod.to) || earliest > expiresOn ? earliest : expiresOn;
}

export function withTerms<Terms extends Pick<GuaranteeTerms, "paidAhead" | "worksContract">>(
  guarantee: Terms,
  terms: AmendableTerms,
): Terms {
  const { amount, contractPrice, coveredPrice, paidAhead, workPeriod, expiresOn } = terms;
  const worksContract = { ...guarantee.worksContract, contractPrice, coveredPrice, workPeriod };
  return { ...guarantee, worksContract, amount, paidAhead, expiresOn };
}
