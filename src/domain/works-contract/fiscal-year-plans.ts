import type { CalendarDate } from "../values/calendar-date";
import type { Finding } from "../values/finding";
import { fiscalYearOf, type FiscalYear } from "../values/fiscal-year";
import { rangeLimit } from "../values/range-limit";
import type { Yen } from "../values/yen";

/** One fiscal year of a contract over several (債務負担行為, 継続費), by article 1 of its special terms (特約条項). */
export interface FiscalYearPlan {
  readonly year: FiscalYear;
  /** 支払限度額: the most that is paid in that year. */
  readonly paymentLimit: Yen;
  /** 出来高予定額: the worth of the work planned for that year, which advances are shares of. */
  readonly plannedProgress: Yen;
}

/**
 * In which years a contract over several has an advance: in each; in none but from the second on; or in the first for
 * the first two together.
 */
export const ADVANCE_YEARS = ["EVERY_YEAR", "FROM_SECOND_YEAR", "FIRST_TWO_TOGETHER"] as const;
export type AdvanceYears = (typeof ADVANCE_YEARS)[number];

/** The years of a works contract. */
export interface PlannedYears {
  /** In any order; `null`: the contract has no plan by years. */
  readonly fiscalYears: readonly FiscalYearPlan[] | null;
  readonly advanceYears: AdvanceYears;
}

/** A works contract without a plan by years. */
export const NOT_PLANNED: PlannedYears = { fiscalYears: null, advanceYears: "EVERY_YEAR" };

/** More fiscal years than any works contract has. */
export const MOST_FISCAL_YEARS = 30;

/** The contract that is planned; no rule judges a term that is `null`. */
export interface PlannedContract extends PlannedYears {
  readonly contractPrice: Yen | null;
  readonly workPeriod: { readonly from: CalendarDate | null; readonly to: CalendarDate | null };
  readonly contractedOn: CalendarDate | null;
}

/** The plans by year, oldest first. */
export function inOrder(plans: readonly FiscalYearPlan[]): readonly FiscalYearPlan[] {
  return [...plans].sort((one, other) => one.year - other.year);
}

/** All that contradicts itself in the years of a contract: every year once, none outside, and sums that are the price. */
export function findingsOnFiscalYears(contract: PlannedContract): Finding[] {
  const { fiscalYears: plans } = contract;
  if (plans === null) return [];
  return [
    ...findingsOnCount(plans),
    ...findingsOnRepeatedYears(plans),
    ...findingsOnYearsOfPeriod(plans, contract),
    ...findingsOnSums(plans, contract.contractPrice),
  ];
}

const PATH = "fiscalYears";

function* findingsOnCount({ length }: readonly FiscalYearPlan[]): Iterable<Finding> {
  if (length < 1 || length > MOST_FISCAL_YEARS)
    yield {
      path: PATH,
      code: "FISCAL_YEARS_OUT_OF_RANGE",
      limit: rangeLimit(1, MOST_FISCAL_YEARS),
      actual: length,
    };
}

function* findingsOnRepeatedYears(plans: readonly FiscalYearPlan[]): Iterable<Finding> {
  const seen = new Set<FiscalYear>();
  for (const [i, { year }] of plans.entries()) {
    if (seen.has(year)) yield { path: `${PATH}.${String(i)}.year`, code: "FISCAL_YEAR_TWICE", actual: year };
    seen.add(year);
  }
}

/**
 * The years are those of the work period. The year of the contract itself may stand before them, with nothing to pay or
 * to do (ゼロ債務負担行為).
 */
function* findingsOnYearsOfPeriod(
  plans: readonly FiscalYearPlan[],
  { workPeriod: { from, to }, contractedOn }: PlannedContract,
): Iterable<Finding> {
  if (from === null || to === null || to < from) return;
  const [first, last] = [fiscalYearOf(from), fiscalYearOf(to)];
  const earliest = contractedOn === null ? first : Math.min(first, fiscalYearOf(contractedOn));
  for (const [i, { year }] of plans.entries())
    if (year < earliest || year > last)
      yield {
        path: `${PATH}.${String(i)}.year`,
        code: "FISCAL_YEAR_OUTSIDE_PERIOD",
        limit: rangeLimit(earliest, last),
        actual: year,
      };
  if (last - first >= MOST_FISCAL_YEARS) return;
  const planned = new Set(plans.map(({ year }) => year));
  for (let year = first; year <= last; year += 1)
    if (!planned.has(year)) yield { path: PATH, code: "FISCAL_YEAR_MISSING", limit: year };
}

function* findingsOnSums(plans: readonly FiscalYearPlan[], contractPrice: Yen | null): Iterable<Finding> {
  if (contractPrice === null) return;
  const sums = [
    ["PAYMENT_LIMITS_NOT_THE_PRICE", sumOf(plans.map(({ paymentLimit }) => paymentLimit))],
    ["PLANNED_PROGRESS_NOT_THE_PRICE", sumOf(plans.map(({ plannedProgress }) => plannedProgress))],
  ] as const;
  for (const [code, sum] of sums)
    if (sum !== BigInt(contractPrice))
      // Past 2^53 no number is exact; such a sum is told as digits.
      yield {
        path: PATH,
        code,
        limit: contractPrice,
        actual: sum <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(sum) : String(sum),
      };
}

function sumOf(amounts: readonly Yen[]): bigint {
  return amounts.reduce((sum, amount) => sum + BigInt(amount), 0n);
}
