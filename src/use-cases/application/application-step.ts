import type { Caller } from "../../domain/account/access";
import { stepOfApplication, type ApplicationStatus } from "../../domain/guarantee/guarantee-life-cycle";
import { mutationsFor, STEP_MUTATIONS, type MutationOf } from "../../domain/guarantee/step-mutation";
import type { ApplicationChange, StoredApplication } from "./ports";
import type { EventType } from "../shared/event-log";
import { assertMay } from "../shared/forbidden";
import { once } from "../shared/once";
import type { Stores } from "../stores";
import type { RefusalCode } from "../refusals";
import { done, refused, type Outcome } from "../shared/outcome";
import type { UseCaseParts } from "../use-case-parts";
import { recordEvent } from "../shared/record-event";

/** A step of an application's life: who may take it, and which step it is. */
export interface ApplicationStep {
  readonly mutation: MutationOf<"APPLICATION">;
  readonly eventType: EventType;
}

export interface ApplicationStepCommand {
  readonly applicationId: string;
  readonly idempotencyKey: string | null;
}

/** What every step may be refused with. */
export type ApplicationStepRefusal = "APPLICATION_NOT_FOUND" | "STEP_NOT_ALLOWED" | "IDEMPOTENCY_CONFLICT";

/**
 * Takes one step of an application's life: loads it as far as the caller may see it, asks the life cycle, lets `decide`
 * say what changes, saves it, and records who took the step. A refusal changes nothing.
 */
export async function takeApplicationStep<Value extends object, Code extends RefusalCode = never>(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId">,
  caller: Caller,
  { mutation: name, eventType }: ApplicationStep,
  command: ApplicationStepCommand,
  decide: (
    stores: Stores,
    application: StoredApplication,
    at: Date,
  ) => Promise<Outcome<{ change: ApplicationChange; value: Value }, Code>>,
): Promise<Outcome<Value & { applicationId: string }, Code | ApplicationStepRefusal>> {
  const { mutation: operation, permission, step: action } = STEP_MUTATIONS[name];
  assertMay(caller, permission);
  const { applicationId, idempotencyKey } = command;
  const call = { caller, operation, idempotencyKey, input: command };
  type Taken = Outcome<Value & { applicationId: string }, Code | ApplicationStepRefusal>;
  return parts.unitOfWork.run((stores) =>
    once({ ...parts, stores }, call, async (): Promise<Taken> => {
      const at = parts.clock();
      const application = await stores.applications.takeVisible(caller, applicationId);
      if (!application) return refused({ code: "APPLICATION_NOT_FOUND" });
      const { status, settlement } = application;
      const taken = stepOfApplication({ status, isSettled: settlement !== null }, action);
      if (!taken.allowed)
        return refused({
          code: "STEP_NOT_ALLOWED",
          status,
          allowedActions: mutationsFor(caller, "APPLICATION", taken.allowedActions),
        });
      const decided = await decide(stores, application, at);
      if (!decided.done) return decided as Taken;
      const to = taken.to as ApplicationStatus;
      const change = { ...decided.value.change, status: to };
      await stores.applications.change(application, change, at);
      await recordEvent(stores, parts, caller, {
        at,
        type: eventType,
        guaranteeId: decided.value.change.guaranteeId ?? null,
        subjectId: applicationId,
        from: status,
        to,
      });
      return done({ ...decided.value.value, applicationId });
    }),
  );
}
