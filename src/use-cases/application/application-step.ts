import type { Caller } from "../../domain/account/access";
import type { ApplicationChange, StoredApplication } from "./ports";
import type { Stores } from "../stores";
import type { RefusalCode } from "../refusals";
import type { Outcome } from "../shared/outcome";
import type { UseCaseParts } from "../use-case-parts";
import {
  takeUnderwritingStep,
  type UnderwritingStep,
  type UnderwritingStepCommand,
  type UnderwritingStepRefusal,
  type UnderwrittenStore,
} from "./underwriting-step";

/** A step of an application's life: who may take it, and which step it is. */
export type ApplicationStep = UnderwritingStep<"APPLICATION">;
export type ApplicationStepCommand = UnderwritingStepCommand;
/** What every step may be refused with. */
export type ApplicationStepRefusal = UnderwritingStepRefusal;

const APPLICATIONS: UnderwrittenStore<StoredApplication, ApplicationChange> = {
  of: "APPLICATION",
  take: ({ applications }, caller, id) => applications.takeVisible(caller, id),
  change: ({ applications }, taken, change, at) => applications.change(taken, change, at),
  guaranteeOf: (_taken, { guaranteeId }) => guaranteeId ?? null,
};

/** Takes one step of the life of an application for a guarantee. */
export async function takeApplicationStep<Value extends object, Code extends RefusalCode = never>(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId">,
  caller: Caller,
  step: ApplicationStep,
  command: ApplicationStepCommand,
  decide: (
    stores: Stores,
    application: StoredApplication,
    at: Date,
  ) => Promise<Outcome<{ change: ApplicationChange; value: Value }, Code>>,
): Promise<Outcome<Value & { applicationId: string }, Code | ApplicationStepRefusal>> {
  return takeUnderwritingStep(parts, caller, APPLICATIONS, step, command, decide);
}
