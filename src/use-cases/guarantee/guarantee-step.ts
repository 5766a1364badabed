import type { Caller } from "../../domain/account/access";
import { step } from "../../domain/guarantee/guarantee-life-cycle";
import { mutationsFor, STEP_MUTATIONS, type MutationOf } from "../../domain/guarantee/step-mutation";
import type { EventType } from "../shared/event-log";
import { assertMay } from "../shared/forbidden";
import type { StoredGuarantee } from "./ports";
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

export interface GuaranteeStepCommand {
  readonly guaranteeId: string;
  readonly idempotencyKey: string | null;
}

/** What every step may be refused with. */
export type GuaranteeStepRefusal = "GUARANTEE_NOT_FOUND" | "STEP_NOT_ALLOWED" | "IDEMPOTENCY_CONFLICT";

/**
 * Takes one step of a guarantee's life: loads it as far as the caller may see it, asks the life cycle, lets `change` do
 * the rest, and records who took the step. A refusal changes nothing: `change` refuses before it saves.
 */
export async function takeGuaranteeStep<Code extends RefusalCode = never>(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId">,
  caller: Caller,
  { mutation: name, eventType }: GuaranteeStep,
  command: GuaranteeStepCommand,
  change: (stores: Stores, taken: StoredGuarantee, at: Date) => Promise<Outcome<{ subjectId: string }, Code>>,
): Promise<Outcome<{ guaranteeId: string; subjectId: string }, Code | GuaranteeStepRefusal>> {
  const { mutation: operation, permission, step: action } = STEP_MUTATIONS[name];
  assertMay(caller, permission);
  const { guaranteeId, idempotencyKey } = command;
  const call = { caller, operation, idempotencyKey, input: command };
  type Taken = Outcome<{ guaranteeId: string; subjectId: string }, Code | GuaranteeStepRefusal>;
  return parts.unitOfWork.run((stores) =>
    once({ ...parts, stores }, call, async (): Promise<Taken> => {
      const at = parts.clock();
      const taken = await stores.guarantees.takeVisible(caller, guaranteeId);
      if (!taken) return refused({ code: "GUARANTEE_NOT_FOUND" });
      const { status } = taken.guarantee;
      const outcome = step(status, action);
      if (!outcome.allowed) {
        const allowedActions = mutationsFor(caller, "GUARANTEE", outcome.allowedActions);
        return refused({ code: "STEP_NOT_ALLOWED", status, allowedActions });
      }
      const changed = await change(stores, taken, at);
      if (!changed.done) return changed as Taken;
      const { subjectId } = changed.value;
      await recordEvent(stores, parts, caller, {
        at,
        type: eventType,
        guaranteeId,
        subjectId,
        from: status,
        to: outcome.to,
      });
      return done({ guaranteeId, subjectId });
    }),
  );
}
