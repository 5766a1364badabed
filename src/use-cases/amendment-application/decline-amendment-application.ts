import type { Caller } from "../../domain/account/access";
import type { UnderwritingStepCommand, UnderwritingStepRefusal } from "../application/underwriting-step";
import { findingsOnText } from "../../domain/values/readable-text";
import { done, invalidInput, type Outcome } from "../shared/outcome";
import type { UseCaseParts } from "../use-case-parts";
import { takeAmendmentApplicationStep } from "./amendment-application-step";

export interface DeclineAmendmentApplication extends UnderwritingStepCommand {
  /** What the contractor is told. */
  readonly reason: string;
}

const STEP = {
  mutation: "DECLINE_AMENDMENT_APPLICATION",
  eventType: "AMENDMENT_DECLINED",
} as const;
const LONGEST_REASON = 1_000;

/**
 * 変更申込の謝絶: the issuer's officer declines the amendment with a reason; an end. The guarantee stays as it is, and may have
 * ended. Where the amendment was settled, that goes back to whoever paid it.
 */
export async function declineAmendmentApplication(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId">,
  caller: Caller,
  command: DeclineAmendmentApplication,
): Promise<Outcome<{ applicationId: string }, UnderwritingStepRefusal | "INVALID_INPUT">> {
  const { reason } = command;
  return takeAmendmentApplicationStep(parts, caller, STEP, command, (_stores, _application, at) => {
    const findings = [...findingsOnText("reason", reason, LONGEST_REASON)];
    return Promise.resolve(
      findings.length > 0
        ? invalidInput(findings)
        : done({ change: { declineReason: reason, decidedAt: at }, value: {} }),
    );
  });
}
