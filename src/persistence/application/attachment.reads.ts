import type { AttachmentReads, StoredFile } from "../../use-cases/application/ports";
import type { Attachment } from "../../domain/application/attachment";
import type { Caller } from "../../domain/account/access";
import type { ReadSession } from "../engine/read-session";
import { applicationsInScope } from "../engine/scope";
import type { ChainVerifier } from "../seals/chain-verifier";
import { ATTACHMENT_COLUMNS, attachmentOf, type StoredAttachment } from "./attachment-columns";

/** Attachments as the contractor that sent them and the issuer that they went to see them; nobody else does. */
export class ScopedAttachmentReads implements AttachmentReads {
  constructor(
    private readonly session: ReadSession,
    private readonly verifier: ChainVerifier,
  ) {}

  async file(caller: Caller, id: string): Promise<StoredFile | null> {
    if (!seesAttachments(caller)) return null;
    return this.verifier.served(async (shown) => {
      // One statement: between two of them its contractor may remove it.
      const parts = await this.session.sql<StoredPart>(
        (parameters) =>
          `SELECT ${ATTACHMENT_COLUMNS}, f.application_id AS "applicationId", p.content AS content FROM attachment f ` +
          `JOIN guarantee_application a ON a.id = f.application_id ` +
          `LEFT JOIN attachment_part p ON p.attachment_id = f.id WHERE f.id = ${parameters.add(id)} ` +
          `AND f.removed_at IS NULL AND ${applicationsInScope(caller, "a", parameters)} ORDER BY p.position`,
      );
      const [row] = parts;
      if (!row) return null;
      shown.add("APPLICATION", [row.applicationId]);
      return { attachment: attachmentOf(row), bytes: joined(parts) };
    });
  }

  async ofGuarantee(caller: Caller, guaranteeId: string): Promise<Attachment[]> {
    if (!seesAttachments(caller)) return [];
    const rows = await this.session.sql<StoredAttachment>(
      (parameters) =>
        `SELECT ${ATTACHMENT_COLUMNS} FROM guarantee_application a JOIN attachment f ON f.application_id = a.id ` +
        `WHERE a.guarantee_id = ${parameters.add(guaranteeId)} AND ${applicationsInScope(caller, "a", parameters)} ` +
        `AND f.removed_at IS NULL ORDER BY f.id`,
    );
    return rows.map(attachmentOf);
  }

  /** By the ids of the applications, which the caller may see. */
  async ofApplications(ids: readonly string[]): Promise<Map<string, Attachment[]>> {
    const rows = await this.session.sql<StoredAttachment & { applicationId: string }>(
      (parameters) =>
        `SELECT ${ATTACHMENT_COLUMNS}, f.application_id AS "applicationId" FROM attachment f ` +
        `WHERE f.application_id IN (${parameters.list(ids)}) AND f.removed_at IS NULL ORDER BY f.id`,
    );
    const found = new Map<string, Attachment[]>(ids.map((id) => [id, []]));
    for (const row of rows) found.get(row.applicationId)?.push(attachmentOf(row));
    return found;
  }
}

interface StoredPart extends StoredAttachment {
  readonly applicationId: string;
  /** `null`: its parts are gone, and the digest tells. */
  readonly content: string | null;
}

function joined(parts: readonly StoredPart[]): Buffer {
  return Buffer.concat(parts.map(({ content }) => Buffer.from(content ?? "", "base64")));
}

export function seesAttachments({ role }: Caller): boolean {
  return role === "CONTRACTOR" || role === "ISSUER";
}
