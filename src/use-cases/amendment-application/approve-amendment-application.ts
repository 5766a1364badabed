import type { Caller } from "../../domain/account/access";
import type { UnderwritingStepCommand } from "../application/underwriting-step";
import { done, type Outcome } from "../shared/outcome";
import type { UseCaseParts } from "../use-case-parts";
import {
  decideAgain,
  takeAmendmentApplicationStep,
  type AmendmentApplicationStepRefusal,
} from "./amendment-application-step";

const STEP = {
  mutation: "APPROVE_AMENDMENT_APPLICATION",
  eventType: "AMENDMENT_APPROVED",
} as const;

/** 変更申込の承諾: the issuer's officer underwrites the amendment; what is left is what it makes due. */
export async function approveAmendmentApplication(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId">,
  caller: Caller,
  command: UnderwritingStepCommand,
): Promise<Outcome<{ applicationId: string }, AmendmentApplicationStepRefusal>> {
  return takeAmendmentApplicationStep(parts, caller, STEP, command, async (stores, application, at) => {
    const decided = await decideAgain(stores, caller, application, at);
    return decided.done ? done({ change: { decidedAt: at }, value: {} }) : decided;
  });
}
