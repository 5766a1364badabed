"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ATTACHMENT_COLUMNS = void 0;
exports.attachmentOf = attachmentOf;
/** The columns of `attachment f` that are read back. */
exports.ATTACHMENT_COLUMNS = `f.id AS id, f.kind AS kind, f.file_name AS "fileName", f.content_type AS "contentType", f.size AS size, ` +
    `f.sha256 AS sha256, f.uploaded_at AS "uploadedAt"`;
function attachmentOf({ uploadedAt, ...row }) {
    const { id, kind, fileName, contentType, size, sha256 } = row;
    return { id, kind, fileName, contentType, size, sha256, uploadedAt: new Date(uploadedAt) };
}
//# sourceMappingURL=attachment-columns.js.map