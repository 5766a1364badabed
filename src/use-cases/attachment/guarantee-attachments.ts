import type { Caller } from "../../domain/account/access";
import { allowedActions, hasEnded } from "../../domain/guarantee/guarantee-life-cycle";
import { mutationsFor } from "../../domain/guarantee/step-mutation";
import type { StoredGuarantee } from "../guarantee/guarantee-store-ports";
import { done, invalidInput, refused, type Outcome } from "../shared/outcome";
import type { Stores } from "../stores";
import type { AttachmentPlace } from "./attachment-place";

type Refusal = "GUARANTEE_NOT_FOUND" | "INVALID_INPUT" | "STEP_NOT_ALLOWED";

/**
 * The documents (添付書類) of a guarantee that was issued without an application. Its issuer attaches and removes them, as long as
 * the guarantee has not ended.
 */
export const GUARANTEE_ATTACHMENTS: AttachmentPlace<Refusal, StoredGuarantee> = {
  owner: "GUARANTEE",
  permission: "issueGuarantee",
  filesIn: ({ guaranteeAttachments }) => guaranteeAttachments,
  attachable: openGuarantee,
  removable: openGuarantee,
  added: (guaranteeId) => ({ type: "GUARANTEE_ATTACHMENT_ADDED", guaranteeId }),
  removed: (guaranteeId) => ({ type: "GUARANTEE_ATTACHMENT_REMOVED", guaranteeId }),
};

async function openGuarantee(
  { guarantees }: Stores,
  caller: Caller,
  guaranteeId: string,
): Promise<Outcome<StoredGuarantee, Refusal>> {
  const taken = await guarantees.takeVisible(caller, guaranteeId);
  if (!taken) return refused({ code: "GUARANTEE_NOT_FOUND" });
  if (taken.applicationId !== null)
    return invalidInput([{ path: "guaranteeId", code: "ATTACHED_TO_ITS_APPLICATION" }]);
  const { status } = taken.guarantee;
  if (!hasEnded(status)) return done(taken);
  const possible = mutationsFor(caller, "GUARANTEE", allowedActions(status));
  return refused({ code: "STEP_NOT_ALLOWED", status, allowedActions: possible, about: "GUARANTEE" });
}
