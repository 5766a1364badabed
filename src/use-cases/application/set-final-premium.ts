import type { Caller } from "../../domain/account/access";
import {
  findingsOnFinalPremium,
  withFinalPremium,
  type SetPremium,
} from "../../domain/premium/final-premium";
import type { Yen } from "../../domain/values/yen";
import {
  takeApplicationStep,
  type ApplicationStepCommand,
  type ApplicationStepRefusal,
} from "./application-step";
import { paymentDue } from "./payment-due";
import { tellApplicant } from "./tell-applicant";
import { done, invalidInput, type Outcome } from "../shared/outcome";
import type { UseCaseParts } from "../use-case-parts";

export interface SetFinalPremium extends ApplicationStepCommand, Pick<SetPremium, "amount" | "reason"> {}

const STEP = {
  mutation: "SET_FINAL_PREMIUM",
  eventType: "FINAL_PREMIUM_SET",
} as const;

/** 確定保証料: the issuer's officer says what is charged, and why; again until it is settled. The quote stays beside it. */
export async function setFinalPremium(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId" | "letters">,
  caller: Caller,
  command: SetFinalPremium,
): Promise<Outcome<{ applicationId: string }, ApplicationStepRefusal | "INVALID_INPUT">> {
  const { amount, reason } = command;
  return takeApplicationStep(parts, caller, STEP, command, async (stores, application, at) => {
    const { content, premium: quoted, finalPremium: before } = application;
    const guaranteed = content.amount ?? (0 as Yen);
    const findings = findingsOnFinalPremium({ amount, reason }, { guaranteed, quoted });
    const finalPremium = withFinalPremium(before, { amount, reason, setAt: at, userId: caller.userId });
    if (findings.length > 0) return invalidInput(findings);
    const payment = await paymentDue(stores, application.issuerId, {
      approvedAt: application.decidedAt ?? at,
      now: at,
    });
    await tellApplicant(stores, parts, application, {
      type: "NOTICE_OF_PREMIUM",
      letter: (facts) =>
        parts.letters.noticeOfPremium(facts, { premium: amount, isExplained: true, ...payment }, reason),
      at,
    });
    return done({ change: { finalPremium }, value: {} });
  });
}
