"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.deliverHandOverMail = deliverHandOverMail;
const attachment_1 = require("../../domain/application/attachment");
const hand_over_findings_1 = require("../../domain/deposit/hand-over-findings");
const enclosed_documents_1 = require("./enclosed-documents");
const document_file_name_1 = require("../../domain/certificate/document-file-name");
const submission_guide_1 = require("../deposit/submission-guide");
const key_event_1 = require("../auth-key/key-event");
const forbidden_1 = require("../shared/forbidden");
const key_notice_of_1 = require("./key-notice-of");
const printable_papers_1 = require("./printable-papers");
/**
 * The mail that hands a guarantee over, as a draft for the contractor's own mail program, with the key notice as it is today.
 * Each time that it is fetched it shows the key, and that is recorded.
 */
async function deliverHandOverMail(parts, caller, { guaranteeId }, part) {
    (0, forbidden_1.assertMay)(caller, "revealAuthKey");
    const facts = await parts.reads.papers.newestOf(caller, guaranteeId);
    const guide = await (0, submission_guide_1.submissionGuide)(parts, caller, guaranteeId);
    if (!facts || !guide)
        return { state: "NOT_FOUND" };
    const { to, letter } = guide.mail;
    // What the subject lacked when the link was made may have come, and the other way round.
    if (letter === null)
        return { state: "GONE" };
    const { kind, number } = facts.content;
    const document = {
        ...(0, document_file_name_1.handOverMailFileName)({ kind, number }),
        contentType: "message/rfc822",
        disposition: "attachment",
    };
    if (part === "HEAD")
        return { state: "DELIVERED", document: { ...document, body: null } };
    const stored = await parts.unitOfWork.run(async (stores) => {
        const found = await stores.authKeys.findByGuarantee(guaranteeId);
        if (found)
            await (0, key_event_1.recordKeyEvent)(stores, parts, caller, {
                type: "KEY_NOTICE_FETCHED",
                guaranteeId,
                authKeyId: found.id,
            });
        return found;
    });
    if (!stored)
        return { state: "GONE" };
    const key = parts.vault.open(number, stored.sealed);
    const { bytes } = await parts.press.keyNotice(await (0, key_notice_of_1.keyNoticeOf)(parts, facts, { key, createdAt: stored.createdAt }), caller);
    const notice = { ...(0, printable_papers_1.keyNoticeFileNameOf)(facts), contentType: "application/pdf", bytes };
    const body = await parts.composeMail({
        ...letter,
        recipient: to,
        createdAt: parts.clock(),
        enclosed: [notice, ...(await invoicesOf(parts, caller, guaranteeId))],
    });
    return { state: "DELIVERED", document: { ...document, body } };
}
/** What of the application's attachments goes with a hand-over, as much as one mail takes, the oldest first. */
async function invoicesOf({ reads }, caller, guaranteeId) {
    const files = await reads.attachments.ofGuarantee(caller, guaranteeId);
    const documents = [];
    let bytes = 0;
    for (const { id, kind, size } of files) {
        if (!(0, attachment_1.goesWithHandOver)(kind) || bytes + size > hand_over_findings_1.MOST_ENCLOSED_BYTES)
            continue;
        const document = await (0, enclosed_documents_1.attachment)({ reads }, caller, id);
        if (document)
            documents.push(document);
        bytes += size;
    }
    return documents;
}
//# sourceMappingURL=deliver-hand-over-mail.js.map