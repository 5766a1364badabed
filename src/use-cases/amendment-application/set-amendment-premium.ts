import type { Caller } from "../../domain/account/access";
import { paymentDue } from "../application/payment-due";
import type { UnderwritingStepCommand } from "../application/underwriting-step";
import type { AmendmentApplicationStepRefusal, Decided } from "./amendment-application-step";
import {
  findingsOnSetDifference,
  withSetDifference,
  type SetDifference,
} from "../../domain/premium/premium-difference";
import type { Yen } from "../../domain/values/yen";
import { done, invalidInput, type Outcome } from "../shared/outcome";
import type { UseCaseParts } from "../use-case-parts";
import { takeAmendable, takeAmendmentApplicationStep } from "./amendment-application-step";
import { tellOfAmendmentApplication } from "./tell-of-amendment-application";

export interface SetAmendmentPremium
  extends UnderwritingStepCommand, Pick<SetDifference, "direction" | "amount" | "reason"> {}

const STEP = {
  mutation: "SET_AMENDMENT_PREMIUM",
  eventType: "AMENDMENT_PREMIUM_SET",
} as const;

/**
 * 追加・返戻保証料の確定: the issuer's officer says what the amendment makes due, and why; again until it is settled. The quote
 * stays beside it.
 */
export async function setAmendmentPremium(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId" | "letters">,
  caller: Caller,
  command: SetAmendmentPremium,
): Promise<Outcome<{ applicationId: string }, AmendmentApplicationStepRefusal>> {
  const { direction, amount, reason } = command;
  return takeAmendmentApplicationStep(
    parts,
    caller,
    STEP,
    command,
    async (stores, application, at): Promise<Decided> => {
      const taken = await takeAmendable(stores, caller, application);
      if (!taken.done) return taken;
      const { before, after, premiumDifference: quoted, finalPremium } = application;
      const guaranteed = Math.max(before.amount, after.amount) as Yen;
      const findings = findingsOnSetDifference({ direction, amount, reason }, guaranteed, quoted);
      if (findings.length > 0) return invalidInput(findings);
      const set: SetDifference = { direction, amount, reason, setAt: at, userId: caller.userId };
      const payment = await paymentDue(stores, application.issuerId, {
        approvedAt: application.decidedAt ?? at,
        now: at,
      });
      const due = { direction, amount };
      await tellOfAmendmentApplication(stores, parts, taken.value, application, {
        type: "NOTICE_OF_PREMIUM",
        letter: (facts) => parts.letters.noticeOfAmendmentPremium(facts, due, payment, reason),
        at,
      });
      return done({ change: { finalPremium: withSetDifference(finalPremium, set) }, value: {} });
    },
  );
}
