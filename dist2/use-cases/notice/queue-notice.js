"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.queueNotice = queueNotice;
exports.tellContractor = tellContractor;
/**
 * Queues a mail that tells the contractor what was done with its guarantee, in the unit of work that does it: both happen
 * or neither. Only for electronic delivery, as on issue, and where an address is known.
 */
async function queueNotice(stores, parts, guarantee, notice) {
    if (guarantee.delivery === "ELECTRONIC")
        await tellContractor(stores, parts, guarantee, notice);
}
/** Queues a mail to the contractor of a guarantee, on paper or not, where an address is known. */
async function tellContractor({ outbox }, { newId }, { id: guaranteeId, contractorId, issuerId, recipient }, { type, letter, at }) {
    if (recipient === null)
        return;
    await outbox.add({
        id: newId("mail"),
        type,
        guaranteeId,
        applicationId: null,
        contractorId,
        issuerId,
        recipient,
        ...letter,
        createdAt: at,
        originalId: null,
    });
}
//# sourceMappingURL=queue-notice.js.map