import { addDays, daysIn } from "./calendar-date";
import type { EligibilityReason } from "./eligibility-reason";
import type { EligibilityRequest, RecognisedProgress } from "./eligibility-request";
import { shareOf } from "./yen";

const SOURCE = "domain reference §4: interim payment (中間前払金), recognised by the obligee (認定調書)";

/**
 * 中間前払金 follows an advance on works: half of the work period passed, the work planned for that half done, and work
 * worth at least half of the price, all recognised by the obligee. Consulting contracts, which have no such recognition,
 * have none.
 */
export function* reasonsAgainstInterimPayment(request: EligibilityRequest): Iterable<EligibilityReason> {
  const { contractType, advanceAmount, progress } = request;
  if (contractType === "CONSULTING") {
    yield {
      path: "contractType",
      code: "INTERIM_ONLY_FOR_WORKS",
      limit: "WORKS",
      actual: contractType,
      source: SOURCE,
    };
    return;
  }
  if (advanceAmount === null || advanceAmount === 0)
    yield {
      path: "advanceAmount",
      code: "ADVANCE_AMOUNT_REQUIRED",
      limit: 1,
      actual: advanceAmount ?? undefined,
      source: SOURCE,
    };
  if (progress === null) yield { path: "progress", code: "PROGRESS_REQUIRED", source: SOURCE };
  else yield* reasonsAgainstProgress(request, progress);
}

function* reasonsAgainstProgress(
  { workPeriod, coveredPrice, on }: EligibilityRequest,
  { recognisedOn, workDone, plannedWorkDone }: RecognisedProgress,
): Iterable<EligibilityReason> {
  if (recognisedOn > on)
    yield {
      path: "progress.recognisedOn",
      code: "RECOGNISED_AFTER_APPLICATION",
      limit: on,
      actual: recognisedOn,
      source: SOURCE,
    };
  // The last day of the first half: on that day half of the days, this one included, have passed.
  const halfPassedOn = addDays(workPeriod.from, Math.ceil(daysIn(workPeriod) / 2) - 1);
  if (recognisedOn < halfPassedOn)
    yield {
      path: "progress.recognisedOn",
      code: "HALF_PERIOD_NOT_PASSED",
      limit: halfPassedOn,
      actual: recognisedOn,
      source: SOURCE,
    };
  const halfOfPrice = shareOf(coveredPrice, 1, 2, "UP");
  if (workDone < halfOfPrice)
    yield {
      path: "progress.workDone",
      code: "HALF_WORK_NOT_DONE",
      limit: halfOfPrice,
      actual: workDone,
      source: SOURCE,
    };
  if (!plannedWorkDone)
    yield {
      path: "progress.plannedWorkDone",
      code: "PLANNED_WORK_NOT_DONE",
      limit: "true",
      actual: "false",
      source: SOURCE,
    };
}
