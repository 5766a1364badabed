import type { Caller } from "../../domain/account/access";
import type { UnderwritingStepCommand, UnderwritingStepRefusal } from "../application/underwriting-step";
import { done, type Outcome } from "../shared/outcome";
import type { UseCaseParts } from "../use-case-parts";
import { takeAmendmentApplicationStep } from "./amendment-application-step";

const STEP = {
  mutation: "WITHDRAW_AMENDMENT_APPLICATION",
  eventType: "AMENDMENT_WITHDRAWN",
} as const;

/** 変更申込の取下げ: the contractor gives it up, until what it makes due is settled. */
export async function withdrawAmendmentApplication(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId">,
  caller: Caller,
  command: UnderwritingStepCommand,
): Promise<Outcome<{ applicationId: string }, UnderwritingStepRefusal>> {
  return takeAmendmentApplicationStep(parts, caller, STEP, command, () =>
    Promise.resolve(done({ change: {}, value: {} })),
  );
}
