"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.queueMailToBody = queueMailToBody;
/**
 * Queues a mail to the mailbox that a body chose for news; it is the body's own, which neither contractor nor issuer is shown.
 * Whose rules name the mailbox reads it again, and may not want it. Gives whether one was queued.
 */
async function queueMailToBody({ outbox, mailChoices }, { newId }, { id: guaranteeId }, body, { type, letter, at }) {
    const recipient = body.inForce.rules?.noticeAddress ?? null;
    const obligeeId = ownerOfRules(body);
    if (recipient === null || obligeeId === null)
        return false;
    const { switchedOff } = await mailChoices.of(obligeeId);
    if (switchedOff.includes(type))
        return false;
    await outbox.add({
        id: newId("mail"),
        type,
        guaranteeId,
        applicationId: null,
        contractorId: null,
        issuerId: null,
        obligeeId,
        recipient,
        ...letter,
        createdAt: at,
        originalId: null,
    });
    return true;
}
/** The department or body that recorded the rules; of what a body only publishes, the one that signs in here. */
function ownerOfRules({ organisations, inForce: { rules } }) {
    const recorder = organisations.find(({ recorded }) => rules !== null && recorded.includes(rules));
    const owner = recorder ?? organisations.find(({ isReachable }) => isReachable) ?? organisations[0];
    return owner?.id ?? null;
}
//# sourceMappingURL=queue-mail-to-body.js.map