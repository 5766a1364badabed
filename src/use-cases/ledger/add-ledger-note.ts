import type { Caller } from "../../domain/account/access";
import { assertMay } from "../shared/forbidden";
import { once } from "../shared/once";
import { done, invalidInput, type Outcome } from "../shared/outcome";
import type { UseCaseParts } from "../use-case-parts";

export interface AddLedgerNote {
  readonly entryId: string;
  readonly text: string;
  readonly idempotencyKey: string | null;
}

/** Notes something with an entry of the own ledger, or with one assigned to the own department. A note stays as it was written; nobody but the own body reads it. */
export async function addLedgerNote(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId">,
  caller: Caller,
  command: AddLedgerNote,
): Promise<Outcome<{ entryId: string }, "INVALID_INPUT" | "IDEMPOTENCY_CONFLICT">> {
  assertMay(caller, "keepLedger");
  const { entryId, text, idempotencyKey } = command;
  const call = { caller, operation: "addLedgerNote", idempotencyKey, input: command };
  return parts.unitOfWork.run(({ ledger, replies }) =>
    once({ ...parts, stores: { replies } }, call, async () => {
      const [entry] = await ledger.hold(caller.organisationId, [entryId], "ATTENDED_TO");
      if (!entry) return invalidInput([{ path: "entryId", code: "NOT_FOUND" }]);
      await ledger.addNote({
        id: parts.newId("ledgernote"),
        entryId,
        text,
        writtenBy: caller.userId,
        writtenAt: parts.clock(),
      });
      return done({ entryId });
    }),
  );
}
