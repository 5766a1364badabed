import type { AmendableTerms, AmendmentChange } from "./amendment";
import type { CalendarDate } from "../values/calendar-date";
import type { GuaranteeTerms } from "./guarantee-terms";

/** The terms of a guarantee that an amendment may touch. */
export function amendableTermsOf({ amount, expiresOn, worksContract }: GuaranteeTerms): AmendableTerms {
  const { contractPrice, coveredPrice, workPeriod } = worksContract;
  return { amount, contractPrice, coveredPrice, workPeriod, expiresOn };
}

/** The terms after a change. What the change leaves out stays, unless it follows from another change. */
export function amendedTerms(before: AmendableTerms, change: AmendmentChange): AmendableTerms {
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
      (before.coveredPrice === before.contractPrice ? contractPrice : before.coveredPrice),
    workPeriod,
    expiresOn: followedExpiry(before, workPeriod.to),
  };
}

/**
 * 保証期限 after a change of the work period (note 2 of the certificate). A guarantee that ended with the works
 * ends with their new completion. An agreed later day stays, unless the completion passes it.
 */
function followedExpiry({ workPeriod, expiresOn }: AmendableTerms, completion: CalendarDate): CalendarDate {
  return expiresOn === workPeriod.to || completion > expiresOn ? completion : expiresOn;
}

export function withTerms<Terms extends GuaranteeTerms>(guarantee: Terms, terms: AmendableTerms): Terms {
  const { amount, contractPrice, coveredPrice, workPeriod, expiresOn } = terms;
  const worksContract = { ...guarantee.worksContract, contractPrice, coveredPrice, workPeriod };
  return { ...guarantee, worksContract, amount, expiresOn };
}
