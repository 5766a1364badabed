import type { Caller } from "../../domain/account/access";
import { dayInJapan } from "../../domain/values/calendar-date";
import type { DocumentDelivery, DeliveryParts, TargetOf } from "./document-delivery";
import { assertMay } from "../shared/forbidden";
import { certificateFacts, certificateFileNameOf, certificatePaperOf } from "./printable-papers";

/** The copy of a certificate for viewing (閲覧用), as it is printed today. */
export async function deliverCertificate(
  parts: DeliveryParts,
  caller: Caller,
  { certificateId, justOpened }: TargetOf<"CERTIFICATE">,
): Promise<DocumentDelivery> {
  assertMay(caller, "read");
  const viewer = justOpened === undefined ? caller : { ...caller, justOpened: [justOpened] };
  const facts = await certificateFacts(parts.reads, viewer, certificateId);
  if (!facts) return { state: "NOT_FOUND" };
  const policies = await parts.reads.rules.policies.ofObligee(facts.obligeeId);
  const paper = certificatePaperOf(facts, policies, dayInJapan(parts.clock()));
  const { bytes } = await parts.press.certificate(paper, caller);
  const name = certificateFileNameOf(facts);
  return {
    state: "DELIVERED",
    document: { ...name, contentType: "application/pdf", disposition: "inline", body: bytes },
  };
}
