import type { NoticeFacts } from "./ports";
import type { Stores } from "../stores";
import type { UseCaseParts } from "../use-case-parts";

export interface NoticeOfIssue {
  readonly guaranteeId: string;
  readonly contractorId: string;
  readonly issuerId: string;
  /** An e-mail address; `null` where the contractor left none, so that nobody can be told. */
  readonly recipient: string | null;
  readonly facts: NoticeFacts;
  readonly at: Date;
}

/**
 * Queues the mail 「電子証書・認証キー登録のお知らせ」, or of a certificate on paper 「保証証書発行のお知らせ」, in the unit of work that issues
 * the guarantee: both happen or neither.
 */
export async function queueNoticeOfIssue(
  { outbox }: Pick<Stores, "outbox">,
  { letters, newId }: Pick<UseCaseParts, "letters" | "newId">,
  { guaranteeId, contractorId, issuerId, recipient, facts, at }: NoticeOfIssue,
): Promise<void> {
  if (recipient === null) return;
  await outbox.add({
    id: newId("mail"),
    type: "NOTICE_OF_ISSUE",
    guaranteeId,
    applicationId: null,
    contractorId,
    issuerId,
    recipient,
    ...letters.noticeOfIssue(facts),
    createdAt: at,
    originalId: null,
  });
}
