"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.handOverByMail = void 0;
const attachment_1 = require("../../domain/application/attachment");
const hand_over_findings_1 = require("../../domain/deposit/hand-over-findings");
const notice_facts_1 = require("../notice/notice-facts");
const outcome_1 = require("../shared/outcome");
const compose_hand_over_mail_1 = require("./compose-hand-over-mail");
/**
 * Queues the mail that hands number and key over. The key notice is made when the mail is sent: the outbox holds which key it
 * is, never the key. Answers go to the contractor.
 */
const handOverByMail = async (stores, parts, { taken, body, handOver, at }) => {
    const { recipient: replyTo } = taken;
    if (replyTo === null)
        return (0, outcome_1.refused)({ code: "NO_REPLY_ADDRESS" });
    const facts = (0, notice_facts_1.noticeFactsOf)(taken);
    const kept = taken.applicationId === null ? [] : await stores.attachments.of(taken.applicationId);
    const { attachmentIds } = handOver;
    const wrong = (0, hand_over_findings_1.findingsOnEnclosed)(attachmentIds, kept.filter(({ kind }) => (0, attachment_1.goesWithHandOver)(kind)));
    if (wrong.length > 0)
        return (0, outcome_1.invalidInput)(wrong);
    const files = kept.filter(({ id }) => attachmentIds.includes(id));
    const enclosed = files.map(({ fileName }) => fileName);
    const composed = (0, compose_hand_over_mail_1.composeHandOverMail)(parts, facts, body.inForce, handOver, { replyTo, enclosed });
    const { to, letter, findings } = composed;
    if (findings.length > 0 || to === null || letter === null)
        return (0, outcome_1.invalidInput)(findings);
    const key = await stores.authKeys.findByGuarantee(taken.id);
    if (!key)
        throw new Error("a guarantee has no key");
    const mail = {
        id: parts.newId("mail"),
        type: "HAND_OVER",
        guaranteeId: taken.id,
        applicationId: null,
        contractorId: taken.contractorId,
        issuerId: taken.issuerId,
        recipient: to,
        ...letter,
        createdAt: at,
        originalId: null,
        replyTo,
        enclosures: [
            { type: "KEY_NOTICE", guaranteeId: taken.id, authKeyId: key.id },
            ...files.map(({ id }) => ({ type: "ATTACHMENT", attachmentId: id })),
        ],
    };
    // Behind the end of the hand-over that waited: its own mails are withdrawn by then.
    return (0, outcome_1.done)({ address: to, afterwards: () => stores.outbox.add(mail) });
};
exports.handOverByMail = handOverByMail;
//# sourceMappingURL=hand-over-by-mail.js.map