import type { Caller } from "../../domain/account/access";
import { paymentDue } from "../application/payment-due";
import type { UnderwritingStepCommand } from "../application/underwriting-step";
import { done, type Outcome } from "../shared/outcome";
import type { UseCaseParts } from "../use-case-parts";
import {
  decideAgain,
  takeAmendmentApplicationStep,
  type AmendmentApplicationStepRefusal,
} from "./amendment-application-step";
import { dueOn } from "./due-on-application";
import { tellOfAmendmentApplication } from "./tell-of-amendment-application";

const STEP = {
  mutation: "APPROVE_AMENDMENT_APPLICATION",
  eventType: "AMENDMENT_APPROVED",
} as const;

/** 変更申込の承諾: the issuer's officer underwrites the amendment; what is left is what it makes due. */
export async function approveAmendmentApplication(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId" | "letters">,
  caller: Caller,
  command: UnderwritingStepCommand,
): Promise<Outcome<{ applicationId: string }, AmendmentApplicationStepRefusal>> {
  return takeAmendmentApplicationStep(parts, caller, STEP, command, async (stores, application, at) => {
    const decided = await decideAgain(stores, caller, application, at);
    if (!decided.done) return decided;
    const payment = await paymentDue(stores, application.issuerId, { approvedAt: at, now: at });
    await tellOfAmendmentApplication(stores, parts, decided.value.guarantee, application, {
      type: "NOTICE_OF_APPROVAL",
      letter: (facts) => parts.letters.noticeOfAmendmentApproval(facts, dueOn(application), payment),
      at,
    });
    return done({ change: { decidedAt: at }, value: {} });
  });
}
