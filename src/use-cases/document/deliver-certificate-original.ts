import type { Caller } from "../../domain/account/access";
import { dayInJapan } from "../../domain/values/calendar-date";
import { assertMay } from "../shared/forbidden";
import { recordEvent } from "../shared/record-event";
import type { DocumentDelivery, DeliveryParts, TargetOf, WantedPart } from "./document-delivery";
import { certificateOriginalOf, originalFileNameOf } from "./printable-papers";

/** The original of a certificate on paper, for the issuer to seal and hand out; each print is recorded. */
export async function deliverCertificateOriginal(
  parts: DeliveryParts,
  caller: Caller,
  { guaranteeId }: TargetOf<"CERTIFICATE_ORIGINAL">,
  part: WantedPart,
): Promise<DocumentDelivery> {
  assertMay(caller, "printOriginal");
  const facts = await parts.reads.papers.newestOf(caller, guaranteeId);
  if (!facts) return { state: "NOT_FOUND" };
  const at = parts.clock();
  const paper = certificateOriginalOf(facts, dayInJapan(at));
  // Ended since the link was made.
  if (!paper) return { state: "GONE" };
  const document = {
    ...originalFileNameOf(facts),
    contentType: "application/pdf",
    disposition: "attachment",
  } as const;
  if (part === "HEAD") return { state: "DELIVERED", document: { ...document, body: null } };
  await parts.unitOfWork.run((stores) =>
    recordEvent(stores, parts, caller, {
      at,
      type: "CERTIFICATE_ORIGINAL_PRINTED",
      guaranteeId,
      subjectId: facts.certificateId,
    }),
  );
  const { bytes } = await parts.press.certificate(paper, caller);
  return { state: "DELIVERED", document: { ...document, body: bytes } };
}
