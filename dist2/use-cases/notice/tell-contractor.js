"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.tellOfKey = tellOfKey;
exports.tellContractor = tellContractor;
/** Tells the contractor of the auth key of its guarantee. A certificate on paper has none. */
async function tellOfKey(stores, parts, guarantee, notice) {
    if (guarantee.delivery === "ELECTRONIC")
        await tellContractor(stores, parts, guarantee, notice);
}
/**
 * Queues a mail that tells the contractor what was done with its guarantee, in the unit of work that does it: both happen
 * or neither. On paper or not, where an address is known.
 */
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
//# sourceMappingURL=tell-contractor.js.map