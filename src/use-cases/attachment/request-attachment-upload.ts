import type { Caller } from "../../domain/account/access";
import type { AnnouncedFile } from "../../domain/attachment/attachment";
import type { Outcome } from "../shared/outcome";
import { announceFile, type AnnounceParts, type RequestedUpload } from "./announce-file";
import { APPLICATION_ATTACHMENTS } from "./application-attachments";

export interface RequestAttachmentUpload extends AnnouncedFile {
  readonly applicationId: string;
  readonly idempotencyKey: string | null;
}

type Refusal = "APPLICATION_NOT_FOUND" | "STEP_NOT_ALLOWED" | "INVALID_INPUT" | "IDEMPOTENCY_CONFLICT";

/** Announces a file (添付書類) for a draft or a returned application. */
export async function requestAttachmentUpload(
  parts: AnnounceParts,
  caller: Caller,
  command: RequestAttachmentUpload,
): Promise<Outcome<RequestedUpload, Refusal>> {
  const { applicationId, kind, fileName, idempotencyKey } = command;
  return announceFile(parts, caller, APPLICATION_ATTACHMENTS, {
    operation: "requestAttachmentUpload",
    ownerId: applicationId,
    file: { applicationId, kind, fileName },
    idempotencyKey,
    input: command,
  });
}
