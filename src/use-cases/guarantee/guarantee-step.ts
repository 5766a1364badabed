import type { Caller } from "../../domain/account/access";
import { step, type PendingEndStatus } from "../../domain/guarantee/guarantee-life-cycle";
import { mutationsFor, STEP_MUTATIONS, type MutationOf } from "../../domain/guarantee/step-mutation";
import type { EventType } from "../shared/event-log";
import { assertMay } from "../shared/forbidden";
import type { StoredGuarantee } from "./guarantee-store-ports";
import { once } from "../shared/once";
import type { Stores } from "../stores";
import type { RefusalCode } from "../refusals";
import { done, refused, type Outcome } from "../shared/outcome";
import type { UseCaseParts } from "../use-case-parts";
import { recordEvent } from "../shared/record-event";

/** A step of a guarantee's life after its issue: who may take it, and which step it is. */
export interface GuaranteeStep {
  readonly mutation: MutationOf<"GUARANTEE">;
  readonly eventType: EventType;
}

/** What a step did. */
export interface GuaranteeStepTaken {
  /** What was recorded. */
  readonly subjectId: string;
  /** Where the step waits for a second officer: the event that says so. The state stays. */
  readonly pendingEvent?: EventType;
}

export interface GuaranteeStepCommand {
  readonly guaranteeId: string;
  readonly idempotencyKey: string | null;
}

/** What became of a step that may wait for a second officer. */
export interface StepWithOfficers {
  readonly guaranteeId: string;
  /** Whether it waits; nothing has changed until then. */
  readonly isPending: boolean;
}

/** What every step may be refused with. */
export type GuaranteeStepRefusal = "GUARANTEE_NOT_FOUND" | "STEP_NOT_ALLOWED" | "IDEMPOTENCY_CONFLICT";

/**
 * Takes one step of a guarantee's life: loads it as far as the caller may see it, asks the life cycle, lets `change` do
 * the rest, and records who took the step. A refusal changes nothing: `change` refuses before it saves.
 */
export async function takeGuaranteeStep<Code extends RefusalCode = never, More extends object = object>(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId">,
  caller: Caller,
  { mutation: name, eventType }: GuaranteeStep,
  command: GuaranteeStepCommand,
  change: (
    stores: Stores,
    taken: StoredGuarantee,
    at: Date,
  ) => Promise<Outcome<GuaranteeStepTaken & More, Code>>,
): Promise<Outcome<StepWithOfficers & { subjectId: string } & More, Code | GuaranteeStepRefusal>> {
  const { mutation: operation, permission, step: action } = STEP_MUTATIONS[name];
  assertMay(caller, permission);
  const { guaranteeId, idempotencyKey } = command;
  const call = { caller, operation, idempotencyKey, input: command };
  type Taken = Outcome<StepWithOfficers & { subjectId: string } & More, Code | GuaranteeStepRefusal>;
  return parts.unitOfWork.run((stores) =>
    once({ ...parts, stores }, call, async (): Promise<Taken> => {
      const at = parts.clock();
      const taken = await stores.guarantees.takeVisible(caller, guaranteeId);
      if (!taken) return refused({ code: "GUARANTEE_NOT_FOUND" });
      const { status } = taken.guarantee;
      const outcome = step(status, action, pendingFor(caller, taken));
      if (!outcome.allowed) {
        const allowedActions = mutationsFor(caller, "GUARANTEE", outcome.allowedActions);
        return refused({ code: "STEP_NOT_ALLOWED", status, allowedActions, about: "GUARANTEE" });
      }
      const changed = await change(stores, taken, at);
      if (!changed.done) return changed as Taken;
      const { subjectId, pendingEvent } = changed.value;
      await recordEvent(stores, parts, caller, {
        at,
        type: pendingEvent ?? eventType,
        guaranteeId,
        subjectId,
        from: status,
        to: pendingEvent === undefined ? outcome.to : status,
      });
      return done({ ...changed.value, guaranteeId, subjectId, isPending: pendingEvent !== undefined });
    }),
  );
}

/**
 * The end that waits for the issuer's second officer, as it stands in this caller's way. An obligee does not see it, and may
 * discharge a guarantee in its favour whatever the issuer has begun.
 */
function pendingFor({ role }: Caller, { pendingEnd }: StoredGuarantee): PendingEndStatus | null {
  return role === "OBLIGEE" ? null : (pendingEnd?.end.status ?? null);
}
