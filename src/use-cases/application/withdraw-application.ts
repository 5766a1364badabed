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
  return takeApplicationStep(parts, caller, STEP, command, () =>
    Promise.resolve(done({ change: {}, value: {} })),
  );
}
