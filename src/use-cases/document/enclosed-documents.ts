import type { Caller } from "../../domain/account/access";
import type { EnclosedDocument, MailEnclosure, TakenMail } from "../notice/ports";
import type { Reads } from "../reads";
import type { UseCaseParts } from "../use-case-parts";
import { endOf, keyNoticeOf, type NoticeParts } from "./key-notice-of";
import { keyNoticeFileNameOf } from "./printable-papers";

interface Parts extends NoticeParts, Pick<UseCaseParts, "unitOfWork" | "vault" | "press"> {
  readonly reads: Pick<Reads, "papers" | "receivingBodies">;
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
    const document =
      contractorId === null ? null : await keyNotice(parts, contractorOf(contractorId), enclosure);
    if (!document) return null;
    documents.push(document);
  }
  return documents;
}

async function keyNotice(
  parts: Parts,
  contractor: Caller,
  { guaranteeId, authKeyId }: MailEnclosure,
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

/** The mail is the contractor's: what is enclosed is what it may see itself. */
function contractorOf(organisationId: string): Caller {
  return { tokenId: "mail", role: "CONTRACTOR", organisationId, userId: null, scopes: null };
}
