import type { Caller } from "../../domain/account/access";
import {
  takeApplicationStep,
  type ApplicationStepCommand,
  type ApplicationStepRefusal,
} from "./application-step";
import { done, type Outcome } from "../shared/outcome";
import type { UseCaseParts } from "../use-case-parts";

const STEP = {
  mutation: "WITHDRAW_APPLICATION",
  eventType: "APPLICATION_WITHDRAWN",
} as const;

/** 取下げ: the contractor gives the application up, until its premium is settled. */
export async function withdrawApplication(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId">,
  caller: Caller,
  command: ApplicationStepCommand,
): Promise<Outcome<{ applicationId: string }, ApplicationStepRefusal>> {
  return takeApplicationStep(parts, caller, STEP, command, async (stores, application, at) => {
    // Nobody but the contractor has seen a draft: its files are removed with it.
    if (application.submittedAt === null)
      for (const { id } of await stores.attachments.of(application.id))
        await stores.attachments.remove(id, at);
    return done({ change: {}, value: {} });
  });
}
