import type { AttachmentStore, NewAttachment } from "../../use-cases/application/ports";
import { KINDS_AFTER_ISSUE, type Attachment } from "../../domain/application/attachment";
import { IN_FORCE } from "../../domain/guarantee/guarantee-life-cycle";
import type { Transaction } from "../seals/transaction";
import { AttachmentPartRow } from "./attachment-part.row";
import { ATTACHMENT_COLUMNS, attachmentOf, type StoredAttachment } from "./attachment-columns";
import { AttachmentRow } from "./attachment.row";

/** Whole triples of base64; some hundred rows of a backup are read at a time. */
const BYTES_OF_PART = 24_576;
/** Each row has three parameters, and SQLite takes some 32,000. */
const ROWS_PER_STATEMENT = 1_000;

export class SqlAttachmentStore implements AttachmentStore {
  constructor(private readonly transaction: Transaction) {}

  async of(applicationId: string): Promise<Attachment[]> {
    const rows = await this.transaction.sql<StoredAttachment>(
      (parameters) =>
        `SELECT ${ATTACHMENT_COLUMNS} FROM attachment f WHERE f.application_id = ${parameters.add(applicationId)} ` +
        `AND f.removed_at IS NULL ORDER BY f.id`,
    );
    return rows.map(attachmentOf);
  }

  async bytesOf(contractorId: string): Promise<number> {
    const [kept] = await this.transaction.sql<{ bytes: number | string | null }>(
      (parameters) =>
        `SELECT SUM(f.size) AS bytes FROM guarantee_application a JOIN attachment f ON f.application_id = a.id ` +
        `LEFT JOIN guarantee g ON g.id = a.guarantee_id ` +
        `WHERE a.contractor_id = ${parameters.add(contractorId)} AND f.removed_at IS NULL AND (a.status <> 'ISSUED' ` +
        `OR (f.kind IN (${parameters.list(KINDS_AFTER_ISSUE)}) AND g.status IN (${parameters.list(IN_FORCE)})))`,
    );
    return Number(kept?.bytes ?? 0);
  }

  async isKnown(id: string): Promise<boolean> {
    return this.transaction.exists(AttachmentRow, { id });
  }

  async insert({ bytes, uploadedAt, ...attachment }: NewAttachment): Promise<void> {
    await this.transaction.insert(AttachmentRow, {
      ...attachment,
      uploadedAt: uploadedAt.toISOString(),
      removedAt: null,
    });
    const parts = partsOf(bytes);
    for (let from = 0; from < parts.length; from += ROWS_PER_STATEMENT)
      await this.transaction.sql((parameters) => {
        const rows = parts
          .slice(from, from + ROWS_PER_STATEMENT)
          .map(
            (content, i) =>
              `(${parameters.add(attachment.id)}, ${parameters.add(from + i)}, ${parameters.add(content)})`,
          );
        return `INSERT INTO attachment_part (attachment_id, position, content) VALUES ${rows.join(", ")}`;
      });
  }

  async remove(id: string, at: Date): Promise<void> {
    await this.transaction.update(AttachmentRow, { id }, { removedAt: at.toISOString() });
    await this.transaction.delete(AttachmentPartRow, { attachmentId: id });
  }
}

function partsOf(bytes: Uint8Array): string[] {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: Math.ceil(whole.length / BYTES_OF_PART) }, (_, i) =>
    whole.toString("base64", i * BYTES_OF_PART, (i + 1) * BYTES_OF_PART),
  );
}
