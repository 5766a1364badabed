import type { MailType } from "../../domain/notice/mail-delivery";
import type { StoredGuarantee } from "../guarantee/guarantee-store-ports";
import type { Letter } from "./ports";
import type { Stores } from "../stores";
import type { UseCaseParts } from "../use-case-parts";

export interface Notice {
  readonly type: MailType;
  readonly letter: Letter;
  readonly at: Date;
}

/** Tells the contractor of the auth key of its guarantee. A certificate on paper has none. */
export async function tellOfKey(
  stores: Pick<Stores, "outbox">,
  parts: Pick<UseCaseParts, "newId">,
  guarantee: StoredGuarantee,
  notice: Notice,
): Promise<void> {
  if (guarantee.delivery === "ELECTRONIC") await tellContractor(stores, parts, guarantee, notice);
}

/**
 * Queues a mail that tells the contractor what was done with its guarantee, in the unit of work that does it: both happen
 * or neither. On paper or not, where an address is known.
 */
export async function tellContractor(
  { outbox }: Pick<Stores, "outbox">,
  { newId }: Pick<UseCaseParts, "newId">,
  { id: guaranteeId, contractorId, issuerId, recipient }: StoredGuarantee,
  { type, letter, at }: Notice,
): Promise<void> {
  if (recipient === null) return;
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
