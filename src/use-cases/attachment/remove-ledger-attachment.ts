import type { Caller } from "../../domain/account/access";
import type { Outcome } from "../shared/outcome";
import { LEDGER_ATTACHMENTS } from "./ledger-attachments";
import { removeFile, type RemoveParts } from "./remove-file";

export interface RemoveLedgerAttachment {
  readonly entryId: string;
  readonly attachmentId: string;
  readonly idempotencyKey: string | null;
}

type Refusal = "STEP_NOT_ALLOWED" | "INVALID_INPUT" | "IDEMPOTENCY_CONFLICT";

/** Takes an attachment (添付書類) off an entry that the own body recorded in its ledger itself. */
export async function removeLedgerAttachment(
  parts: RemoveParts,
  caller: Caller,
  command: RemoveLedgerAttachment,
): Promise<Outcome<{ entryId: string }, Refusal>> {
  const { entryId, attachmentId, idempotencyKey } = command;
  return removeFile(parts, caller, LEDGER_ATTACHMENTS, {
    operation: "removeLedgerAttachment",
    ownerId: entryId,
    attachmentId,
    idempotencyKey,
    input: command,
    removed: { entryId },
  });
}
