import type { Caller } from "../../domain/account/access";
import type { DecidedOutcome, ReceiptDecision } from "../../domain/deposit/deposit";
import { REJECTION_REASONS } from "../../domain/deposit/rejection-reason";
import type { ReceiptFacts } from "../notice/ports";
import type { StoredGuarantee } from "../guarantee/guarantee-store-ports";
import type { GuaranteeStepCommand, GuaranteeStepTaken } from "../guarantee/guarantee-step";
import { noticeFactsOf } from "../notice/notice-facts";
import { tellContractor } from "../notice/tell-contractor";
import { done, refused, type Outcome } from "../shared/outcome";
import type { Stores } from "../stores";
import type { UseCaseParts } from "../use-case-parts";
import { MAILS_VOID_AFTER } from "./mails-of-hand-overs";

export type ReceiptRefusal = "NOT_THE_OBLIGEE" | "VERSION_CONFLICT";

export interface ReceiptCommand extends GuaranteeStepCommand {
  /** The version of the certificate that the body has read; `null`: it does not say. */
  readonly version: number | null;
}

/**
 * Records what the body decided on the hand-over that waits, and queues the mail that tells the contractor; both or neither.
 * A body decides for its departments, and a department for its body.
 * It decides on no version that it has not read, where it says which one that is.
 */
export async function decideReceipt(
  stores: Pick<Stores, "guarantees" | "deposits" | "obligees" | "outbox">,
  parts: Pick<UseCaseParts, "letters" | "newId">,
  { organisationId, userId }: Caller,
  taken: StoredGuarantee,
  readVersion: number | null,
  stated: Omit<ReceiptDecision, "version" | "outcome"> & { readonly outcome: DecidedOutcome },
  at: Date,
): Promise<Outcome<GuaranteeStepTaken, ReceiptRefusal>> {
  if (!(await stores.obligees.areOneBody(organisationId, taken.obligeeId)))
    return refused({ code: "NOT_THE_OBLIGEE" });
  const { version: newest } = taken.certificate.content;
  if (readVersion !== null && readVersion !== newest)
    return refused({ code: "VERSION_CONFLICT", expected: readVersion, actual: newest });
  const waiting = await stores.deposits.waiting(taken.id);
  if (!waiting) throw new Error("a guarantee was handed over, and no hand-over waits");
  const decision = { ...stated, version: newest };
  await stores.deposits.decide(waiting.id, { ...decision, decidedAt: at, userId });
  await stores.guarantees.changeHandOver(taken.id, taken.guarantee.status, stated.outcome);
  await stores.outbox.withdraw(taken.id, MAILS_VOID_AFTER[stated.outcome]);
  const letter = parts.letters.noticeOfReceipt(noticeFactsOf(taken), receiptFactsOf(decision), at);
  await tellContractor(stores, parts, taken, { type: "NOTICE_OF_RECEIPT", letter, at });
  return done({ subjectId: waiting.id });
}

function receiptFactsOf({ outcome, reason, reasonText }: ReceiptDecision): ReceiptFacts {
  return {
    isAccepted: outcome === "ACCEPTED",
    reason: reason === null ? null : { name: REJECTION_REASONS[reason], text: reasonText ?? "" },
  };
}
