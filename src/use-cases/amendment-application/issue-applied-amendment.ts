import type { Caller } from "../../domain/account/access";
import type { UnderwritingStepCommand } from "../application/underwriting-step";
import { recordAmendment } from "../guarantee/record-amendment";
import { done, refused, type Outcome } from "../shared/outcome";
import { recordEvent } from "../shared/record-event";
import type { UseCaseParts } from "../use-case-parts";
import {
  decideAgain,
  takeAmendmentApplicationStep,
  type AmendmentApplicationStepRefusal,
  type Decided,
} from "./amendment-application-step";
import { dueOn } from "./due-on-application";

/** The application, and the amendment that it became. */
export interface IssuedAmendment {
  readonly applicationId: string;
  readonly guaranteeId: string;
  readonly amendmentId: string;
}

type Conclusion = Decided<Omit<IssuedAmendment, "applicationId">, "PREMIUM_NOT_SETTLED">;

const STEP = {
  mutation: "ISSUE_APPLIED_AMENDMENT",
  eventType: "APPLIED_AMENDMENT_ISSUED",
} as const;

/**
 * Amends the guarantee as it was applied for and approved, once an additional premium (追加保証料) is settled. One that is to
 * be returned (返戻保証料) secures nothing: the amendment does not wait for it. That it was paid back is recorded before, or not
 * here.
 */
export async function issueAppliedAmendment(
  parts: Pick<
    UseCaseParts,
    "unitOfWork" | "vault" | "clock" | "newId" | "letters" | "publishedHandOverRules"
  >,
  caller: Caller,
  command: UnderwritingStepCommand,
): Promise<Outcome<IssuedAmendment, AmendmentApplicationStepRefusal | "PREMIUM_NOT_SETTLED">> {
  return takeAmendmentApplicationStep(
    parts,
    caller,
    STEP,
    command,
    async (stores, application, at): Promise<Conclusion> => {
      const decided = await decideAgain(stores, caller, application, at);
      if (!decided.done) return decided;
      const due = dueOn(application);
      if (application.settlement === null && (due === null || due.direction === "ADDITIONAL"))
        return refused({
          code: "PREMIUM_NOT_SETTLED",
          premium: due?.amount ?? null,
          isToBeSet: due === null,
        });
      const { guarantee, decision } = decided.value;
      const amendmentId = await recordAmendment(stores, parts, guarantee, decision, at);
      const { id: guaranteeId } = guarantee;
      const { status } = guarantee.guarantee;
      await recordEvent(stores, parts, caller, {
        at,
        type: "GUARANTEE_AMENDED",
        guaranteeId,
        subjectId: amendmentId,
        from: status,
        to: status,
      });
      return done({ change: { amendmentId }, value: { guaranteeId, amendmentId } });
    },
  );
}
