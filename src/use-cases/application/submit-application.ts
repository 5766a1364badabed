import type { Caller } from "../../domain/account/access";
import {
  takeApplicationStep,
  type ApplicationStepCommand,
  type ApplicationStepRefusal,
} from "./application-step";
import { checkSubmission } from "./check-submission";
import { joinWorks } from "../works-contract/works-standing";
import { done, invalidInput, type Outcome } from "../shared/outcome";
import type { UseCaseParts } from "../use-case-parts";

const STEP = {
  mutation: "SUBMIT_APPLICATION",
  eventType: "APPLICATION_SUBMITTED",
} as const;

/** Submits a draft, or a returned application again, to its issuer; refused with all that still stands in the way. */
export async function submitApplication(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId">,
  caller: Caller,
  command: ApplicationStepCommand,
): Promise<Outcome<{ applicationId: string }, ApplicationStepRefusal | "INVALID_INPUT">> {
  return takeApplicationStep(parts, caller, STEP, command, async (stores, application, at) => {
    const { ofSubmission, premium, joining } = await checkSubmission(stores, caller, application, at);
    if (ofSubmission.length > 0) return invalidInput(ofSubmission);
    if (joining === null) throw new Error("an application was submitted without its works contract");
    const worksContractId = await joinWorks(stores, parts, joining.stated, joining.standing, at);
    return done({ change: { premium, worksContractId, submittedAt: at }, value: {} });
  });
}
