import type { Caller } from "../../domain/account/access";
import {
  takeApplicationStep,
  type ApplicationStepCommand,
  type ApplicationStepRefusal,
} from "./application-step";
import { done, type Outcome } from "../shared/outcome";
import type { UseCaseParts } from "../use-case-parts";

const STEP = {
  mutation: "APPROVE_APPLICATION",
  eventType: "APPLICATION_APPROVED",
} as const;

/** 承諾: the issuer's officer underwrites the application; what is left is the premium. */
export async function approveApplication(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId">,
  caller: Caller,
  command: ApplicationStepCommand,
): Promise<Outcome<{ applicationId: string }, ApplicationStepRefusal>> {
  return takeApplicationStep(parts, caller, STEP, command, (_stores, _application, at) =>
    Promise.resolve(done({ change: { decidedAt: at }, value: {} })),
  );
}
