import type { Caller } from "../../domain/account/access";
import { assertMay } from "../shared/forbidden";
import { once } from "../shared/once";
import { done, invalidInput, type Outcome } from "../shared/outcome";
import type { UseCaseParts } from "../use-case-parts";
import { heldEntries } from "./held-entries";

export interface FileNewestVersions {
  readonly entryIds: readonly string[];
  readonly idempotencyKey: string | null;
}

/**
 * 証書の差替え: notes that the body has read and filed the newest version of each certificate. Reading alone notes nothing: a
 * list may be read by a program, and a read writes nothing.
 */
export async function fileNewestVersions(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock">,
  caller: Caller,
  command: FileNewestVersions,
): Promise<Outcome<{ entryIds: readonly string[] }, "INVALID_INPUT" | "IDEMPOTENCY_CONFLICT">> {
  assertMay(caller, "keepLedger");
  const { entryIds, idempotencyKey } = command;
  const call = { caller, operation: "fileNewestVersions", idempotencyKey, input: command };
  return parts.unitOfWork.run((stores) =>
    once({ ...parts, stores }, call, async () => {
      const { findings } = await heldEntries(stores, caller, entryIds);
      if (findings.length > 0) return invalidInput(findings);
      await stores.ledger.fileNewestVersions(entryIds);
      return done({ entryIds });
    }),
  );
}
