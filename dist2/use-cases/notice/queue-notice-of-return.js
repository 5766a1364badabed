"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.queueNoticeOfReturn = queueNoticeOfReturn;
/**
 * Queues the mail that tells a contractor of its returned application, in the unit of work that returns it: both happen or
 * neither.
 */
async function queueNoticeOfReturn({ outbox }, { letters, newId }, { applicationId, contractorId, issuerId, recipient, facts, stated, at }) {
    if (recipient === null)
        return;
    await outbox.add({
        id: newId("mail"),
        type: "NOTICE_OF_RETURN",
        guaranteeId: null,
        applicationId,
        contractorId,
        issuerId,
        recipient,
        ...letters.noticeOfReturn(facts, stated),
        createdAt: at,
        originalId: null,
    });
}
//# sourceMappingURL=queue-notice-of-return.js.map