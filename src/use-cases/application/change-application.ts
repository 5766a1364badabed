import type { Caller } from "../../domain/account/access";
import type { TypedContent } from "../../domain/application/guarantee-application";
import { filledFrom } from "../../domain/application/registered-works";
import {
  takeApplicationStep,
  type ApplicationStepCommand,
  type ApplicationStepRefusal,
} from "./application-step";
import { fillingWorks } from "./applied-works";
import type { Applied } from "./apply-for-guarantee";
import { checkSubmission } from "./check-submission";
import { resolvedObligee } from "./unlisted-obligee";
import { done, invalidInput, type Outcome } from "../shared/outcome";
import type { UseCaseParts } from "../use-case-parts";

export interface ChangeApplication extends ApplicationStepCommand {
  /** The whole content: what is left out of it is gone from the draft, unless registered works say it. */
  readonly content: TypedContent;
}

const STEP = {
  mutation: "CHANGE_APPLICATION",
  eventType: "APPLICATION_CHANGED",
} as const;

/** Replaces what a draft, or a returned application, says. */
export async function changeApplication(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId">,
  caller: Caller,
  command: ChangeApplication,
): Promise<Outcome<Applied, ApplicationStepRefusal | "INVALID_INPUT">> {
  return takeApplicationStep(parts, caller, STEP, command, async (stores, application, at) => {
    const filled = filledFrom(await fillingWorks(stores, application), command.content);
    const resolved = await resolvedObligee(stores, parts, caller, filled);
    const { content } = resolved;
    const changed = { ...application, ...resolved };
    const { ofDraft, ofSubmission } = await checkSubmission(stores, caller, changed, at);
    if (ofDraft.length > 0) return invalidInput(ofDraft);
    return done({ change: { content }, value: { findings: ofSubmission } });
  });
}
