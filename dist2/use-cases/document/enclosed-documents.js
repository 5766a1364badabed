"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.enclosedDocuments = enclosedDocuments;
exports.attachment = attachment;
const intact_bytes_1 = require("./intact-bytes");
const key_notice_of_1 = require("./key-notice-of");
const printable_papers_1 = require("./printable-papers");
/**
 * What is enclosed in a mail, made for the moment of its sending: a key notice is stored nowhere. `null`: it cannot be made
 * any more, as where the key was replaced.
 */
async function enclosedDocuments(parts, { enclosures, contractorId }) {
    const documents = [];
    for (const enclosure of enclosures ?? []) {
        if (enclosure.type === "PASSWORD_LINK")
            continue;
        if (contractorId === null)
            return null;
        const contractor = contractorOf(contractorId);
        const document = enclosure.type === "KEY_NOTICE"
            ? await keyNotice(parts, contractor, enclosure)
            : await attachment(parts, contractor, enclosure.attachmentId);
        if (!document)
            return null;
        documents.push(document);
    }
    return documents;
}
async function keyNotice(parts, contractor, { guaranteeId, authKeyId }) {
    const { reads, unitOfWork, vault, press, clock } = parts;
    const facts = await reads.papers.newestOf(contractor, guaranteeId);
    const stored = await unitOfWork.run(({ authKeys }) => authKeys.findByGuarantee(guaranteeId));
    if (!facts || stored?.id !== authKeyId)
        return null;
    // Nothing is handed out for what has ended meanwhile.
    if ((0, key_notice_of_1.endOf)(facts, clock()) !== null)
        return null;
    const { createdAt, sealed } = stored;
    const key = vault.open(facts.content.number, sealed);
    const { bytes } = await press.keyNotice(await (0, key_notice_of_1.keyNoticeOf)(parts, facts, { key, createdAt }), contractor);
    return { ...(0, printable_papers_1.keyNoticeFileNameOf)(facts), contentType: "application/pdf", bytes };
}
/** As it came; `null`: it was removed meanwhile. */
async function attachment({ reads }, contractor, id) {
    const file = await reads.attachments.file(contractor, id);
    if (!file)
        return null;
    const { fileName, contentType } = file.attachment;
    return { fileName, contentType, bytes: (0, intact_bytes_1.intactBytesOf)(file) };
}
/** The mail is the contractor's: what is enclosed is what it may see itself. */
function contractorOf(organisationId) {
    return { tokenId: "mail", role: "CONTRACTOR", organisationId, userId: null, scopes: null };
}
//# sourceMappingURL=enclosed-documents.js.map