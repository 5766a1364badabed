import type { CalendarDate } from "../values/calendar-date";
import type { Finding } from "../values/finding";
import { periodOfFiscalYear, type FiscalYear } from "../values/fiscal-year";
import type { GuaranteeKind } from "../values/guarantee-kind";
import type { Yen } from "../values/yen";
import { inOrder, type PlannedYears } from "./fiscal-year-plans";

/**
 * 出来高予定額の繰越し: at the end of the year before, the work done was worth less than planned up to then. The next
 * advance waits until that part of the former one is written off (建設省 国庫債務負担行為の通知).
 */
export interface CarriedOver {
  /** How much less, in yen. */
  readonly plannedProgress: Yen;
  /** The day on which the advance of the carried part was written off (償却); `null`: it is not yet. */
  readonly writtenOffOn: CalendarDate | null;
}

/** Which year an advance is for, and what was carried over into it. */
export interface CarriedChoice {
  readonly kind: GuaranteeKind | null;
  readonly fiscalYear: FiscalYear | null;
  readonly paidAhead: Yen | null;
  /** `null`: nothing. */
  readonly carriedOver: CarriedOver | null;
}

const PROGRESS = "carriedOver.plannedProgress";
const WRITTEN_OFF = "carriedOver.writtenOffOn";

/** What contradicts the plan in what was carried over. The chosen year must be a planned one. */
export function* findingsOnCarriedOver(
  { fiscalYears }: PlannedYears,
  { fiscalYear, paidAhead, carriedOver }: CarriedChoice,
): Iterable<Finding> {
  if (carriedOver === null) return;
  const { plannedProgress: actual } = carriedOver;
  const before = inOrder(fiscalYears ?? []).filter(({ year }) => year < Number(fiscalYear));
  const limit = before.reduce((sum, { plannedProgress }) => sum + plannedProgress, 0);
  if (before.length === 0) yield { path: PROGRESS, code: "NOTHING_CARRIED_INTO_FIRST_YEAR", actual };
  else if (actual === 0) yield { path: PROGRESS, code: "MUST_BE_POSITIVE" };
  else if (actual > limit) yield { path: PROGRESS, code: "OVER_EARLIER_PROGRESS", limit, actual };
  // Work is done beyond the plan or behind it.
  if ((paidAhead ?? 0) > 0) yield { path: PROGRESS, code: "CARRIED_OVER_AND_PAID_AHEAD", actual };
}

/**
 * The next advance comes only after that of the carried part is written off. That part was still to be done when the year
 * began, so nothing of it was written off before.
 */
export function* findingsOnWrittenOff(
  { kind, fiscalYear, carriedOver }: Pick<CarriedChoice, "kind" | "fiscalYear" | "carriedOver">,
  on: CalendarDate,
): Iterable<Finding> {
  if (carriedOver === null || kind === null || kind === "CONTRACT_PERFORMANCE") return;
  const { plannedProgress, writtenOffOn } = carriedOver;
  if (writtenOffOn === null)
    yield { path: WRITTEN_OFF, code: "CARRIED_ADVANCE_NOT_WRITTEN_OFF", limit: plannedProgress };
  else if (writtenOffOn > on)
    yield { path: WRITTEN_OFF, code: "AFTER_TODAY", limit: on, actual: writtenOffOn };
  else if (fiscalYear !== null && writtenOffOn < periodOfFiscalYear(fiscalYear).from)
    yield {
      path: WRITTEN_OFF,
      code: "WRITTEN_OFF_BEFORE_YEAR",
      limit: periodOfFiscalYear(fiscalYear).from,
      actual: writtenOffOn,
    };
}
