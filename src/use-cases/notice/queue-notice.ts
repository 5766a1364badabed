import type { MailType } from "../../domain/notice/mail-delivery";
import type { StoredGuarantee } from "../guarantee/ports";
import type { Letter } from "./ports";
import type { Stores } from "../stores";
import type { UseCaseParts } from "../use-case-parts";

export interface Notice {
  readonly type: MailType;
  readonly letter: Letter;
  readonly at: Date;
}

/**
 * Queues a mail that tells the contractor what was done with its guarantee, in the unit of work that does it: both happen
 * or neither. Only for electronic delivery, as on issue, and where an address is known.
 */
export async function queueNotice(
  { outbox }: Pick<Stores, "outbox">,
  { newId }: Pick<UseCaseParts, "newId">,
  { id: guaranteeId, contractorId, issuerId, recipient, delivery }: StoredGuarantee,
  { type, letter, at }: Notice,
): Promise<void> {
  if (recipient === null || delivery !== "ELECTRONIC") return;
  await outbox.add({
    id: newId("mail"),
    type,
    guaranteeId,
    applicationId: null,
    contractorId,
    issuerId,
    recipient,
    ...letter,
    createdAt: at,
    originalId: null,
  });
}
