"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.certificatePaperOf = certificatePaperOf;
exports.certificateOriginalOf = certificateOriginalOf;
exports.certificateFileNameOf = certificateFileNameOf;
exports.originalFileNameOf = originalFileNameOf;
exports.keyNoticeFileNameOf = keyNoticeFileNameOf;
exports.certificateFacts = certificateFacts;
const certificate_form_1 = require("../../domain/certificate/certificate-form");
const certificate_wording_1 = require("../../domain/certificate/certificate-wording");
const certificate_standing_1 = require("../../domain/guarantee/certificate-standing");
const document_file_name_1 = require("../../domain/certificate/document-file-name");
const obligee_policy_1 = require("../../domain/obligee/obligee-policy");
/** A copy of the certificate as it is printed today: how it stands, and what the copy says of itself. */
function certificatePaperOf(facts, policies, today, viewing) {
    const standing = (0, certificate_standing_1.certificateStanding)(facts.standing, today);
    return paperOf(facts, standing, copyOf(facts, standing, policies, today, viewing));
}
function copyOf({ content, delivery }, { mark }, policies, today, { viewer, serviceName }) {
    if (delivery === "PAPER")
        return (0, certificate_form_1.paperCopy)(content, viewer);
    if (viewer !== null)
        return (0, certificate_form_1.bodysCopy)(viewer, serviceName);
    if (mark !== null)
        return (0, certificate_form_1.viewingCopy)(certificate_wording_1.COPY_NOTE_AFTER_END);
    return (0, certificate_form_1.viewingCopy)((0, obligee_policy_1.papersOn)(today, policies).certificateCopyNote.value ?? certificate_wording_1.USUAL_COPY_NOTE);
}
/** The original on paper, of the version in force alone; `null` where there is none. */
function certificateOriginalOf(facts, today) {
    const standing = (0, certificate_standing_1.certificateStanding)(facts.standing, today);
    if (facts.delivery !== "PAPER" || standing.mark !== null)
        return null;
    // What has followed the works since is no part of what is sealed.
    return paperOf(facts, { mark: null, remarks: [] }, (0, certificate_form_1.paperOriginal)(facts.content));
}
function paperOf({ content, digest, contractType, jointVenture, amendment }, standing, form) {
    return {
        content,
        digest,
        standing,
        form,
        contractType: content.contractType ?? contractType,
        jointVenture: content.jointVenture ?? jointVenture,
        amendment,
    };
}
function certificateFileNameOf({ content, standing, delivery }) {
    const { kind, number, version } = content;
    return (0, document_file_name_1.certificateFileName)({
        kind,
        number,
        version,
        delivery,
        isSuperseded: standing.supersededBy !== null,
    });
}
function originalFileNameOf({ content }) {
    return (0, document_file_name_1.originalFileName)(content);
}
function keyNoticeFileNameOf({ content }) {
    const { kind, number, worksContract } = content;
    return (0, document_file_name_1.keyNoticeFileName)({ kind, number, worksName: worksContract.name });
}
/** A certificate that the caller may see, by its id. */
async function certificateFacts({ papers }, caller, certificateId) {
    const [facts] = await papers.ofCertificates(caller, [certificateId]);
    return facts ?? null;
}
//# sourceMappingURL=printable-papers.js.map