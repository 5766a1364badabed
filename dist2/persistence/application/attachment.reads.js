"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ScopedAttachmentReads = void 0;
exports.seesAttachments = seesAttachments;
const scope_1 = require("../engine/scope");
const attachment_columns_1 = require("./attachment-columns");
/** Attachments as the contractor that sent them and the issuer that they went to see them; nobody else does. */
class ScopedAttachmentReads {
    constructor(session, verifier) {
        this.session = session;
        this.verifier = verifier;
    }
    async file(caller, id) {
        if (!seesAttachments(caller))
            return null;
        return this.verifier.served(async (shown) => {
            // One statement: between two of them its contractor may remove it.
            const parts = await this.session.sql((parameters) => `SELECT ${attachment_columns_1.ATTACHMENT_COLUMNS}, f.application_id AS "applicationId", p.content AS content FROM attachment f ` +
                `JOIN guarantee_application a ON a.id = f.application_id ` +
                `LEFT JOIN attachment_part p ON p.attachment_id = f.id WHERE f.id = ${parameters.add(id)} ` +
                `AND f.removed_at IS NULL AND ${(0, scope_1.applicationsInScope)(caller, "a", parameters)} ORDER BY p.position`);
            const [row] = parts;
            if (!row)
                return null;
            shown.add("APPLICATION", [row.applicationId]);
            return { attachment: (0, attachment_columns_1.attachmentOf)(row), bytes: joined(parts) };
        });
    }
    async ofGuarantee(caller, guaranteeId) {
        if (!seesAttachments(caller))
            return [];
        const rows = await this.session.sql((parameters) => `SELECT ${attachment_columns_1.ATTACHMENT_COLUMNS} FROM guarantee_application a JOIN attachment f ON f.application_id = a.id ` +
            `WHERE a.guarantee_id = ${parameters.add(guaranteeId)} AND ${(0, scope_1.applicationsInScope)(caller, "a", parameters)} ` +
            `AND f.removed_at IS NULL ORDER BY f.id`);
        return rows.map(attachment_columns_1.attachmentOf);
    }
    /** By the ids of the applications, which the caller may see. */
    async ofApplications(ids) {
        const rows = await this.session.sql((parameters) => `SELECT ${attachment_columns_1.ATTACHMENT_COLUMNS}, f.application_id AS "applicationId" FROM attachment f ` +
            `WHERE f.application_id IN (${parameters.list(ids)}) AND f.removed_at IS NULL ORDER BY f.id`);
        const found = new Map(ids.map((id) => [id, []]));
        for (const row of rows)
            found.get(row.applicationId)?.push((0, attachment_columns_1.attachmentOf)(row));
        return found;
    }
}
exports.ScopedAttachmentReads = ScopedAttachmentReads;
function joined(parts) {
    return Buffer.concat(parts.map(({ content }) => Buffer.from(content ?? "", "base64")));
}
function seesAttachments({ role }) {
    return role === "CONTRACTOR" || role === "ISSUER";
}
//# sourceMappingURL=attachment.reads.js.map