import type { Caller } from "../../domain/account/access";
import {
  takeApplicationStep,
  type ApplicationStepCommand,
  type ApplicationStepRefusal,
} from "./application-step";
import { readySubmission } from "./ready-submission";
import { tellOfArrival } from "./tell-of-arrival";
import { done, invalidInput, type Outcome } from "../shared/outcome";
import type { UseCaseParts } from "../use-case-parts";

const STEP = {
  mutation: "SUBMIT_APPLICATION",
  eventType: "APPLICATION_SUBMITTED",
} as const;

/** Submits a draft, or a returned application again, to its issuer; refused with all that still stands in the way. */
export async function submitApplication(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId" | "letters">,
  caller: Caller,
  command: ApplicationStepCommand,
): Promise<Outcome<{ applicationId: string }, ApplicationStepRefusal | "INVALID_INPUT">> {
  return takeApplicationStep(parts, caller, STEP, command, async (stores, application, at) => {
    const ready = await readySubmission(stores, parts, caller, application, at);
    if ("refused" in ready) return invalidInput(ready.refused);
    const { content, worksContractId, premium, applicant } = ready;
    await tellOfArrival(stores, parts, { ...application, content }, at);
    return done({ change: { content, worksContractId, premium, applicant, submittedAt: at }, value: {} });
  });
}
