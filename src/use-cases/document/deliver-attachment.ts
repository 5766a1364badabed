import type { Caller } from "../../domain/account/access";
import type { DocumentDelivery, DeliveryParts, TargetOf } from "./document-delivery";
import { intactBytesOf } from "./intact-bytes";
import { assertMay } from "../shared/forbidden";

/** An attachment (添付書類) as it came, always to be saved: a page of the server shows no file of somebody else. */
export async function deliverAttachment(
  { reads }: DeliveryParts,
  caller: Caller,
  { attachmentId, of }: TargetOf<"ATTACHMENT">,
): Promise<DocumentDelivery> {
  assertMay(caller, "read");
  const files = {
    APPLICATION: reads.attachments,
    LEDGER_ENTRY: reads.ledgerAttachments,
    GUARANTEE: reads.guaranteeAttachments,
  }[of ?? "APPLICATION"];
  const file = await files.file(caller, attachmentId);
  if (!file) return { state: "NOT_FOUND" };
  const { attachment } = file;
  const ending = attachment.contentType === "application/pdf" ? "pdf" : "jpg";
  return {
    state: "DELIVERED",
    document: {
      fileName: attachment.fileName,
      asciiFileName: `${attachment.kind.toLowerCase().replaceAll("_", "-")}.${ending}`,
      contentType: attachment.contentType,
      disposition: "attachment",
      body: intactBytesOf(file),
    },
  };
}
