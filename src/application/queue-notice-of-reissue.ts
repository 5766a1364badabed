import type { StoredGuarantee } from "./guarantee-store";
import { noticeFactsOf } from "./notice-facts";
import type { Stores } from "./ports";
import type { UseCaseParts } from "./use-case";

/**
 * Queues the mail that tells the contractor of its new auth key, without the key, in the unit of work that makes it:
 * whoever did not ask for it learns of it, and the notice that was handed in before must be replaced.
 */
export async function queueNoticeOfReissue(
  { outbox }: Pick<Stores, "outbox">,
  { letters, newId }: Pick<UseCaseParts, "letters" | "newId">,
  taken: StoredGuarantee,
  at: Date,
): Promise<void> {
  const { id: guaranteeId, contractorId, issuerId, recipient } = taken;
  if (recipient === null) return;
  await outbox.add({
    id: newId("mail"),
    type: "NOTICE_OF_REISSUE",
    guaranteeId,
    contractorId,
    issuerId,
    recipient,
    ...letters.noticeOfReissue(noticeFactsOf(taken)),
    createdAt: at,
    originalId: null,
  });
}
