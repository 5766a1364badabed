import { amendedCertificate } from "../../domain/guarantee/amended-certificate";
import { withTerms } from "../../domain/guarantee/amended-terms";
import { dayInJapan } from "../../domain/values/calendar-date";
import type { NewAmendment, StoredGuarantee } from "./ports";
import { noticeFactsOf } from "../notice/notice-facts";
import { queueNotice } from "../notice/queue-notice";
import type { Stores } from "../stores";
import type { UseCaseParts } from "../use-case-parts";

/**
 * Records an amendment that was decided on, with a new version of the certificate where it brings one, and queues the mail
 * that tells the contractor; all or nothing. Gives the amendment's id. The caller of this function records the event.
 */
export async function recordAmendment(
  stores: Stores,
  parts: Pick<UseCaseParts, "newId" | "letters">,
  taken: StoredGuarantee,
  decided: Pick<NewAmendment, "amendment" | "amountFinding">,
  at: Date,
): Promise<string> {
  const { amendment, amountFinding } = decided;
  const added = newAmendment(parts, taken, decided, at);
  await stores.guarantees.amend(taken, added);
  const letter = parts.letters.noticeOfAmendment(noticeFactsOf(taken), amendment, amountFinding);
  await queueNotice(stores, parts, taken, { type: "NOTICE_OF_AMENDMENT", letter, at });
  return added.id;
}

function newAmendment(
  { newId }: Pick<UseCaseParts, "newId">,
  { guarantee, certificate: { content: newest } }: StoredGuarantee,
  { amendment, amountFinding }: Pick<NewAmendment, "amendment" | "amountFinding">,
  recordedAt: Date,
): NewAmendment {
  const id = newId("amendment");
  if (amendment.effect === "NO_NEW_CERTIFICATE")
    return { id, amendment, amountFinding, certificate: null, recordedAt };
  const after = withTerms(guarantee, amendment.after);
  const version = amendedCertificate(newest, after, dayInJapan(recordedAt));
  return { id, amendment, amountFinding, certificate: { ...version, id: newId("certificate") }, recordedAt };
}
