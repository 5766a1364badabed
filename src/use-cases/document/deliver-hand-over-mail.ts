import type { Caller } from "../../domain/account/access";
import { goesWithHandOver } from "../../domain/attachment/attachment";
import { MOST_ENCLOSED_BYTES } from "../../domain/deposit/hand-over-findings";
import type { EnclosedDocument } from "../notice/ports";
import { attachment } from "./enclosed-documents";
import { handOverMailFileName } from "../../domain/certificate/document-file-name";
import { submissionGuide } from "../deposit/submission-guide";
import { recordKeyEvent } from "../auth-key/key-event";
import { assertMay } from "../shared/forbidden";
import type { DocumentDelivery, DeliveryParts, TargetOf, WantedPart } from "./document-delivery";
import { keyNoticeOf } from "./key-notice-of";
import { keyNoticeFileNameOf } from "./printable-papers";

/**
 * The mail that hands a guarantee over, as a draft for the contractor's own mail program, with the key notice as it is today.
 * Each time that it is fetched it shows the key, and that is recorded.
 */
export async function deliverHandOverMail(
  parts: DeliveryParts,
  caller: Caller,
  { guaranteeId }: TargetOf<"HAND_OVER_MAIL">,
  part: WantedPart,
): Promise<DocumentDelivery> {
  assertMay(caller, "revealAuthKey");
  const facts = await parts.reads.papers.newestOf(caller, guaranteeId);
  const guide = await submissionGuide(parts, caller, guaranteeId);
  if (!facts || !guide) return { state: "NOT_FOUND" };
  const { to, letter } = guide.mail;
  // What the subject lacked when the link was made may have come, and the other way round.
  if (letter === null) return { state: "GONE" };
  const { kind, number } = facts.content;
  const document = {
    ...handOverMailFileName({ kind, number }),
    contentType: "message/rfc822",
    disposition: "attachment",
  } as const;
  if (part === "HEAD") return { state: "DELIVERED", document: { ...document, body: null } };
  const stored = await parts.unitOfWork.run(async (stores) => {
    const found = await stores.authKeys.findByGuarantee(guaranteeId);
    if (found)
      await recordKeyEvent(stores, parts, caller, {
        type: "KEY_NOTICE_FETCHED",
        guaranteeId,
        authKeyId: found.id,
      });
    return found;
  });
  if (!stored) return { state: "GONE" };
  const key = parts.vault.open(number, stored.sealed);
  const { bytes } = await parts.press.keyNotice(
    await keyNoticeOf(parts, facts, { key, createdAt: stored.createdAt }),
    caller,
  );
  const notice = { ...keyNoticeFileNameOf(facts), contentType: "application/pdf", bytes };
  const body = await parts.composeMail({
    ...letter,
    recipient: to,
    createdAt: parts.clock(),
    enclosed: [notice, ...(await invoicesOf(parts, caller, guaranteeId))],
  });
  return { state: "DELIVERED", document: { ...document, body } };
}

/** What of the application's attachments goes with a hand-over, as much as one mail takes, the oldest first. */
async function invoicesOf(
  { reads }: DeliveryParts,
  caller: Caller,
  guaranteeId: string,
): Promise<EnclosedDocument[]> {
  const files = await reads.attachments.ofGuarantee(caller, guaranteeId);
  const documents: EnclosedDocument[] = [];
  let bytes = 0;
  for (const { id, kind, size } of files) {
    if (!goesWithHandOver(kind) || bytes + size > MOST_ENCLOSED_BYTES) continue;
    const document = await attachment({ reads }, caller, id);
    if (document) documents.push(document);
    bytes += size;
  }
  return documents;
}
