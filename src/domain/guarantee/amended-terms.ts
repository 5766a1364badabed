import type { AmendableTerms, AmendmentChange } from "./amendment";
import type { CalendarDate } from "../values/calendar-date";
import { earliestExpiry, type GuaranteeTerms, type YearsOfTerms } from "./guarantee-terms";

/** The terms of a guarantee that an amendment may touch. */
export function amendableTermsOf({
  amount,
  expiresOn,
  worksContract,
}: Pick<GuaranteeTerms, "amount" | "expiresOn" | "worksContract">): AmendableTerms {
  const { contractPrice, coveredPrice, workPeriod } = worksContract;
  return { amount, contractPrice, coveredPrice, workPeriod, expiresOn };
}

/** The terms after a change. What the change leaves out stays, unless it follows from another change. */
export function amendedTerms(
  before: AmendableTerms,
  change: AmendmentChange,
  year: YearsOfTerms,
): AmendableTerms {
  const contractPrice = change.contractPrice ?? before.contractPrice;
  const workPeriod = {
    from: change.workPeriod.from ?? before.workPeriod.from,
    to: change.workPeriod.to ?? before.workPeriod.to,
  };
  return {
    amount: change.amount ?? before.amount,
    contractPrice,
    coveredPrice:
      change.coveredPrice ??
      (before.coveredPrice === before.contractPrice && year.fiscalYear === null
        ? contractPrice
        : before.coveredPrice),
    workPeriod,
    expiresOn: followedExpiry(before, workPeriod.to, year),
  };
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

export function withTerms<Terms extends Pick<GuaranteeTerms, "worksContract">>(
  guarantee: Terms,
  terms: AmendableTerms,
): Terms {
  const { amount, contractPrice, coveredPrice, workPeriod, expiresOn } = terms;
  const worksContract = { ...guarantee.worksContract, contractPrice, coveredPrice, workPeriod };
  return { ...guarantee, worksContract, amount, expiresOn };
}
