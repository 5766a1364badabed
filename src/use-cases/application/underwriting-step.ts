import type { Caller } from "../../domain/account/access";
import { stepOfApplication, type ApplicationStatus } from "../../domain/guarantee/guarantee-life-cycle";
import { mutationsFor, STEP_MUTATIONS, type MutationOf } from "../../domain/guarantee/step-mutation";
import type { EventType } from "../shared/event-log";
import { assertMay } from "../shared/forbidden";
import { once } from "../shared/once";
import type { RefusalCode } from "../refusals";
import { done, refused, type Outcome } from "../shared/outcome";
import { recordEvent } from "../shared/record-event";
import type { Stores } from "../stores";
import type { UseCaseParts } from "../use-case-parts";

/** What is applied for and underwritten: a guarantee, or an amendment of one. */
export type UnderwrittenConcept = "APPLICATION" | "AMENDMENT_APPLICATION";

/** As much of it as its life depends on. */
export interface Underwritten {
  readonly status: ApplicationStatus;
  /** `null` until its premium is settled. */
  readonly settlement: object | null;
}

/** How applications of one concept are taken and changed. */
export interface UnderwrittenStore<Stored extends Underwritten, Change extends object> {
  readonly of: UnderwrittenConcept;
  /** One that the caller may see, held until the unit of work ends. */
  take(stores: Stores, caller: Caller, id: string): Promise<Stored | null>;
  change(
    stores: Stores,
    taken: Stored,
    change: Change & { readonly status: ApplicationStatus },
    at: Date,
  ): Promise<void>;
  /** The guarantee that a step concerns, which its event then belongs to; `null`: none. */
  guaranteeOf(taken: Stored, change: Change): string | null;
}

export interface UnderwritingStep<Of extends UnderwrittenConcept> {
  readonly mutation: MutationOf<Of>;
  readonly eventType: EventType;
}

export interface UnderwritingStepCommand {
  readonly applicationId: string;
  readonly idempotencyKey: string | null;
}

/** A step of either. */
interface TakenStep {
  readonly mutation: MutationOf<"APPLICATION"> | MutationOf<"AMENDMENT_APPLICATION">;
  readonly eventType: EventType;
}

/** What every step may be refused with. */
export type UnderwritingStepRefusal = "APPLICATION_NOT_FOUND" | "STEP_NOT_ALLOWED" | "IDEMPOTENCY_CONFLICT";

/**
 * Takes one step of an application's life: loads it as far as the caller may see it, asks the life cycle, lets `decide`
 * say what changes, saves it, and records who took the step. A refusal changes nothing.
 */
export async function takeUnderwritingStep<
  Stored extends Underwritten,
  Change extends object,
  Value extends object,
  Code extends RefusalCode = never,
>(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId">,
  caller: Caller,
  store: UnderwrittenStore<Stored, Change>,
  { mutation: name, eventType }: TakenStep,
  command: UnderwritingStepCommand,
  decide: (
    stores: Stores,
    application: Stored,
    at: Date,
  ) => Promise<Outcome<{ change: Change; value: Value }, Code>>,
): Promise<Outcome<Value & { applicationId: string }, Code | UnderwritingStepRefusal>> {
  const { mutation: operation, permission, step: action } = STEP_MUTATIONS[name];
  assertMay(caller, permission);
  const { applicationId, idempotencyKey } = command;
  const call = { caller, operation, idempotencyKey, input: command };
  type Taken = Outcome<Value & { applicationId: string }, Code | UnderwritingStepRefusal>;
  return parts.unitOfWork.run((stores) =>
    once({ ...parts, stores }, call, async (): Promise<Taken> => {
      const at = parts.clock();
      const application = await store.take(stores, caller, applicationId);
      if (!application) return refused({ code: "APPLICATION_NOT_FOUND" });
      const { status, settlement } = application;
      const taken = stepOfApplication({ status, isSettled: settlement !== null }, action);
      if (!taken.allowed)
        return refused({
          code: "STEP_NOT_ALLOWED",
          status,
          allowedActions: mutationsFor(caller, store.of, taken.allowedActions),
          about: store.of,
        });
      const decided = await decide(stores, application, at);
      if (!decided.done) return decided as Taken;
      const to = taken.to as ApplicationStatus;
      const { change, value } = decided.value;
      await store.change(stores, application, { ...change, status: to }, at);
      await recordEvent(stores, parts, caller, {
        at,
        type: eventType,
        guaranteeId: store.guaranteeOf(application, change),
        subjectId: applicationId,
        from: status,
        to,
      });
      return done({ ...value, applicationId });
    }),
  );
}
