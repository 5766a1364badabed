import type { MailType } from "../../domain/notice/mail-delivery";
import type { Stores } from "../stores";
import type { UseCaseParts } from "../use-case-parts";
import type { Letter } from "./ports";

/** What an issuer is told, and what it is about. */
export interface NoticeToIssuer {
  readonly issuerId: string;
  readonly guaranteeId: string | null;
  readonly applicationId: string | null;
  readonly type: MailType;
  readonly letter: () => Letter;
  readonly at: Date;
}

/** Queues a mail to the mailbox of an issuer's officers, where it has entered one. */
export async function tellIssuer(
  { outbox, mailChoices }: Pick<Stores, "outbox" | "mailChoices">,
  { newId }: Pick<UseCaseParts, "newId">,
  { issuerId, guaranteeId, applicationId, type, letter, at }: NoticeToIssuer,
): Promise<void> {
  const { noticeAddress: recipient } = await mailChoices.of(issuerId);
  if (recipient === null) return;
  await outbox.add({
    id: newId("mail"),
    type,
    guaranteeId,
    applicationId,
    contractorId: null,
    issuerId,
    recipient,
    ...letter(),
    createdAt: at,
    originalId: null,
  });
}
