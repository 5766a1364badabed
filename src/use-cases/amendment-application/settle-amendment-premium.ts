import type { Caller } from "../../domain/account/access";
import type { UnderwritingStepCommand } from "../application/underwriting-step";
import { findingsOnSettledDifference } from "../../domain/premium/premium-difference";
import { findingsOnSettledDay } from "../../domain/premium/premium-settlement";
import type { AmendmentApplicationStepRefusal, Decided } from "./amendment-application-step";
import { dayInJapan } from "../../domain/values/calendar-date";
import { done, invalidInput, type Outcome } from "../shared/outcome";
import type { UseCaseParts } from "../use-case-parts";
import { takeAmendable, takeAmendmentApplicationStep } from "./amendment-application-step";
import { dueOn } from "./due-on-application";
import type { SettledDifference } from "./ports";

export interface SettleAmendmentPremium extends UnderwritingStepCommand {
  readonly settlement: SettledDifference;
}

const STEP = {
  mutation: "SETTLE_AMENDMENT_PREMIUM",
  eventType: "AMENDMENT_PREMIUM_SETTLED",
} as const;

/**
 * 追加保証料の領収、返戻保証料の支払: records that what the amendment makes due was paid, or paid back. Once, after it is known
 * what is due and before the amendment is issued.
 */
export async function settleAmendmentPremium(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId">,
  caller: Caller,
  command: SettleAmendmentPremium,
): Promise<Outcome<{ applicationId: string }, AmendmentApplicationStepRefusal>> {
  const { settlement } = command;
  return takeAmendmentApplicationStep(
    parts,
    caller,
    STEP,
    command,
    async (stores, application, at): Promise<Decided> => {
      const taken = await takeAmendable(stores, caller, application);
      if (!taken.done) return taken;
      const { premiumDifference, finalPremium, appliedAt } = application;
      const findings = [
        ...findingsOnSettledDifference(settlement.amount, dueOn(application), {
          isQuoted: premiumDifference !== null,
          isFinal: finalPremium !== null,
        }),
        ...findingsOnSettledDay(settlement.settledOn, {
          submittedOn: dayInJapan(appliedAt),
          today: dayInJapan(at),
        }),
      ];
      return findings.length > 0 ? invalidInput(findings) : done({ change: { settlement }, value: {} });
    },
  );
}
