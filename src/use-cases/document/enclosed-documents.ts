import type { Caller } from "../../domain/account/access";
import type { EnclosedDocument, MailEnclosure, TakenMail } from "../notice/ports";
import type { Reads } from "../reads";
import type { UseCaseParts } from "../use-case-parts";
import { intactBytesOf } from "./intact-bytes";
import { endOf, keyNoticeOf, type NoticeParts } from "./key-notice-of";
import { keyNoticeFileNameOf } from "./printable-papers";

interface Parts extends NoticeParts, Pick<UseCaseParts, "unitOfWork" | "vault" | "press"> {
  readonly reads: Pick<Reads, "papers" | "receivingBodies" | "attachments">;
}

/**
 * What is enclosed in a mail, made for the moment of its sending: a key notice is stored nowhere. `null`: it cannot be made
 * any more, as where the key was replaced.
 */
export async function enclosedDocuments(
  parts: Parts,
  { enclosures, contractorId }: Pick<TakenMail, "enclosures" | "contractorId">,
): Promise<EnclosedDocument[] | null> {
  const documents: EnclosedDocument[] = [];
  for (const enclosure of enclosures ?? []) {
    if (enclosure.type === "PASSWORD_LINK") continue;
    if (contractorId === null) return null;
    const contractor = contractorOf(contractorId);
    const document =
      enclosure.type === "KEY_NOTICE"
        ? await keyNotice(parts, contractor, enclosure)
        : await attachment(parts, contractor, enclosure.attachmentId);
    if (!document) return null;
    documents.push(document);
  }
  return documents;
}

async function keyNotice(
  parts: Parts,
  contractor: Caller,
  { guaranteeId, authKeyId }: Extract<MailEnclosure, { type: "KEY_NOTICE" }>,
): Promise<EnclosedDocument | null> {
  const { reads, unitOfWork, vault, press, clock } = parts;
  const facts = await reads.papers.newestOf(contractor, guaranteeId);
  const stored = await unitOfWork.run(({ authKeys }) => authKeys.findByGuarantee(guaranteeId));
  if (!facts || stored?.id !== authKeyId) return null;
  // Nothing is handed out for what has ended meanwhile.
  if (endOf(facts, clock()) !== null) return null;
  const { createdAt, sealed } = stored;
  const key = vault.open(facts.content.number, sealed);
  const { bytes } = await press.keyNotice(await keyNoticeOf(parts, facts, { key, createdAt }), contractor);
  return { ...keyNoticeFileNameOf(facts), contentType: "application/pdf", bytes };
}

/** As it came; `null`: it was removed meanwhile. */
export async function attachment(
  { reads }: { readonly reads: Pick<Reads, "attachments"> },
  contractor: Caller,
  id: string,
): Promise<EnclosedDocument | null> {
  const file = await reads.attachments.file(contractor, id);
  if (!file) return null;
  const { fileName, contentType } = file.attachment;
  return { fileName, contentType, bytes: intactBytesOf(file) };
}

/** The mail is the contractor's: what is enclosed is what it may see itself. */
function contractorOf(organisationId: string): Caller {
  return { tokenId: "mail", role: "CONTRACTOR", organisationId, userId: null, scopes: null };
}
