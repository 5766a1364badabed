import type { CalendarDate, Period } from "../values/calendar-date";
import type { Finding } from "../values/finding";
import type { Yen } from "../values/yen";

/** What an amendment (変更契約) changes of a works contract. */
export interface AmendableWorks {
  /** 請負金額(総額) */
  readonly contractPrice: Yen;
  /** 工期 */
  readonly workPeriod: Period;
}

/** An amendment of a works contract as it is recorded; `null`: that stays. */
export interface WorksChange {
  /** The day the contract was changed (変更契約日). */
  readonly amendedOn: CalendarDate;
  readonly contractPrice: Yen | null;
  readonly workPeriod: { readonly from: CalendarDate | null; readonly to: CalendarDate | null };
}

/** The most changes that an issuer records in its entry of a works contract. Contracts change a few times. */
export const MOST_WORKS_AMENDMENTS = 99;

/** What the contract says once it is changed. */
export function amendedWorks(before: AmendableWorks, change: WorksChange): AmendableWorks {
  const { from, to } = change.workPeriod;
  return {
    contractPrice: change.contractPrice ?? before.contractPrice,
    workPeriod: { from: from ?? before.workPeriod.from, to: to ?? before.workPeriod.to },
  };
}

export function areSameTerms(one: AmendableWorks, other: AmendableWorks): boolean {
  return (
    one.contractPrice === other.contractPrice &&
    one.workPeriod.from === other.workPeriod.from &&
    one.workPeriod.to === other.workPeriod.to
  );
}

/** What is known of a contract when it is changed. */
export interface WorksBeforeChange extends AmendableWorks {
  readonly contractedOn: CalendarDate | null;
  /** `null`: it was never changed. */
  readonly lastAmendedOn: CalendarDate | null;
  /** The number of changes that its issuer recorded in the entry itself, not by a guarantee. */
  readonly amendmentCount: number;
}

/** All that is wrong with a change of a works contract, each with its place in the input. */
export function* findingsOnWorksChange(
  before: WorksBeforeChange,
  change: WorksChange,
  today: CalendarDate,
): Iterable<Finding> {
  if (before.amendmentCount >= MOST_WORKS_AMENDMENTS) {
    yield { path: "change", code: "TOO_MANY_WORKS_AMENDMENTS", limit: MOST_WORKS_AMENDMENTS };
    return;
  }
  const after = amendedWorks(before, change);
  if (areSameTerms(before, after)) {
    yield { path: "change", code: "UNCHANGED" };
    return;
  }
  yield* findingsOnDay(before, change.amendedOn, today);
  const { contractPrice, workPeriod } = after;
  if (contractPrice === 0) yield { path: "change.contractPrice", code: "MUST_BE_POSITIVE" };
  if (workPeriod.to < workPeriod.from)
    yield {
      path: "change.workPeriod.to",
      code: "BEFORE_START",
      limit: workPeriod.from,
      actual: workPeriod.to,
    };
}

function* findingsOnDay(
  { contractedOn, lastAmendedOn }: WorksBeforeChange,
  amendedOn: CalendarDate,
  today: CalendarDate,
): Iterable<Finding> {
  const path = "change.amendedOn";
  if (amendedOn > today) yield { path, code: "AFTER_TODAY", limit: today, actual: amendedOn };
  if (contractedOn !== null && amendedOn < contractedOn)
    yield { path, code: "BEFORE_CONTRACT", limit: contractedOn, actual: amendedOn };
  if (lastAmendedOn !== null && amendedOn < lastAmendedOn)
    yield { path, code: "BEFORE_LAST_AMENDMENT", limit: lastAmendedOn, actual: amendedOn };
}
