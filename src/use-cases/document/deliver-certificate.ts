import type { Caller } from "../../domain/account/access";
import { dayInJapan } from "../../domain/values/calendar-date";
import type { DocumentDelivery, DeliveryParts, TargetOf } from "./document-delivery";
import { assertMay } from "../shared/forbidden";
import { certificateFacts, certificateFileNameOf, certificatePaperOf } from "./printable-papers";
import { viewingOf } from "./viewing-of";

/** The copy of a certificate, as it is printed today. */
export async function deliverCertificate(
  parts: DeliveryParts,
  caller: Caller,
  { certificateId, justOpened, seenAt }: TargetOf<"CERTIFICATE">,
): Promise<DocumentDelivery> {
  assertMay(caller, "read");
  const viewer = justOpened === undefined ? caller : { ...caller, justOpened: [justOpened] };
  const facts = await certificateFacts(parts.reads, viewer, certificateId);
  if (!facts) return { state: "NOT_FOUND" };
  const policies = await parts.reads.rules.policies.ofObligee(facts.obligeeId);
  const at = seenAt === undefined ? parts.clock() : new Date(seenAt * 1_000);
  const viewing = await viewingOf(parts, caller, at);
  const paper = certificatePaperOf(facts, policies, dayInJapan(parts.clock()), viewing);
  const { bytes } = await parts.press.certificate(paper, caller);
  const name = certificateFileNameOf(facts);
  return {
    state: "DELIVERED",
    document: { ...name, contentType: "application/pdf", disposition: "inline", body: bytes },
  };
}
