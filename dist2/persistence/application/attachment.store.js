"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SqlAttachmentStore = void 0;
const attachment_1 = require("../../domain/application/attachment");
const guarantee_life_cycle_1 = require("../../domain/guarantee/guarantee-life-cycle");
const attachment_part_row_1 = require("./attachment-part.row");
const attachment_columns_1 = require("./attachment-columns");
const attachment_row_1 = require("./attachment.row");
/** Whole triples of base64; some hundred rows of a backup are read at a time. */
const BYTES_OF_PART = 24_576;
/** Each row has three parameters, and SQLite takes some 32,000. */
const ROWS_PER_STATEMENT = 1_000;
class SqlAttachmentStore {
    constructor(transaction) {
        this.transaction = transaction;
    }
    async of(applicationId) {
        const rows = await this.transaction.sql((parameters) => `SELECT ${attachment_columns_1.ATTACHMENT_COLUMNS} FROM attachment f WHERE f.application_id = ${parameters.add(applicationId)} ` +
            `AND f.removed_at IS NULL ORDER BY f.id`);
        return rows.map(attachment_columns_1.attachmentOf);
    }
    async bytesOf(contractorId) {
        const [kept] = await this.transaction.sql((parameters) => `SELECT SUM(f.size) AS bytes FROM guarantee_application a JOIN attachment f ON f.application_id = a.id ` +
            `LEFT JOIN guarantee g ON g.id = a.guarantee_id ` +
            `WHERE a.contractor_id = ${parameters.add(contractorId)} AND f.removed_at IS NULL AND (a.status <> 'ISSUED' ` +
            `OR (f.kind IN (${parameters.list(attachment_1.KINDS_AFTER_ISSUE)}) AND g.status IN (${parameters.list(guarantee_life_cycle_1.IN_FORCE)})))`);
        return Number(kept?.bytes ?? 0);
    }
    async isKnown(id) {
        return this.transaction.exists(attachment_row_1.AttachmentRow, { id });
    }
    async insert({ bytes, uploadedAt, ...attachment }) {
        await this.transaction.insert(attachment_row_1.AttachmentRow, {
            ...attachment,
            uploadedAt: uploadedAt.toISOString(),
            removedAt: null,
        });
        const parts = partsOf(bytes);
        for (let from = 0; from < parts.length; from += ROWS_PER_STATEMENT)
            await this.transaction.sql((parameters) => {
                const rows = parts
                    .slice(from, from + ROWS_PER_STATEMENT)
                    .map((content, i) => `(${parameters.add(attachment.id)}, ${parameters.add(from + i)}, ${parameters.add(content)})`);
                return `INSERT INTO attachment_part (attachment_id, position, content) VALUES ${rows.join(", ")}`;
            });
    }
    async remove(id, at) {
        await this.transaction.update(attachment_row_1.AttachmentRow, { id }, { removedAt: at.toISOString() });
        await this.transaction.delete(attachment_part_row_1.AttachmentPartRow, { attachmentId: id });
    }
}
exports.SqlAttachmentStore = SqlAttachmentStore;
function partsOf(bytes) {
    const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return Array.from({ length: Math.ceil(whole.length / BYTES_OF_PART) }, (_, i) => whole.toString("base64", i * BYTES_OF_PART, (i + 1) * BYTES_OF_PART));
}
//# sourceMappingURL=attachment.store.js.map