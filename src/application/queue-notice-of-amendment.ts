import type { Amendment } from "../domain/amendment";
import type { StoredGuarantee } from "./guarantee-store";
import { noticeFactsOf } from "./notice-facts";
import type { Stores } from "./ports";
import type { UseCaseParts } from "./use-case";

/**
 * Queues the mail that tells the contractor what was amended, in the unit of work that amends: both happen or neither.
 * Only for electronic delivery, as on issue, and where the contractor left an address.
 */
export async function queueNoticeOfAmendment(
  { outbox }: Pick<Stores, "outbox">,
  { letters, newId }: Pick<UseCaseParts, "letters" | "newId">,
  taken: StoredGuarantee,
  amendment: Amendment,
  at: Date,
): Promise<void> {
  const { id: guaranteeId, contractorId, issuerId, recipient, delivery } = taken;
  if (recipient === null || delivery !== "ELECTRONIC") return;
  await outbox.add({
    id: newId("mail"),
    type: "NOTICE_OF_AMENDMENT",
    guaranteeId,
    contractorId,
    issuerId,
    recipient,
    ...letters.noticeOfAmendment(noticeFactsOf(taken), amendment),
    createdAt: at,
    originalId: null,
  });
}
