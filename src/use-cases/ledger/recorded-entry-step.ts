import type { Caller } from "../../domain/account/access";
import { OPEN_RECORDED_STATES } from "../../domain/ledger/recorded-guarantee";
import { invalidInput, refused, type Outcome } from "../shared/outcome";
import type { Stores } from "../stores";
import type { HeldRecord } from "./ports";

export type RecordedStepRefusal = "INVALID_INPUT" | "STEP_NOT_ALLOWED" | "REVISION_CONFLICT";

type Held<Code extends RecordedStepRefusal> =
  { readonly held: HeldRecord } | Extract<Outcome<never, Code>, { done: false }>;

/**
 * An entry that the body recorded itself, held, as long as it has not ended. One that was issued here follows its guarantee.
 */
export async function openRecord(
  { ledger }: Pick<Stores, "ledger">,
  { organisationId }: Caller,
  entryId: string,
): Promise<Held<"INVALID_INPUT" | "STEP_NOT_ALLOWED">> {
  const held = await ledger.holdRecorded(organisationId, entryId);
  if (held === null) {
    const [entry] = await ledger.hold(organisationId, [entryId]);
    return invalidInput([{ path: "entryId", code: entry ? "RECORDED_ELSEWHERE" : "NOT_FOUND" }]);
  }
  if (!OPEN_RECORDED_STATES.includes(held.state))
    return refused({ code: "STEP_NOT_ALLOWED", status: held.state, allowedActions: [], about: "GUARANTEE" });
  return { held };
}

/** The same, as long as it is as the caller saw it. */
export async function heldRecord(
  stores: Pick<Stores, "ledger">,
  caller: Caller,
  { entryId, revision }: { readonly entryId: string; readonly revision: number },
): Promise<Held<RecordedStepRefusal>> {
  const taken = await openRecord(stores, caller, entryId);
  if (!("held" in taken) || taken.held.revision === revision) return taken;
  return refused({ code: "REVISION_CONFLICT", expected: revision, actual: taken.held.revision });
}
