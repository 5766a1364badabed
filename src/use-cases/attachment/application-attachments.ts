import type { Caller } from "../../domain/account/access";
import type { AttachmentKind } from "../../domain/attachment/attachment-kind";
import { allowedActions, hasEnded } from "../../domain/guarantee/guarantee-life-cycle";
import { mutationsFor } from "../../domain/guarantee/step-mutation";
import type { Finding } from "../../domain/values/finding";
import { changeableApplication } from "../application/changeable-application";
import type { StoredApplication } from "../application/ports";
import { refused, type Outcome } from "../shared/outcome";
import type { Stores } from "../stores";
import type { AttachmentPlace } from "./attachment-place";

type Refusal = "APPLICATION_NOT_FOUND" | "STEP_NOT_ALLOWED";

/** The documents (添付書類) of an application, which its contractor attaches. */
export const APPLICATION_ATTACHMENTS: AttachmentPlace<Refusal, StoredApplication> = {
  owner: "APPLICATION",
  permission: "applyForGuarantee",
  filesIn: ({ attachments }) => attachments,
  attachable: attachableApplication,
  removable: changeableApplication,
  staysFor: isInWaitingMail,
  added: (subjectId) => ({ type: "ATTACHMENT_ADDED", subjectId }),
  removed: (subjectId) => ({ type: "ATTACHMENT_REMOVED", subjectId }),
};

/** What follows the issue is attached as long as the guarantee has not ended. */
async function attachableApplication(
  stores: Stores,
  caller: Caller,
  applicationId: string,
  kind: AttachmentKind,
): Promise<Outcome<StoredApplication, Refusal>> {
  const changeable = await changeableApplication(stores, caller, applicationId, kind);
  if (!changeable.done || changeable.value.guaranteeId === null) return changeable;
  const taken = await stores.guarantees.takeVisible(caller, changeable.value.guaranteeId);
  if (!taken) throw new Error("a contractor does not see the guarantee of its application");
  const { status } = taken.guarantee;
  if (!hasEnded(status)) return changeable;
  const possible = mutationsFor(caller, "GUARANTEE", allowedActions(status));
  return refused({ code: "STEP_NOT_ALLOWED", status, allowedActions: possible, about: "GUARANTEE" });
}

/** A hand-over by mail that has not gone yet encloses it: without it, that mail could never be sent. */
async function isInWaitingMail(
  { guarantees, outbox }: Stores,
  caller: Caller,
  { guaranteeId }: StoredApplication,
  attachmentId: string,
): Promise<Finding[]> {
  if (guaranteeId === null) return [];
  // Held: nobody hands it over meanwhile.
  await guarantees.takeVisible(caller, guaranteeId);
  const enclosed = await outbox.enclosedInWaiting(guaranteeId);
  return enclosed.includes(attachmentId) ? [{ path: "attachmentId", code: "ENCLOSED_IN_WAITING_MAIL" }] : [];
}
