import { fiscalYearOf, periodOfFiscalYear } from "../values/fiscal-year";
import type { CalendarDate } from "../values/calendar-date";
import type { Finding } from "../values/finding";
import type { Yen } from "../values/yen";
import { plannedPrice } from "./amended-terms";
import type { AmendableTerms, AmendmentChange } from "./amendment";
import type { IssuedTerms } from "./amendment-findings";
import type { WorksByEntry } from "./judged-price";

const PATH = "paidAhead";

/** What is wrong with 出来高超過額 as an amendment states it: of which guarantee, from when on, and how much. */
export function* findingsOnPaidAhead(
  guarantee: IssuedTerms,
  { amendedOn, paidAhead: actual }: AmendmentChange,
  entry: WorksByEntry | null,
): Iterable<Finding> {
  if (actual === null) return;
  const from = startOfLastYear(guarantee);
  if (guarantee.kind === "CONTRACT_PERFORMANCE") yield { path: PATH, code: "ONLY_FOR_ADVANCE", actual };
  else if (from === null) yield { path: PATH, code: "ONLY_WITH_FISCAL_YEARS", actual };
  else if (actual > 0 && isOfFirstYear(guarantee, entry))
    yield { path: PATH, code: "NOTHING_PAID_AHEAD_IN_FIRST_YEAR", actual };
  else yield* findingsOnYear(guarantee, { amendedOn, actual }, from, entry);
}

function* findingsOnYear(
  guarantee: IssuedTerms,
  { amendedOn, actual }: { readonly amendedOn: CalendarDate; readonly actual: Yen },
  from: CalendarDate,
  entry: WorksByEntry | null,
): Iterable<Finding> {
  if (amendedOn < from) yield { path: PATH, code: "NOT_PAID_AHEAD_YET", limit: from, actual: amendedOn };
  const limit = mostPaidAhead(guarantee, entry);
  if (actual > limit) yield { path: PATH, code: "OVER_PLANNED_PROGRESS", limit, actual };
}

/**
 * An advance of the first two years together was issued before anybody could know what the second began with. Where it
 * rises in the second year, that must be said, or the ceiling would count work that is paid for.
 */
export function* findingsOnUnsaidPaidAhead(
  guarantee: IssuedTerms,
  after: AmendableTerms,
  amendedOn: CalendarDate,
): Iterable<Finding> {
  const { amount, lastFiscalYear, worksContract } = guarantee;
  if (lastFiscalYear === null || after.paidAhead !== null) return;
  const limit = periodOfFiscalYear(lastFiscalYear).from;
  const isRaised = after.amount > amount || after.coveredPrice > worksContract.coveredPrice;
  if (isRaised && amendedOn >= limit) yield { path: `change.${PATH}`, code: "PAID_AHEAD_REQUIRED", limit };
}

/** The first day of the year whose start a part payment may have been made at; `null`: the guarantee has no year. */
function startOfLastYear({ fiscalYear, lastFiscalYear }: IssuedTerms): CalendarDate | null {
  const last = lastFiscalYear ?? fiscalYear;
  return last === null ? null : periodOfFiscalYear(last).from;
}

/** Whether it covers the contract's first year and no other: the first that is planned, as far as the entry says. */
function isOfFirstYear(
  { fiscalYear, lastFiscalYear, worksContract }: IssuedTerms,
  entry: WorksByEntry | null,
): boolean {
  const { contractedOn, workPeriod } = worksContract;
  const planned = (entry?.fiscalYears ?? []).map(({ year }) => year);
  const begun = [contractedOn ?? workPeriod.from, workPeriod.from].map(fiscalYearOf);
  return lastFiscalYear === null && fiscalYear === Math.min(...(planned.length > 0 ? planned : begun));
}

/** No more than is planned for that year, as far as the entry says; else no more than the guarantee covers. */
function mostPaidAhead(guarantee: IssuedTerms, entry: WorksByEntry | null): Yen {
  const { fiscalYear, lastFiscalYear, paidAhead, worksContract } = guarantee;
  const plan = entry?.fiscalYears?.find(({ year }) => year === (lastFiscalYear ?? fiscalYear));
  const covered = plannedPrice({ coveredPrice: worksContract.coveredPrice, paidAhead });
  return Math.min(covered, plan?.plannedProgress ?? covered) as Yen;
}
