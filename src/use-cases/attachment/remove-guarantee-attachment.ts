import type { Caller } from "../../domain/account/access";
import type { Outcome } from "../shared/outcome";
import { GUARANTEE_ATTACHMENTS } from "./guarantee-attachments";
import { removeFile, type RemoveParts } from "./remove-file";

export interface RemoveGuaranteeAttachment {
  readonly guaranteeId: string;
  readonly attachmentId: string;
  readonly idempotencyKey: string | null;
}

type Refusal = "GUARANTEE_NOT_FOUND" | "STEP_NOT_ALLOWED" | "INVALID_INPUT" | "IDEMPOTENCY_CONFLICT";

/** Takes an attachment (添付書類) off a guarantee that the own organisation issued without an application. */
export async function removeGuaranteeAttachment(
  parts: RemoveParts,
  caller: Caller,
  command: RemoveGuaranteeAttachment,
): Promise<Outcome<{ guaranteeId: string }, Refusal>> {
  const { guaranteeId, attachmentId, idempotencyKey } = command;
  return removeFile(parts, caller, GUARANTEE_ATTACHMENTS, {
    operation: "removeGuaranteeAttachment",
    ownerId: guaranteeId,
    attachmentId,
    idempotencyKey,
    input: command,
    removed: { guaranteeId },
  });
}
