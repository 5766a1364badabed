import type { CalendarDate, Period } from "../values/calendar-date";
import type { Finding } from "../values/finding";
import { periodOfFiscalYear, type FiscalYear } from "../values/fiscal-year";
import type { GuaranteeKind } from "../values/guarantee-kind";
import type { Yen } from "../values/yen";
import { findingsOnCarriedOver, type CarriedOver } from "./carried-over";
import { inOrder, type FiscalYearPlan, type PlannedYears } from "./fiscal-year-plans";

/** What a guarantee of one year covers, by article 2 of the special terms (特約条項) of contracts over several years. */
export interface CoveredYear {
  /** 請負金額(対象額): what advances of that year are shares of. */
  readonly price: Yen;
  /** What advance and interim payments together are shares of: of the first two years, where one advance covers both. */
  readonly totalled: Yen;
  /** The part of the work period that lies in that year. */
  readonly period: Period;
  /** The first 保証期限: the end of that fiscal year, or of the works in the last. */
  readonly endsOn: CalendarDate;
}

/** Which year of the contract a guarantee is for. */
export interface YearChoice {
  readonly kind: GuaranteeKind | null;
  /** `null`: the guarantee is for the whole contract. */
  readonly fiscalYear: FiscalYear | null;
  /**
   * 出来高超過額: what a part payment at the start of that year paid for work beyond the plan up to then; `null`: nothing.
   */
  readonly paidAhead: Yen | null;
  /** What was carried over into that year; `null`: nothing. */
  readonly carriedOver: CarriedOver | null;
}

/** What the covered price depends on. */
export type PricedYear = Omit<YearChoice, "carriedOver">;

/** A works contract with plans and a choice that no finding is on. */
interface Planned extends PlannedYears {
  readonly workPeriod: Period;
}

/**
 * What the chosen year covers; `null` where the contract has no plan or nobody chose one of its years. 契約保証 covers the
 * whole price and period, whatever the years.
 */
export function coveredYear(
  { fiscalYears, advanceYears, workPeriod }: Planned,
  { kind, fiscalYear, paidAhead }: PricedYear,
): CoveredYear | null {
  if (fiscalYears === null || kind === null || kind === "CONTRACT_PERFORMANCE") return null;
  const plans = inOrder(fiscalYears);
  const chosen = plans.findIndex(({ year }) => year === fiscalYear);
  const first = plans[chosen];
  if (first === undefined) return null;
  const together = advanceYears === "FIRST_TWO_TOGETHER" && chosen < 2 ? plans.slice(0, 2) : [first];
  const covered = kind === "ADVANCE_PAYMENT" && chosen === 0 ? together : [first];
  const last = covered.at(-1) ?? first;
  const isLastOfAll = last === plans[plans.length - 1];
  const endsOn = isLastOfAll ? workPeriod.to : earlier(workPeriod.to, periodOfFiscalYear(last.year).to);
  return {
    price: progressOf(covered, paidAhead),
    totalled: progressOf(together, paidAhead),
    period: { from: latest(workPeriod.from, periodOfFiscalYear(first.year).from), to: endsOn },
    endsOn,
  };
}

function progressOf(plans: readonly FiscalYearPlan[], paidAhead: Yen | null): Yen {
  const planned = plans.reduce((sum, { plannedProgress }) => sum + plannedProgress, 0);
  return Math.max(0, planned - (paidAhead ?? 0)) as Yen;
}

/** The second of the first two years, where an advance of the first covers both; `null`: a guarantee covers its year alone. */
export function lastCoveredYear(
  { fiscalYears, advanceYears }: PlannedYears,
  { kind, fiscalYear }: Pick<YearChoice, "kind" | "fiscalYear">,
): FiscalYear | null {
  if (kind !== "ADVANCE_PAYMENT" || advanceYears !== "FIRST_TWO_TOGETHER" || fiscalYears === null)
    return null;
  const [first, second] = inOrder(fiscalYears);
  return first?.year === fiscalYear ? (second?.year ?? null) : null;
}

/** All that is wrong with the choice of a year, with its place in an application. */
export function findingsOnYear({ fiscalYears, advanceYears }: PlannedYears, choice: YearChoice): Finding[] {
  const { kind, fiscalYear, paidAhead, carriedOver } = choice;
  if (kind === null) return [];
  if (kind === "CONTRACT_PERFORMANCE") return [...findingsOnWhole(choice)];
  if (fiscalYears === null)
    return [
      ...(fiscalYear === null ? [] : [missing("worksContract.fiscalYears")]),
      ...(paidAhead === null
        ? []
        : [{ path: "paidAhead", code: "ONLY_WITH_FISCAL_YEARS" as const, actual: paidAhead }]),
      ...(carriedOver === null ? [] : [{ path: "carriedOver", code: "ONLY_WITH_FISCAL_YEARS" as const }]),
    ];
  const plans = inOrder(fiscalYears);
  const limit = plans.map(({ year }) => year).join(", ");
  if (fiscalYear === null) return [{ path: "fiscalYear", code: "FISCAL_YEAR_REQUIRED", limit }];
  const chosen = plans.findIndex(({ year }) => year === fiscalYear);
  const plan = plans[chosen];
  if (!plan) return [{ path: "fiscalYear", code: "NOT_A_PLANNED_YEAR", limit, actual: fiscalYear }];
  return [
    ...findingsOnAdvanceYears(plans, chosen, kind, advanceYears),
    ...findingsOnPaidAhead(plan, chosen, paidAhead),
    ...findingsOnCarriedOver({ fiscalYears, advanceYears }, choice),
  ];
}

function missing(path: string): Finding {
  return { path, code: "FISCAL_YEARS_NOT_PLANNED" };
}

function* findingsOnWhole({ fiscalYear, paidAhead, carriedOver }: YearChoice): Iterable<Finding> {
  if (fiscalYear !== null) yield { path: "fiscalYear", code: "ONLY_FOR_ADVANCE", actual: fiscalYear };
  if (paidAhead !== null) yield { path: "paidAhead", code: "ONLY_FOR_ADVANCE", actual: paidAhead };
  if (carriedOver !== null) yield { path: "carriedOver", code: "ONLY_FOR_ADVANCE" };
}

function* findingsOnAdvanceYears(
  plans: readonly FiscalYearPlan[],
  chosen: number,
  kind: GuaranteeKind,
  advanceYears: PlannedYears["advanceYears"],
): Iterable<Finding> {
  const actual = plans[chosen]?.year;
  if (advanceYears === "FROM_SECOND_YEAR" && chosen === 0)
    yield { path: "fiscalYear", code: "NO_ADVANCE_IN_FIRST_YEAR", limit: plans[1]?.year, actual };
  if (advanceYears === "FIRST_TWO_TOGETHER" && chosen === 1 && kind === "ADVANCE_PAYMENT")
    yield { path: "fiscalYear", code: "ADVANCED_WITH_FIRST_YEAR", limit: plans[0]?.year, actual };
}

function* findingsOnPaidAhead(
  plan: FiscalYearPlan,
  chosen: number,
  paidAhead: Yen | null,
): Iterable<Finding> {
  if (paidAhead === null || paidAhead === 0) return;
  if (chosen === 0) yield { path: "paidAhead", code: "NOTHING_PAID_AHEAD_IN_FIRST_YEAR", actual: paidAhead };
  else if (paidAhead > plan.plannedProgress)
    yield {
      path: "paidAhead",
      code: "OVER_PLANNED_PROGRESS",
      limit: plan.plannedProgress,
      actual: paidAhead,
    };
}

/** No advance of a later year is used before the budget of that year: its 1 April. */
export function* findingsOnBudget(
  { fiscalYears }: PlannedYears,
  { kind, fiscalYear }: Pick<YearChoice, "kind" | "fiscalYear">,
  on: CalendarDate,
): Iterable<Finding> {
  if (fiscalYears === null || fiscalYear === null || kind === null || kind === "CONTRACT_PERFORMANCE") return;
  const [first, ...later] = inOrder(fiscalYears);
  if (first?.year === fiscalYear || !later.some(({ year }) => year === fiscalYear)) return;
  const { from } = periodOfFiscalYear(fiscalYear);
  if (on < from) yield { path: "fiscalYear", code: "BEFORE_FISCAL_YEAR", limit: from, actual: on };
}

function earlier(one: CalendarDate, other: CalendarDate): CalendarDate {
  return one < other ? one : other;
}

function latest(one: CalendarDate, other: CalendarDate): CalendarDate {
  return one > other ? one : other;
}
