import type { Caller } from "../../domain/account/access";
import type { GuaranteeStatus } from "../../domain/guarantee/guarantee-life-cycle";
import { invalidInput, refused, type Outcome } from "../shared/outcome";
import type { Stores } from "../stores";
import type { HeldRecord } from "./ports";

export type RecordedStepRefusal = "INVALID_INPUT" | "STEP_NOT_ALLOWED" | "REVISION_CONFLICT";

/** The calendar alone ended what expired: the body may still hear of a later day, or of another end. */
const OPEN_STATES: readonly GuaranteeStatus[] = ["ACCEPTED", "EXPIRED"];

/**
 * An entry that the body recorded itself, held, as long as it has not ended and is as the caller saw it. One that was
 * issued here follows its guarantee.
 */
export async function heldRecord(
  { ledger }: Pick<Stores, "ledger">,
  { organisationId }: Caller,
  { entryId, revision }: { readonly entryId: string; readonly revision: number },
): Promise<{ readonly held: HeldRecord } | Extract<Outcome<never, RecordedStepRefusal>, { done: false }>> {
  const held = await ledger.holdRecorded(organisationId, entryId);
  if (held === null) {
    const [entry] = await ledger.hold(organisationId, [entryId]);
    return invalidInput([{ path: "entryId", code: entry ? "RECORDED_ELSEWHERE" : "NOT_FOUND" }]);
  }
  if (!OPEN_STATES.includes(held.state))
    return refused({ code: "STEP_NOT_ALLOWED", status: held.state, allowedActions: [], about: "GUARANTEE" });
  if (held.revision !== revision)
    return refused({ code: "REVISION_CONFLICT", expected: revision, actual: held.revision });
  return { held };
}
