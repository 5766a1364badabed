import { dayInJapan, type CalendarDate } from "../../domain/values/calendar-date";
import {
  eligibilityOf,
  type EligibilityAnswer,
  type EligibilityRequest,
} from "../../domain/obligee/eligibility";
import type { Finding } from "../../domain/values/finding";
import { findingsOnMoney, findingsOnPeriod } from "../../domain/guarantee/guarantee-terms";
import type { Clock } from "../shared/clock";
import type { Reads } from "../reads";
import { done, invalidInput, type Outcome } from "../shared/outcome";

export interface CheckEligibility {
  readonly obligeeId: string;
  readonly request: Omit<EligibilityRequest, "on">;
  /** `null`: today in Japan. */
  readonly on: CalendarDate | null;
}

/** Whether a contract of this obligee may have a guarantee, by all that is recorded now. Changes nothing. */
export async function checkEligibility(
  { reads, clock }: { reads: Pick<Reads, "rules">; clock: Clock },
  { obligeeId, request, on }: CheckEligibility,
): Promise<Outcome<EligibilityAnswer, "INVALID_INPUT">> {
  const adoptions = await reads.rules.adoptions.ofObligee(obligeeId);
  const findings = contradictionsIn(request);
  if (adoptions === null) findings.push({ path: "obligeeId", code: "NOT_FOUND" });
  if (adoptions === null || findings.length > 0) return invalidInput(findings);

  const policies = await reads.rules.policies.ofObligee(obligeeId);
  return done(eligibilityOf({ ...request, on: on ?? dayInJapan(clock()) }, adoptions, policies));
}

/** A question that contradicts itself has no answer. Too large an advance has one: its ceiling. */
function contradictionsIn({
  kind,
  contractPrice,
  coveredPrice,
  workPeriod,
  amount: asked,
}: CheckEligibility["request"]): Finding[] {
  const amount = kind === "CONTRACT_PERFORMANCE" || asked === 0 ? asked : null;
  return [
    ...findingsOnMoney({ amount, worksContract: { contractPrice, coveredPrice } }),
    ...findingsOnPeriod(workPeriod),
  ];
}
