import { amendableTermsOf, withTerms } from "./amended-terms";
import { MOST_AMENDMENTS, type AmendableTerms, type AmendmentChange } from "./amendment";
import type { CalendarDate } from "../values/calendar-date";
import { below, type Finding } from "../values/finding";
import type { Guarantee } from "./guarantee";
import { asIssued, findingsOnTerms, type GuaranteeTerms } from "./guarantee-terms";

/** The bounds of an amendment's days. */
export interface AmendmentDays {
  /** Today in Japan. */
  readonly today: CalendarDate;
  /** When the works contract was last changed (変更契約日); `null` while it has not been. */
  readonly lastAmendedOn: CalendarDate | null;
  /** The number of recorded amendments. */
  readonly amendmentCount: number;
}

/** The amended terms, and the day since when they bind. */
export type IssuedTerms = Omit<GuaranteeTerms, "jointVenture"> & Pick<Guarantee, "issuedOn">;

/** All that is wrong with an amendment of these terms to those, each with its place in `change`. */
export function findingsOnAmendment(
  guarantee: IssuedTerms,
  after: AmendableTerms,
  change: AmendmentChange,
  days: AmendmentDays,
): Finding[] {
  if (days.amendmentCount >= MOST_AMENDMENTS)
    return [{ path: "change", code: "TOO_MANY_AMENDMENTS", limit: MOST_AMENDMENTS }];
  const before = amendableTermsOf(guarantee);
  if (isSame(before, after)) return [{ path: "change", code: "UNCHANGED" }];
  return [
    ...below("change", [
      ...findingsOnAmendedOn(change.amendedOn, guarantee, days),
      ...findingsOnChangedTerms(guarantee, after),
      ...findingsOnCompletion(before, after, guarantee.worksContract.contractedOn),
    ]),
    ...findingsOnExpiry(before, after, days.today),
  ];
}

function isSame(before: AmendableTerms, after: AmendableTerms): boolean {
  return (
    before.amount === after.amount &&
    before.contractPrice === after.contractPrice &&
    before.coveredPrice === after.coveredPrice &&
    (before.paidAhead ?? 0) === (after.paidAhead ?? 0) &&
    before.workPeriod.from === after.workPeriod.from &&
    before.workPeriod.to === after.workPeriod.to
  );
}

/**
 * Amendments are recorded in the order in which the works contract was changed; several on one day are possible. A change
 * that was agreed after 保証期限 changes no guarantee: it was over.
 */
function* findingsOnAmendedOn(
  amendedOn: CalendarDate,
  { worksContract: { contractedOn }, issuedOn, expiresOn }: IssuedTerms,
  { today, lastAmendedOn }: AmendmentDays,
): Iterable<Finding> {
  const path = "amendedOn";
  if (amendedOn > today) yield { path, code: "AFTER_TODAY", limit: today, actual: amendedOn };
  if (contractedOn !== null && amendedOn < contractedOn)
    yield { path, code: "BEFORE_CONTRACT", limit: contractedOn, actual: amendedOn };
  // The issued terms already hold all changes made before the issue of a 契約保証 that preceded its contract.
  if (contractedOn === null && amendedOn < issuedOn)
    yield { path, code: "BEFORE_ISSUE", limit: issuedOn, actual: amendedOn };
  if (amendedOn > expiresOn) yield { path, code: "AFTER_EXPIRY", limit: expiresOn, actual: amendedOn };
  if (lastAmendedOn !== null && amendedOn < lastAmendedOn)
    yield { path, code: "BEFORE_LAST_AMENDMENT", limit: lastAmendedOn, actual: amendedOn };
}

/**
 * The place in the input of each finding of the terms' own rules. Findings on terms that no amendment touches
 * are left out.
 */
const PLACES: Readonly<Record<string, string>> = {
  amount: "amount",
  "worksContract.contractPrice": "contractPrice",
  "worksContract.coveredPrice": "coveredPrice",
  "worksContract.workPeriod.to": "workPeriod.to",
};

function findingsOnChangedTerms(guarantee: IssuedTerms, after: AmendableTerms): Finding[] {
  return findingsOnTerms(asIssued(withTerms(guarantee, after))).flatMap((finding) => {
    const path = PLACES[finding.path];
    return path === undefined ? [] : [{ ...finding, path }];
  });
}

/** Works are not completed before their contract was concluded. */
function* findingsOnCompletion(
  before: AmendableTerms,
  after: AmendableTerms,
  contractedOn: CalendarDate | null,
): Iterable<Finding> {
  const { to } = after.workPeriod;
  if (contractedOn !== null && to < contractedOn && to !== before.workPeriod.to)
    yield { path: "workPeriod.to", code: "BEFORE_CONTRACT", limit: contractedOn, actual: to };
}

/**
 * A change must leave the guarantee in force, or its new version never was. A change agreed in time that
 * brings a later 保証期限 may be recorded late.
 */
function* findingsOnExpiry(
  before: AmendableTerms,
  after: AmendableTerms,
  today: CalendarDate,
): Iterable<Finding> {
  const path = after.expiresOn === before.expiresOn ? "change" : "change.workPeriod.to";
  if (after.expiresOn < today) yield { path, code: "OVER_ALREADY", limit: today, actual: after.expiresOn };
}
