import type { Caller } from "../../domain/account/access";
import { dayInJapan } from "../../domain/values/calendar-date";
import { findingsOnDayOfConsent, restingOnConsent } from "../../domain/guarantee/end-confirmation";
import { findingsOnCancellation } from "../../domain/guarantee/guarantee-end-findings";
import { endOfCancellation, type Cancellation } from "../../domain/guarantee/guarantee-end-statement";
import {
  takeGuaranteeStep,
  type GuaranteeStepCommand,
  type GuaranteeStepRefusal,
  type StepWithOfficers,
} from "./guarantee-step";
import { recordEndByOfficers } from "./record-guarantee-end-by-officers";
import { invalidInput, type Outcome } from "../shared/outcome";
import type { UseCaseParts } from "../use-case-parts";

export interface CancelGuarantee extends GuaranteeStepCommand {
  readonly cancellation: Cancellation;
}

const STEP = {
  mutation: "CANCEL_GUARANTEE",
  eventType: "GUARANTEE_CANCELLED",
} as const;

type CancelRefusal = "INVALID_INPUT" | "OFFICER_REQUIRED";

/**
 * 解約: the issuer ends a guarantee before its time, on the contractor's request and with the obligee's consent, or
 * without it where the obligee's own fault ended the works contract (article 18 of the Act). The ground and its evidence
 * are recorded, and the contractor is told by mail. From a set amount on the end waits for a second officer.
 */
export async function cancelGuarantee(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId" | "letters" | "fourEyesFrom">,
  caller: Caller,
  command: CancelGuarantee,
): Promise<Outcome<StepWithOfficers, GuaranteeStepRefusal | CancelRefusal>> {
  return takeGuaranteeStep<CancelRefusal>(parts, caller, STEP, command, async (stores, taken, at) => {
    const { cancellation: stated } = command;
    const consent =
      stated.evidence === null && stated.ground === "OBLIGEE_CONSENT"
        ? await stores.endConfirmations.newestOfPresent(taken.id, "CANCELLATION")
        : null;
    const cancellation = restingOnConsent(stated, consent);
    const { lastAmendedOn } = taken;
    const findings = [
      ...findingsOnCancellation(cancellation, taken.guarantee, { today: dayInJapan(at), lastAmendedOn }),
      ...findingsOnDayOfConsent(stated, consent),
    ];
    if (findings.length > 0) return invalidInput(findings);
    const end = endOfCancellation(cancellation);
    return recordEndByOfficers(stores, parts, caller, taken, { end, at });
  });
}
