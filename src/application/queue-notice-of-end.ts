import type { GuaranteeEnd } from "../domain/guarantee-end";
import type { StoredGuarantee } from "./guarantee-store";
import { noticeFactsOf } from "./notice-facts";
import type { Stores } from "./ports";
import type { UseCaseParts } from "./use-case";

/**
 * Queues the mail that tells the contractor how its guarantee ended, in the unit of work that ends it: both happen or
 * neither. Only for electronic delivery, as on issue, and where the contractor left an address.
 */
export async function queueNoticeOfEnd(
  { outbox }: Pick<Stores, "outbox">,
  { letters, newId }: Pick<UseCaseParts, "letters" | "newId">,
  taken: StoredGuarantee,
  end: GuaranteeEnd,
  at: Date,
): Promise<void> {
  const { id: guaranteeId, contractorId, issuerId, recipient, delivery } = taken;
  if (recipient === null || delivery !== "ELECTRONIC") return;
  await outbox.add({
    id: newId("mail"),
    type: "NOTICE_OF_END",
    guaranteeId,
    contractorId,
    issuerId,
    recipient,
    ...letters.noticeOfEnd(noticeFactsOf(taken), end),
    createdAt: at,
    originalId: null,
  });
}
