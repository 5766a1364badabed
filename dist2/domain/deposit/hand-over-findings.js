"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LONGEST_REMARKS = exports.LONGEST_SUBJECT = exports.MOST_ENCLOSED_BYTES = exports.LONGEST_PLACE = void 0;
exports.findingsOnEnclosed = findingsOnEnclosed;
exports.findingsOnHandOver = findingsOnHandOver;
exports.findingsOnRejection = findingsOnRejection;
const email_address_1 = require("../values/email-address");
const readable_text_1 = require("../values/readable-text");
const rejection_reason_1 = require("./rejection-reason");
/** The most characters of the place of a hand-over. */
exports.LONGEST_PLACE = 200;
/** The most bytes of what a mail encloses besides the key notice: mailboxes of bodies take few more. */
exports.MOST_ENCLOSED_BYTES = 10_000_000;
/** What is wrong with what is to be enclosed. `kept`: the attachments of the application, of the kind that goes with hand-overs. */
function findingsOnEnclosed(ids, kept) {
    const sizes = new Map(kept.map(({ id, size }) => [id, size]));
    const findings = ids.flatMap((id, i) => sizes.has(id) ? [] : [{ path: `attachmentIds.${String(i)}`, code: "NOT_FOUND" }]);
    const actual = [...new Set(ids)].reduce((sum, id) => sum + (sizes.get(id) ?? 0), 0);
    if (actual > exports.MOST_ENCLOSED_BYTES)
        findings.push({ path: "attachmentIds", code: "ENCLOSED_TOO_LARGE", limit: exports.MOST_ENCLOSED_BYTES, actual });
    return findings;
}
/** The most characters of a subject, and of what a contractor adds to the mail. */
exports.LONGEST_SUBJECT = 200;
exports.LONGEST_REMARKS = 1_000;
/** All that contradicts a rule in a hand-over: what was done elsewhere is stated, what is done here is not. */
function findingsOnHandOver({ channel, means, submittedTo, handedOverOn, toAddress, subject, remarks, attachmentIds }, { today, issuedOn }) {
    const findings = [];
    if (channel === "RECORDED" && means === null)
        findings.push({ path: "means", code: "REQUIRED_WHERE_RECORDED" });
    if (channel !== "RECORDED") {
        const stated = { means, submittedTo, handedOverOn };
        for (const [path, value] of Object.entries(stated))
            if (value !== null)
                findings.push({ path, code: "ONLY_WHERE_RECORDED" });
    }
    if (channel !== "EMAIL")
        for (const [path, value] of Object.entries({ toAddress, subject, remarks }))
            if (value !== null)
                findings.push({ path, code: "ONLY_BY_MAIL" });
    if (channel !== "EMAIL" && attachmentIds.length > 0)
        findings.push({ path: "attachmentIds", code: "ONLY_BY_MAIL" });
    if (toAddress !== null)
        findings.push(...(0, email_address_1.findingsOnEmailAddress)("toAddress", toAddress));
    if (subject !== null)
        findings.push(...(0, readable_text_1.findingsOnText)("subject", subject, exports.LONGEST_SUBJECT));
    if (remarks !== null)
        findings.push(...findingsOnRemarks(remarks));
    // That a body opened it is seen, not stated.
    if (means === "OPENED")
        findings.push({ path: "means", code: "NOT_STATED_BY_CONTRACTOR" });
    if (submittedTo !== null)
        findings.push(...(0, readable_text_1.findingsOnText)("submittedTo", submittedTo, exports.LONGEST_PLACE));
    if (handedOverOn !== null && handedOverOn < issuedOn)
        findings.push({ path: "handedOverOn", code: "BEFORE_ISSUE", limit: issuedOn, actual: handedOverOn });
    if (handedOverOn !== null && handedOverOn > today)
        findings.push({ path: "handedOverOn", code: "AFTER_TODAY", limit: today, actual: handedOverOn });
    return findings;
}
/** Remarks have lines of their own. */
function findingsOnRemarks(remarks) {
    return [...(0, readable_text_1.findingsOnText)("remarks", remarks.replaceAll("\n", ""), exports.LONGEST_REMARKS)];
}
/** A rejection says what the contractor has to correct. */
function findingsOnRejection(text) {
    return [...(0, readable_text_1.findingsOnText)("text", text, rejection_reason_1.LONGEST_REASON)];
}
//# sourceMappingURL=hand-over-findings.js.map