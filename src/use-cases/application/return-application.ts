import type { Caller } from "../../domain/account/access";
import { findingsOnReturn, type StatedReturn } from "../../domain/application/application-return";
import { findingsOnReading } from "../../domain/application/submitted-anew";
import {
  takeApplicationStep,
  type ApplicationStepCommand,
  type ApplicationStepRefusal,
} from "./application-step";
import { tellApplicant } from "./tell-applicant";
import { done, invalidInput, type Outcome } from "../shared/outcome";
import type { UseCaseParts } from "../use-case-parts";

export interface ReturnApplication extends ApplicationStepCommand, StatedReturn {
  /** When it was submitted, as the officer read it; `null`: not compared. */
  readonly submittedAt: Date | null;
}

const STEP = {
  mutation: "RETURN_APPLICATION",
  eventType: "APPLICATION_RETURNED",
} as const;

/** 差戻し: the issuer's officer hands an application back to be corrected, and a mail tells the contractor. */
export async function returnApplication(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId" | "letters">,
  caller: Caller,
  command: ReturnApplication,
): Promise<Outcome<{ applicationId: string }, ApplicationStepRefusal | "INVALID_INPUT">> {
  const { reason, corrections, submittedAt } = command;
  return takeApplicationStep(parts, caller, STEP, command, async (stores, application, at) => {
    const stated = { reason, corrections };
    const findings = [
      ...findingsOnReading(application.submittedAt, submittedAt),
      ...findingsOnReturn(stated, application.returns.length),
    ];
    if (findings.length > 0) return invalidInput(findings);
    await tellApplicant(stores, parts, application, {
      type: "NOTICE_OF_RETURN",
      letter: (facts) => parts.letters.noticeOfReturn(facts, stated),
      at,
    });
    const returns = [...application.returns, { ...stated, returnedAt: at, userId: caller.userId }];
    // Quoted anew when it is submitted again.
    return done({ change: { returns, premium: null }, value: {} });
  });
}
