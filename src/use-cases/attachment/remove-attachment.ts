import type { Caller } from "../../domain/account/access";
import type { Outcome } from "../shared/outcome";
import { APPLICATION_ATTACHMENTS } from "./application-attachments";
import { removeFile, type RemoveParts } from "./remove-file";

export interface RemoveAttachment {
  readonly applicationId: string;
  readonly attachmentId: string;
  readonly idempotencyKey: string | null;
}

type Refusal = "APPLICATION_NOT_FOUND" | "STEP_NOT_ALLOWED" | "INVALID_INPUT" | "IDEMPOTENCY_CONFLICT";

/** Takes an attachment (添付書類) out of a draft or a returned application. */
export async function removeAttachment(
  parts: RemoveParts,
  caller: Caller,
  command: RemoveAttachment,
): Promise<Outcome<{ applicationId: string }, Refusal>> {
  const { applicationId, attachmentId, idempotencyKey } = command;
  return removeFile(parts, caller, APPLICATION_ATTACHMENTS, {
    operation: "removeAttachment",
    ownerId: applicationId,
    attachmentId,
    idempotencyKey,
    input: command,
    removed: { applicationId },
  });
}
