"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.deliverAttachment = deliverAttachment;
const intact_bytes_1 = require("./intact-bytes");
const forbidden_1 = require("../shared/forbidden");
/** An attachment (添付書類) as it came, always to be saved: a page of the server shows no file of somebody else. */
async function deliverAttachment({ reads }, caller, { attachmentId }) {
    (0, forbidden_1.assertMay)(caller, "read");
    const file = await reads.attachments.file(caller, attachmentId);
    if (!file)
        return { state: "NOT_FOUND" };
    const { attachment } = file;
    const ending = attachment.contentType === "application/pdf" ? "pdf" : "jpg";
    return {
        state: "DELIVERED",
        document: {
            fileName: attachment.fileName,
            asciiFileName: `${attachment.kind.toLowerCase().replaceAll("_", "-")}.${ending}`,
            contentType: attachment.contentType,
            disposition: "attachment",
            body: (0, intact_bytes_1.intactBytesOf)(file),
        },
    };
}
//# sourceMappingURL=deliver-attachment.js.map