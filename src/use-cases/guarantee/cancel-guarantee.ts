import type { Caller } from "../../domain/account/access";
import { dayInJapan } from "../../domain/values/calendar-date";
import { findingsOnCancellation, type Cancellation } from "../../domain/guarantee/guarantee-end-findings";
import { LIFE_CYCLE } from "../../domain/guarantee/guarantee-life-cycle";
import { takeGuaranteeStep, type GuaranteeStepCommand, type GuaranteeStepRefusal } from "./guarantee-step";
import { recordGuaranteeEnd } from "./record-guarantee-end";
import { done, invalidInput, type Outcome } from "../shared/outcome";
import type { UseCaseParts } from "../use-case-parts";

export interface CancelGuarantee extends GuaranteeStepCommand {
  readonly cancellation: Cancellation;
}

const STEP = {
  mutation: "CANCEL_GUARANTEE",
  eventType: "GUARANTEE_CANCELLED",
} as const;

/**
 * 解約: the issuer ends a guarantee before its time, on the contractor's request and with the obligee's consent, or
 * without it where the obligee's own fault ended the works contract (article 18 of the Act). The ground is recorded, and
 * the contractor told by mail.
 */
export async function cancelGuarantee(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId" | "letters">,
  caller: Caller,
  command: CancelGuarantee,
): Promise<Outcome<{ guaranteeId: string }, GuaranteeStepRefusal | "INVALID_INPUT">> {
  const { cancellation } = command;
  return takeGuaranteeStep<"INVALID_INPUT">(parts, caller, STEP, command, async (stores, taken, at) => {
    const findings = findingsOnCancellation(cancellation, taken.guarantee, {
      today: dayInJapan(at),
      lastAmendedOn: taken.lastAmendedOn,
    });
    if (findings.length > 0) return invalidInput(findings);
    const { cancelledOn: endedOn, ground, consentedOn, reference } = cancellation;
    const end = { status: LIFE_CYCLE.cancel.to, endedOn, ground, consentedOn, reference } as const;
    return done({ subjectId: await recordGuaranteeEnd(stores, parts, taken, { end, isNews: true, at }) });
  });
}
