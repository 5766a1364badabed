import type { Caller } from "../../domain/account/access";
import { assertMay } from "../shared/forbidden";
import { once } from "../shared/once";
import { done, invalidInput, type Outcome } from "../shared/outcome";
import { recordEvent } from "../shared/record-event";
import type { UseCaseParts } from "../use-case-parts";

export interface RevealLedgerPassword {
  readonly entryId: string;
  readonly idempotencyKey: string | null;
}

/** Shows the viewing password that the own body recorded, and records that it was shown: each time, a repeated call too. */
export async function revealLedgerPassword(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId">,
  caller: Caller,
  { entryId, idempotencyKey }: RevealLedgerPassword,
): Promise<Outcome<{ entryId: string; password: string }, "INVALID_INPUT" | "IDEMPOTENCY_CONFLICT">> {
  assertMay(caller, "revealLedgerPassword");
  const call = { caller, operation: "revealLedgerPassword", idempotencyKey, input: { entryId } };
  return parts.unitOfWork.run(async (stores) => {
    const held = await stores.ledger.holdRecorded(caller.organisationId, entryId);
    if (held === null) return invalidInput([{ path: "entryId", code: "NOT_FOUND" }]);
    const { sealedPassword } = held;
    if (sealedPassword === null) return invalidInput([{ path: "entryId", code: "NO_PASSWORD_KEPT" }]);
    // The reply is kept: it says whose password was shown, never the password.
    const shown = await once<{ entryId: string }, never>({ ...parts, stores }, call, () =>
      Promise.resolve(done({ entryId })),
    );
    if (!shown.done) return shown;
    await recordEvent(stores, parts, caller, {
      at: parts.clock(),
      type: "LEDGER_PASSWORD_REVEALED",
      subjectId: entryId,
    });
    return done({ entryId, password: parts.vault.openSecret(entryId, sealedPassword) });
  });
}
