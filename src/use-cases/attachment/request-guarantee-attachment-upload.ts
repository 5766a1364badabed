import type { Caller } from "../../domain/account/access";
import type { AnnouncedFile } from "../../domain/attachment/attachment";
import type { Outcome } from "../shared/outcome";
import { announceFile, type AnnounceParts, type RequestedUpload } from "./announce-file";
import { GUARANTEE_ATTACHMENTS } from "./guarantee-attachments";

export interface RequestGuaranteeAttachmentUpload extends AnnouncedFile {
  readonly guaranteeId: string;
  readonly idempotencyKey: string | null;
}

type Refusal = "GUARANTEE_NOT_FOUND" | "STEP_NOT_ALLOWED" | "INVALID_INPUT" | "IDEMPOTENCY_CONFLICT";

/** Announces a file (添付書類) for a guarantee that the own organisation issued without an application. */
export async function requestGuaranteeAttachmentUpload(
  parts: AnnounceParts,
  caller: Caller,
  command: RequestGuaranteeAttachmentUpload,
): Promise<Outcome<RequestedUpload, Refusal>> {
  const { guaranteeId, kind, fileName, idempotencyKey } = command;
  return announceFile(parts, caller, GUARANTEE_ATTACHMENTS, {
    operation: "requestGuaranteeAttachmentUpload",
    ownerId: guaranteeId,
    file: { guaranteeId, kind, fileName },
    idempotencyKey,
    input: command,
  });
}
