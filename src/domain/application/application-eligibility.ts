import type { AdoptionInForce } from "../obligee/adoption";
import type { CalendarDate } from "../values/calendar-date";
import { eligibilityOf, type EligibilityRequest } from "../obligee/eligibility";
import type { Finding } from "../values/finding";
import type { ApplicationContent } from "./guarantee-application";
import { findingsOnMoney, findingsOnPeriod } from "../guarantee/guarantee-terms";
import type { ObligeePolicy } from "../obligee/obligee-policy";
import type { Yen } from "../values/yen";

/** The known facts about the application's obligee. */
export interface KnownObligee {
  readonly adoptions: readonly AdoptionInForce[];
  readonly policies: readonly ObligeePolicy[];
}

/** Rules that depend on the price, on the period, or on the obligee's policy. */
const ON_PRICE = [
  "amount",
  "worksContract.contractPrice",
  "worksContract.coveredPrice",
  "progress.workDone",
] as const;
const ON_PERIOD = ["worksContract.workPeriod", "progress.recognisedOn"] as const;
const ON_RULES = [...ON_PRICE, "worksContract.workPeriod"] as const;
/** The plan by fiscal years is judged by price and period; what is wrong with it alone, the terms' own rules tell. */
const PLAN = "worksContract.fiscalYears";

/**
 * The reasons that eligibility has against an application. A rule is not asked while a fact that it depends
 * on is missing or contradicts itself. `takenBeside`: see `EligibilityRequest`.
 */
export function findingsOnEligibility(
  content: ApplicationContent,
  obligee: KnownObligee | null,
  today: CalendarDate,
  takenBeside: Yen,
): Finding[] {
  const { kind, worksContract: works } = content;
  // What is no kind, the application's own findings say, with whom to ask for it.
  if (kind === null || kind === "PERFORMANCE_RESERVATION") return [];
  const { from, to } = works.workPeriod;
  const isPriced = works.contractPrice !== null && isEmpty(findingsOnMoney({ ...content, amount: null }));
  const isDated = from !== null && to !== null && isEmpty(findingsOnPeriod(works.workPeriod));
  const untold: readonly string[] = [
    ...(isPriced ? [] : ON_PRICE),
    ...(isDated ? [] : ON_PERIOD),
    ...(obligee ? [] : ON_RULES),
  ];
  const price = works.contractPrice ?? (1 as Yen);
  const request: EligibilityRequest = {
    ...content,
    ...works,
    kind,
    // Without an obligee there is no adoption to ask for.
    delivery: obligee ? content.delivery : "PAPER",
    contractPrice: price,
    coveredPrice: works.coveredPrice ?? price,
    workPeriod: { from: from ?? today, to: to ?? today },
    takenBeside,
    on: today,
  };
  const { reasons } = eligibilityOf(request, obligee?.adoptions ?? [], obligee?.policies ?? []);
  return (
    reasons
      .filter(({ path }) => !untold.includes(path) && ((isPriced && isDated) || !path.startsWith(PLAN)))
      // The findings name a missing amount as missing.
      .filter(({ path }) => path !== "amount" || content.amount !== null)
  );
}

function isEmpty(findings: Iterable<Finding>): boolean {
  return [...findings].length === 0;
}
