import type { MailType } from "../../domain/notice/mail-delivery";
import type { StoredGuarantee } from "../guarantee/guarantee-store-ports";
import { noticeFactsOf } from "../notice/notice-facts";
import type { AmendmentApplicationFacts, Letter } from "../notice/ports";
import { tellContractor } from "../notice/tell-contractor";
import type { Stores } from "../stores";
import type { UseCaseParts } from "../use-case-parts";
import type { StoredAmendmentApplication } from "./ports";

/** What the contractor is told. */
export interface AmendmentApplicationNotice {
  readonly type: MailType;
  readonly letter: (facts: AmendmentApplicationFacts) => Letter;
  readonly at: Date;
}

/** Queues the mail that tells a contractor of its application for an amendment, in the unit of work of the step. */
export async function tellOfAmendmentApplication(
  stores: Pick<Stores, "outbox">,
  parts: Pick<UseCaseParts, "newId">,
  guarantee: StoredGuarantee,
  { before, after }: Pick<StoredAmendmentApplication, "before" | "after">,
  { type, letter, at }: AmendmentApplicationNotice,
): Promise<void> {
  const facts = { ...noticeFactsOf(guarantee), before, after };
  await tellContractor(stores, parts, guarantee, { type, letter: letter(facts), at });
}
