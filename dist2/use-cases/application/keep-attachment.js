"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.keepAttachment = keepAttachment;
const node_crypto_1 = require("node:crypto");
const attachment_1 = require("../../domain/application/attachment");
const attachment_content_1 = require("../../domain/application/attachment-content");
const attachable_application_1 = require("./attachable-application");
const forbidden_1 = require("../shared/forbidden");
const record_event_1 = require("../shared/record-event");
const outcome_1 = require("../shared/outcome");
/** Keeps the bytes that came for an announced file, once, with what they are. */
async function keepAttachment(parts, caller, { attachmentId: id, applicationId, kind, fileName }, bytes) {
    (0, forbidden_1.assertMay)(caller, "applyForGuarantee");
    // Before anybody else has to wait for it.
    const findings = [...(0, attachment_1.findingsOnBytes)({ kind, fileName }, bytes)];
    const contentType = (0, attachment_content_1.contentTypeOf)(bytes);
    const sha256 = (0, node_crypto_1.createHash)("sha256").update(bytes).digest("hex");
    return parts.unitOfWork.run(async (stores) => {
        const changeable = await (0, attachable_application_1.attachableApplication)(stores, caller, applicationId, kind);
        if (!changeable.done)
            return changeable;
        if (await stores.attachments.isKnown(id))
            return (0, outcome_1.done)(null);
        const kept = await stores.attachments.of(applicationId);
        const before = await stores.attachments.bytesOf(caller.organisationId);
        const all = [
            ...(0, attachment_1.findingsOnAnnounced)({ kind, fileName }, kept.length),
            ...findings,
            ...(0, attachment_1.findingsOnRoom)("file", before, bytes.length, parts.mostAttachmentBytes),
        ];
        if (all.length > 0 || contentType === null)
            return (0, outcome_1.invalidInput)(all);
        const uploadedAt = parts.clock();
        const attachment = { id, kind, fileName, contentType, size: bytes.length, sha256, uploadedAt };
        await stores.attachments.insert({ ...attachment, applicationId, userId: caller.userId, bytes });
        await (0, record_event_1.recordEvent)(stores, parts, caller, {
            at: uploadedAt,
            type: "ATTACHMENT_ADDED",
            subjectId: applicationId,
        });
        return (0, outcome_1.done)(attachment);
    });
}
//# sourceMappingURL=keep-attachment.js.map