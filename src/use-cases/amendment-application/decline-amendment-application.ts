import type { Caller } from "../../domain/account/access";
import type { UnderwritingStepCommand, UnderwritingStepRefusal } from "../application/underwriting-step";
import { findingsOnText } from "../../domain/values/readable-text";
import { done, invalidInput, type Outcome } from "../shared/outcome";
import type { UseCaseParts } from "../use-case-parts";
import { takeAmendmentApplicationStep } from "./amendment-application-step";
import { tellOfAmendmentApplication } from "./tell-of-amendment-application";

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
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId" | "letters">,
  caller: Caller,
  command: DeclineAmendmentApplication,
): Promise<Outcome<{ applicationId: string }, UnderwritingStepRefusal | "INVALID_INPUT">> {
  const { reason } = command;
  return takeAmendmentApplicationStep(parts, caller, STEP, command, async (stores, application, at) => {
    const findings = [...findingsOnText("reason", reason, LONGEST_REASON)];
    if (findings.length > 0) return invalidInput(findings);
    const guarantee = await stores.guarantees.takeVisible(caller, application.guaranteeId);
    if (!guarantee)
      throw new Error("an application for an amendment names a guarantee that its issuer does not see");
    const isPaid = application.settlement !== null;
    await tellOfAmendmentApplication(stores, parts, guarantee, application, {
      type: "NOTICE_OF_DECLINE",
      letter: (facts) => parts.letters.noticeOfAmendmentDecline(facts, reason, isPaid),
      at,
    });
    return done({ change: { declineReason: reason, decidedAt: at }, value: {} });
  });
}
