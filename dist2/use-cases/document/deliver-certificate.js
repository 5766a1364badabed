"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.deliverCertificate = deliverCertificate;
const calendar_date_1 = require("../../domain/values/calendar-date");
const forbidden_1 = require("../shared/forbidden");
const printable_papers_1 = require("./printable-papers");
const viewing_of_1 = require("./viewing-of");
/** The copy of a certificate, as it is printed today. */
async function deliverCertificate(parts, caller, { certificateId, justOpened, seenAt }) {
    (0, forbidden_1.assertMay)(caller, "read");
    const viewer = justOpened === undefined ? caller : { ...caller, justOpened: [justOpened] };
    const facts = await (0, printable_papers_1.certificateFacts)(parts.reads, viewer, certificateId);
    if (!facts)
        return { state: "NOT_FOUND" };
    const policies = await parts.reads.rules.policies.ofObligee(facts.obligeeId);
    const at = seenAt === undefined ? parts.clock() : new Date(seenAt * 1_000);
    const viewing = await (0, viewing_of_1.viewingOf)(parts, caller, at);
    const paper = (0, printable_papers_1.certificatePaperOf)(facts, policies, (0, calendar_date_1.dayInJapan)(parts.clock()), viewing);
    const { bytes } = await parts.press.certificate(paper, caller);
    const name = (0, printable_papers_1.certificateFileNameOf)(facts);
    return {
        state: "DELIVERED",
        document: { ...name, contentType: "application/pdf", disposition: "inline", body: bytes },
    };
}
//# sourceMappingURL=deliver-certificate.js.map