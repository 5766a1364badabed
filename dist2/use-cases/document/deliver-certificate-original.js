"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.deliverCertificateOriginal = deliverCertificateOriginal;
const calendar_date_1 = require("../../domain/values/calendar-date");
const forbidden_1 = require("../shared/forbidden");
const record_event_1 = require("../shared/record-event");
const printable_papers_1 = require("./printable-papers");
/** The original of a certificate on paper, for the issuer to seal and hand out; each print is recorded. */
async function deliverCertificateOriginal(parts, caller, { guaranteeId }, part) {
    (0, forbidden_1.assertMay)(caller, "printOriginal");
    const facts = await parts.reads.papers.newestOf(caller, guaranteeId);
    if (!facts)
        return { state: "NOT_FOUND" };
    const at = parts.clock();
    const paper = (0, printable_papers_1.certificateOriginalOf)(facts, (0, calendar_date_1.dayInJapan)(at));
    // Ended since the link was made.
    if (!paper)
        return { state: "GONE" };
    const document = {
        ...(0, printable_papers_1.originalFileNameOf)(facts),
        contentType: "application/pdf",
        disposition: "attachment",
    };
    if (part === "HEAD")
        return { state: "DELIVERED", document: { ...document, body: null } };
    await parts.unitOfWork.run((stores) => (0, record_event_1.recordEvent)(stores, parts, caller, {
        at,
        type: "CERTIFICATE_ORIGINAL_PRINTED",
        guaranteeId,
        subjectId: facts.certificateId,
    }));
    const { bytes } = await parts.press.certificate(paper, caller);
    return { state: "DELIVERED", document: { ...document, body: bytes } };
}
//# sourceMappingURL=deliver-certificate-original.js.map