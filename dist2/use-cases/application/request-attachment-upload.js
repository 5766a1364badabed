"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.requestAttachmentUpload = requestAttachmentUpload;
const attachment_1 = require("../../domain/application/attachment");
const attachable_application_1 = require("./attachable-application");
const upload_links_1 = require("./upload-links");
const forbidden_1 = require("../shared/forbidden");
const once_1 = require("../shared/once");
const outcome_1 = require("../shared/outcome");
/** Announces a file (添付書類) for a draft or a returned application. Nothing is stored before its bytes come. */
async function requestAttachmentUpload(parts, caller, command) {
    (0, forbidden_1.assertMay)(caller, "applyForGuarantee");
    const { applicationId, kind, fileName, idempotencyKey } = command;
    const call = { caller, operation: "requestAttachmentUpload", idempotencyKey, input: command };
    return parts.unitOfWork.run((stores) => (0, once_1.once)({ ...parts, stores }, call, async () => {
        const changeable = await (0, attachable_application_1.attachableApplication)(stores, caller, applicationId, kind);
        if (!changeable.done)
            return changeable;
        const kept = await stores.attachments.of(applicationId);
        const bytes = await stores.attachments.bytesOf(caller.organisationId);
        const findings = [
            ...(0, attachment_1.findingsOnAnnounced)({ kind, fileName }, kept.length),
            ...(0, attachment_1.findingsOnRoom)("applicationId", bytes, 1, parts.mostAttachmentBytes),
        ];
        if (findings.length > 0)
            return (0, outcome_1.invalidInput)(findings);
        const now = Math.floor(parts.clock().getTime() / 1_000) * 1_000;
        const expiresAt = now + upload_links_1.UPLOAD_MINUTES * 60_000;
        return (0, outcome_1.done)({ attachmentId: parts.newId("attachment"), applicationId, kind, fileName, expiresAt });
    }));
}
//# sourceMappingURL=request-attachment-upload.js.map