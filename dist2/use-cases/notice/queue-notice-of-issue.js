"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.queueNoticeOfIssue = queueNoticeOfIssue;
/**
 * Queues the mail 「電子証書・認証キー登録のお知らせ」, or of a certificate on paper 「保証証書発行のお知らせ」, in the unit of work that issues
 * the guarantee: both happen or neither.
 */
async function queueNoticeOfIssue({ outbox }, { letters, newId }, { guaranteeId, contractorId, issuerId, recipient, facts, at }) {
    if (recipient === null)
        return;
    await outbox.add({
        id: newId("mail"),
        type: "NOTICE_OF_ISSUE",
        guaranteeId,
        applicationId: null,
        contractorId,
        issuerId,
        recipient,
        ...letters.noticeOfIssue(facts),
        createdAt: at,
        originalId: null,
    });
}
//# sourceMappingURL=queue-notice-of-issue.js.map