import type { Caller } from "../../domain/account/access";
import type { AnnouncedFile } from "../../domain/attachment/attachment";
import type { Outcome } from "../shared/outcome";
import { announceFile, type AnnounceParts, type RequestedUpload } from "./announce-file";
import { LEDGER_ATTACHMENTS } from "./ledger-attachments";

export interface RequestLedgerAttachmentUpload extends AnnouncedFile {
  readonly entryId: string;
  readonly idempotencyKey: string | null;
}

type Refusal = "STEP_NOT_ALLOWED" | "INVALID_INPUT" | "IDEMPOTENCY_CONFLICT";

/** Announces a file (添付書類), such as the scanned certificate, for an entry that the own body recorded in its ledger itself. */
export async function requestLedgerAttachmentUpload(
  parts: AnnounceParts,
  caller: Caller,
  command: RequestLedgerAttachmentUpload,
): Promise<Outcome<RequestedUpload, Refusal>> {
  const { entryId, kind, fileName, idempotencyKey } = command;
  return announceFile(parts, caller, LEDGER_ATTACHMENTS, {
    operation: "requestLedgerAttachmentUpload",
    ownerId: entryId,
    file: { entryId, kind, fileName },
    idempotencyKey,
    input: command,
  });
}
