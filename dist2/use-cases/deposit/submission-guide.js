"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.submissionGuide = submissionGuide;
const hand_over_rules_1 = require("../../domain/deposit/hand-over-rules");
const certificate_standing_1 = require("../../domain/guarantee/certificate-standing");
const receipt_deadline_1 = require("../../domain/deposit/receipt-deadline");
const calendar_date_1 = require("../../domain/values/calendar-date");
const compose_hand_over_mail_1 = require("./compose-hand-over-mail");
const receiving_body_1 = require("../notice/receiving-body");
/** A paper goes by no mail, and what has ended by nothing. */
const NO_MAIL = { to: null, subject: null, letter: null, findings: [] };
function channelsFor(guarantee) {
    if (guarantee.hasEnded)
        return [];
    if (guarantee.isOnPaper)
        return ["RECORDED"];
    return guarantee.isReachable ? ["DIRECT", "EMAIL", "RECORDED"] : ["EMAIL", "RECORDED"];
}
/** What is known of handing over a guarantee that the caller may see; `null` where it sees none. */
async function submissionGuide(parts, caller, guaranteeId) {
    const facts = await parts.reads.papers.newestOf(caller, guaranteeId);
    if (!facts)
        return null;
    const at = parts.clock();
    const { organisations, inForce } = await (0, receiving_body_1.receivingBody)(parts.reads, parts, facts.obligeeId, at);
    const notice = noticeFactsOfPaper(facts);
    const nothing = { toAddress: null, subject: null, remarks: null };
    const isOnPaper = facts.delivery === "PAPER";
    const hasEnded = (0, certificate_standing_1.certificateStanding)(facts.standing, (0, calendar_date_1.dayInJapan)(at)).mark !== null;
    const isReachable = organisations.some((organisation) => organisation.isReachable);
    return {
        guaranteeId,
        number: notice.number,
        kind: notice.kind,
        obligee: notice.obligeeName,
        isOnPaper,
        hasEnded,
        channels: channelsFor({ hasEnded, isOnPaper, isReachable }),
        route: (0, hand_over_rules_1.routeOf)(inForce, notice.kind),
        mail: isOnPaper || hasEnded
            ? NO_MAIL
            : (0, compose_hand_over_mail_1.composeHandOverMail)(parts, notice, inForce, nothing, { replyTo: null }),
        receiptDueOn: (0, receipt_deadline_1.receiptDueOn)((0, calendar_date_1.dayInJapan)(at), (0, hand_over_rules_1.receiptDaysOf)(inForce), parts.isHoliday),
        source: inForce.rules?.source ?? null,
        asOf: inForce.rules?.asOf ?? null,
        isOwn: inForce.isOwn,
    };
}
/** What a mail about a guarantee tells, with the names that its newest certificate states. */
function noticeFactsOfPaper({ content, identifiers, delivery }) {
    const { number, kind, contractType, worksContract, contractor, obligee, issuer } = content;
    return {
        number,
        kind,
        contractType: contractType ?? null,
        delivery,
        identifiers,
        worksName: worksContract.name,
        contractorName: contractor.name,
        obligeeName: obligee.name,
        issuerName: issuer.name,
        branch: { name: issuer.branch.name, telephone: issuer.branch.telephone },
    };
}
//# sourceMappingURL=submission-guide.js.map