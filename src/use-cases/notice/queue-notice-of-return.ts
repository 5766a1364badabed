import type { StatedReturn } from "../../domain/application/application-return";
import type { ApplicationFacts } from "./ports";
import type { Stores } from "../stores";
import type { UseCaseParts } from "../use-case-parts";

export interface NoticeOfReturn {
  readonly applicationId: string;
  readonly contractorId: string;
  readonly issuerId: string;
  /** An e-mail address; `null` where the contractor left none, so that nobody can be told. */
  readonly recipient: string | null;
  readonly facts: ApplicationFacts;
  readonly stated: StatedReturn;
  readonly at: Date;
}

/**
 * Queues the mail that tells a contractor of its returned application, in the unit of work that returns it: both happen or
 * neither.
 */
export async function queueNoticeOfReturn(
  { outbox }: Pick<Stores, "outbox">,
  { letters, newId }: Pick<UseCaseParts, "letters" | "newId">,
  { applicationId, contractorId, issuerId, recipient, facts, stated, at }: NoticeOfReturn,
): Promise<void> {
  if (recipient === null) return;
  await outbox.add({
    id: newId("mail"),
    type: "NOTICE_OF_RETURN",
    guaranteeId: null,
    applicationId,
    contractorId,
    issuerId,
    recipient,
    ...letters.noticeOfReturn(facts, stated),
    createdAt: at,
    originalId: null,
  });
}
