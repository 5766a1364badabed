import type { StoredGuarantee } from "../guarantee/ports";
import type { Notice } from "../notice/queue-notice";
import type { Stores } from "../stores";
import type { UseCaseParts } from "../use-case-parts";
import type { ReceivingBody } from "./receiving-body";

/**
 * Queues a mail to the mailbox that a body chose for news; it is the body's own, which neither contractor nor issuer is shown.
 * The department or body that signs in here reads it again.
 * Gives whether there is such a mailbox.
 */
export async function queueMailToBody(
  { outbox }: Pick<Stores, "outbox">,
  { newId }: Pick<UseCaseParts, "newId">,
  { id: guaranteeId }: Pick<StoredGuarantee, "id">,
  { organisations, inForce: { rules } }: ReceivingBody,
  { type, letter, at }: Notice,
): Promise<boolean> {
  const recipient = rules?.noticeAddress ?? null;
  if (recipient === null) return false;
  await outbox.add({
    id: newId("mail"),
    type,
    guaranteeId,
    applicationId: null,
    contractorId: null,
    issuerId: null,
    obligeeId: (organisations.find(({ isReachable }) => isReachable) ?? organisations[0])?.id ?? null,
    recipient,
    ...letter,
    createdAt: at,
    originalId: null,
  });
  return true;
}
