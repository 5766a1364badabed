import type { Caller } from "../../domain/account/access";
import type { DecidedOutcome, ReceiptDecision } from "../../domain/deposit/deposit";
import { REJECTION_REASONS } from "../../domain/deposit/rejection-reason";
import type { ReceiptFacts } from "../notice/ports";
import type { StoredGuarantee } from "../guarantee/ports";
import type { GuaranteeStepTaken } from "../guarantee/guarantee-step";
import { noticeFactsOf } from "../notice/notice-facts";
import { queueNotice } from "../notice/queue-notice";
import { done, refused, type Outcome } from "../shared/outcome";
import type { Stores } from "../stores";
import type { UseCaseParts } from "../use-case-parts";

/**
 * Records what the body decided on the hand-over that waits, and queues the mail that tells the contractor; both or neither.
 * A body decides for its departments, and a department for its body.
 */
export async function decideReceipt(
  stores: Pick<Stores, "guarantees" | "deposits" | "obligees" | "outbox">,
  parts: Pick<UseCaseParts, "letters" | "newId">,
  { organisationId, userId }: Caller,
  taken: StoredGuarantee,
  stated: Omit<ReceiptDecision, "version" | "outcome"> & { readonly outcome: DecidedOutcome },
  at: Date,
): Promise<Outcome<GuaranteeStepTaken, "NOT_THE_OBLIGEE">> {
  if (!(await stores.obligees.areOneBody(organisationId, taken.obligeeId)))
    return refused({ code: "NOT_THE_OBLIGEE" });
  const waiting = await stores.deposits.waiting(taken.id);
  if (!waiting) throw new Error("a guarantee was handed over, and no hand-over waits");
  const decision = { ...stated, version: taken.certificate.content.version };
  await stores.deposits.decide(waiting.id, { ...decision, decidedAt: at, userId });
  await stores.guarantees.changeHandOver(taken.id, taken.guarantee.status, stated.outcome);
  const letter = parts.letters.noticeOfReceipt(noticeFactsOf(taken), receiptFactsOf(decision), at);
  await queueNotice(stores, parts, taken, { type: "NOTICE_OF_RECEIPT", letter, at });
  return done({ subjectId: waiting.id });
}

function receiptFactsOf({ outcome, reason, reasonText }: ReceiptDecision): ReceiptFacts {
  return {
    isAccepted: outcome === "ACCEPTED",
    reason: reason === null ? null : { name: REJECTION_REASONS[reason], text: reasonText ?? "" },
  };
}
