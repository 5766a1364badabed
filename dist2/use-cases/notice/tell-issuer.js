"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.tellIssuer = tellIssuer;
/** Queues a mail to the mailbox of an issuer's officers, where it has entered one. */
async function tellIssuer({ outbox, mailChoices }, { newId }, { issuerId, guaranteeId, applicationId, type, letter, at }) {
    const { noticeAddress: recipient } = await mailChoices.of(issuerId);
    if (recipient === null)
        return;
    await outbox.add({
        id: newId("mail"),
        type,
        guaranteeId,
        applicationId,
        contractorId: null,
        issuerId,
        recipient,
        ...letter(),
        createdAt: at,
        originalId: null,
    });
}
//# sourceMappingURL=tell-issuer.js.map