import type { AttachmentStore, NewAttachment } from "../../use-cases/attachment/ports";
import type { Attachment } from "../../domain/attachment/attachment";
import type { Transaction } from "../seals/transaction";
import { ATTACHMENT_COLUMNS, attachmentOf, type StoredAttachment } from "./attachment-columns";
import type { WrittenAttachments } from "./attachment-tables";

/** Whole triples of base64; some hundred rows of a backup are read at a time. */
const BYTES_OF_PART = 24_576;
/** Each row has three parameters, and SQLite takes some 32,000. */
const ROWS_PER_STATEMENT = 1_000;

/** The attachments of one sort of owner. */
export class SqlAttachmentStore implements AttachmentStore {
  constructor(
    private readonly transaction: Transaction,
    private readonly at: WrittenAttachments,
  ) {}

  async of(ownerId: string): Promise<Attachment[]> {
    const { table, owner } = this.at;
    const rows = await this.transaction.sql<StoredAttachment>(
      (parameters) =>
        `SELECT ${ATTACHMENT_COLUMNS} FROM ${table} f WHERE f.${owner} = ${parameters.add(ownerId)} ` +
        `AND f.removed_at IS NULL ORDER BY f.id`,
    );
    return rows.map(attachmentOf);
  }

  async bytesOf(organisationId: string): Promise<number> {
    const [kept] = await this.transaction.sql<{ bytes: number | string | null }>((parameters) =>
      this.at.bytesOf(organisationId, parameters),
    );
    return Number(kept?.bytes ?? 0);
  }

  async isKnown(id: string): Promise<boolean> {
    return this.transaction.exists(this.at.files, { id });
  }

  async insert({ bytes, uploadedAt, ownerId, organisationId, ...attachment }: NewAttachment): Promise<void> {
    const { files, ownerProperty, namesOrganisation } = this.at;
    const row = {
      ...attachment,
      [ownerProperty]: ownerId,
      ...(namesOrganisation && { organisationId }),
      uploadedAt: uploadedAt.toISOString(),
      removedAt: null,
    };
    await this.transaction.insert(files, row);
    const parts = partsOf(bytes);
    for (let from = 0; from < parts.length; from += ROWS_PER_STATEMENT)
      await this.transaction.sql((parameters) => {
        const rows = parts
          .slice(from, from + ROWS_PER_STATEMENT)
          .map(
            (content, i) =>
              `(${parameters.add(attachment.id)}, ${parameters.add(from + i)}, ${parameters.add(content)})`,
          );
        return `INSERT INTO ${this.at.parts} (attachment_id, position, content) VALUES ${rows.join(", ")}`;
      });
  }

  async remove(id: string, at: Date): Promise<void> {
    const { files, bytes } = this.at;
    await this.transaction.update(files, { id }, { removedAt: at.toISOString() });
    await this.transaction.delete(bytes, { attachmentId: id });
  }
}

function partsOf(bytes: Uint8Array): string[] {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: Math.ceil(whole.length / BYTES_OF_PART) }, (_, i) =>
    whole.toString("base64", i * BYTES_OF_PART, (i + 1) * BYTES_OF_PART),
  );
}
