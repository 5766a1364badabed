import { amendableTermsOf, withTerms } from "./amended-terms";
import type { AmendableTerms, AmendmentChange } from "./amendment";
import type { CalendarDate } from "./calendar-date";
import { below, type Finding } from "./finding";
import { findingsOnTerms, type GuaranteeTerms } from "./guarantee-terms";

/** What bounds the days of an amendment. */
export interface AmendmentDays {
  /** Today in Japan. */
  readonly today: CalendarDate;
  /** When the works contract was last changed (変更契約日); `null` while it has not been. */
  readonly lastAmendedOn: CalendarDate | null;
}

/** All that is wrong with an amendment of these terms to those, each with its place below `change`. */
export function findingsOnAmendment(
  guarantee: GuaranteeTerms,
  after: AmendableTerms,
  change: AmendmentChange,
  days: AmendmentDays,
): Finding[] {
  const before = amendableTermsOf(guarantee);
  if (isSame(before, after)) return [{ path: "change", code: "UNCHANGED" }];
  const { contractedOn } = guarantee.worksContract;
  return below("change", [
    ...findingsOnAmendedOn(change.amendedOn, contractedOn, days),
    ...findingsOnChangedTerms(guarantee, after),
    ...findingsOnCompletion(before, after, contractedOn, days.today),
  ]);
}

function isSame(before: AmendableTerms, after: AmendableTerms): boolean {
  return (
    before.amount === after.amount &&
    before.contractPrice === after.contractPrice &&
    before.coveredPrice === after.coveredPrice &&
    before.workPeriod.from === after.workPeriod.from &&
    before.workPeriod.to === after.workPeriod.to
  );
}

/** Amendments are recorded in the order in which the works contract was changed; several on one day are possible. */
function* findingsOnAmendedOn(
  amendedOn: CalendarDate,
  contractedOn: CalendarDate | null,
  { today, lastAmendedOn }: AmendmentDays,
): Iterable<Finding> {
  const path = "amendedOn";
  if (amendedOn > today) yield { path, code: "AFTER_TODAY", limit: today, actual: amendedOn };
  if (contractedOn !== null && amendedOn < contractedOn)
    yield { path, code: "BEFORE_CONTRACT", limit: contractedOn, actual: amendedOn };
  if (lastAmendedOn !== null && amendedOn < lastAmendedOn)
    yield { path, code: "BEFORE_LAST_AMENDMENT", limit: lastAmendedOn, actual: amendedOn };
}

/** Where the input says what the terms' own rules find fault with; what no amendment touches is not its fault. */
const PLACES: Readonly<Record<string, string>> = {
  amount: "amount",
  "worksContract.contractPrice": "contractPrice",
  "worksContract.coveredPrice": "coveredPrice",
  "worksContract.workPeriod.to": "workPeriod.to",
};

function findingsOnChangedTerms(guarantee: GuaranteeTerms, after: AmendableTerms): Finding[] {
  return findingsOnTerms(withTerms(guarantee, after)).flatMap((finding) => {
    const path = PLACES[finding.path];
    return path === undefined ? [] : [{ ...finding, path }];
  });
}

/**
 * Works are not completed before their contract was concluded. And a change that moves 保証期限 must not leave the
 * guarantee over: what is over is discharged. One that leaves it where it is may come late, until the guarantee has
 * expired.
 */
function* findingsOnCompletion(
  before: AmendableTerms,
  after: AmendableTerms,
  contractedOn: CalendarDate | null,
  today: CalendarDate,
): Iterable<Finding> {
  const path = "workPeriod.to";
  const { to } = after.workPeriod;
  if (contractedOn !== null && to < contractedOn && to !== before.workPeriod.to)
    yield { path, code: "BEFORE_CONTRACT", limit: contractedOn, actual: to };
  if (after.expiresOn !== before.expiresOn && after.expiresOn < today)
    yield { path, code: "OVER_ALREADY", limit: today, actual: after.expiresOn };
}
