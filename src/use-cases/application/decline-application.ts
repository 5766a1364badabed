import type { Caller } from "../../domain/account/access";
import { findingsOnReading } from "../../domain/application/submitted-anew";
import { findingsOnText } from "../../domain/values/readable-text";
import {
  takeApplicationStep,
  type ApplicationStepCommand,
  type ApplicationStepRefusal,
} from "./application-step";
import { tellApplicant } from "./tell-applicant";
import { done, invalidInput, type Outcome } from "../shared/outcome";
import type { UseCaseParts } from "../use-case-parts";

export interface DeclineApplication extends ApplicationStepCommand {
  /** When it was submitted, as the officer read it; `null`: not compared. */
  readonly submittedAt: Date | null;
  /** What the contractor is told. */
  readonly reason: string;
}

const STEP = {
  mutation: "DECLINE_APPLICATION",
  eventType: "APPLICATION_DECLINED",
} as const;
const LONGEST_REASON = 1_000;

/**
 * 謝絶: the issuer's officer declines the application with a reason; an end. One whose premium is settled may be declined,
 * too: where it cannot be issued any more, the premium goes back.
 */
export async function declineApplication(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId" | "letters">,
  caller: Caller,
  command: DeclineApplication,
): Promise<Outcome<{ applicationId: string }, ApplicationStepRefusal | "INVALID_INPUT">> {
  const { reason, submittedAt } = command;
  return takeApplicationStep(parts, caller, STEP, command, async (stores, application, at) => {
    const findings = [
      ...findingsOnReading(application.submittedAt, submittedAt),
      ...findingsOnText("reason", reason, LONGEST_REASON),
    ];
    if (findings.length > 0) return invalidInput(findings);
    await tellApplicant(stores, parts, application, {
      type: "NOTICE_OF_DECLINE",
      letter: (facts) => parts.letters.noticeOfDecline(facts, reason, application.settlement !== null),
      at,
    });
    return done({ change: { declineReason: reason, decidedAt: at }, value: {} });
  });
}
