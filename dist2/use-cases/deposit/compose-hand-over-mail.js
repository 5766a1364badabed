"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.composeHandOverMail = composeHandOverMail;
const hand_over_rules_1 = require("../../domain/deposit/hand-over-rules");
const subject_template_1 = require("../../domain/deposit/subject-template");
/** Makes the mail by what the body wants of it, and by what the contractor states instead. */
function composeHandOverMail({ letters }, facts, inForce, stated, { replyTo, enclosed = [] }) {
    const route = (0, hand_over_rules_1.routeOf)(inForce, facts.kind);
    const known = route?.address ?? null;
    const findings = [];
    if (known === null && stated.toAddress === null)
        findings.push({ path: "toAddress", code: "ADDRESS_UNKNOWN" });
    // What the body itself says where it takes mails is no guess: number and key go nowhere else.
    if (known !== null && stated.toAddress !== null && stated.toAddress.toLowerCase() !== known.toLowerCase())
        findings.push({ path: "toAddress", code: "NOT_THE_ADDRESS", limit: known });
    const composed = (0, subject_template_1.composeSubject)(route?.subject ?? subject_template_1.DEFAULT_SUBJECT, facts);
    const subject = stated.subject ?? composed.subject;
    if (subject === null)
        for (const limit of composed.lacking)
            findings.push({ path: "subject", code: "SUBJECT_LACKS_VALUE", limit });
    const letter = subject === null
        ? null
        : letters.handOver(facts, {
            subject,
            department: route?.department ?? null,
            remarks: stated.remarks,
            replyTo,
            enclosed,
        });
    return { to: known ?? stated.toAddress, subject, letter, findings };
}
//# sourceMappingURL=compose-hand-over-mail.js.map