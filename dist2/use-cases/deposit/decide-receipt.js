"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.decideReceipt = decideReceipt;
const rejection_reason_1 = require("../../domain/deposit/rejection-reason");
const notice_facts_1 = require("../notice/notice-facts");
const tell_contractor_1 = require("../notice/tell-contractor");
const outcome_1 = require("../shared/outcome");
const mails_of_hand_overs_1 = require("./mails-of-hand-overs");
/**
 * Records what the body decided on the hand-over that waits, and queues the mail that tells the contractor; both or neither.
 * A body decides for its departments, and a department for its body.
 * It decides on no version that it has not read, where it says which one that is.
 */
async function decideReceipt(stores, parts, { organisationId, userId }, taken, readVersion, stated, at) {
    if (!(await stores.obligees.areOneBody(organisationId, taken.obligeeId)))
        return (0, outcome_1.refused)({ code: "NOT_THE_OBLIGEE" });
    const { version: newest } = taken.certificate.content;
    if (readVersion !== null && readVersion !== newest)
        return (0, outcome_1.refused)({ code: "VERSION_CONFLICT", expected: readVersion, actual: newest });
    const waiting = await stores.deposits.waiting(taken.id);
    if (!waiting)
        throw new Error("a guarantee was handed over, and no hand-over waits");
    const decision = { ...stated, version: newest };
    await stores.deposits.decide(waiting.id, { ...decision, decidedAt: at, userId });
    await stores.guarantees.changeHandOver(taken.id, taken.guarantee.status, stated.outcome);
    await stores.outbox.withdraw(taken.id, mails_of_hand_overs_1.MAILS_VOID_AFTER[stated.outcome]);
    const letter = parts.letters.noticeOfReceipt((0, notice_facts_1.noticeFactsOf)(taken), receiptFactsOf(decision), at);
    await (0, tell_contractor_1.tellContractor)(stores, parts, taken, { type: "NOTICE_OF_RECEIPT", letter, at });
    return (0, outcome_1.done)({ subjectId: waiting.id });
}
function receiptFactsOf({ outcome, reason, reasonText }) {
    return {
        isAccepted: outcome === "ACCEPTED",
        reason: reason === null ? null : { name: rejection_reason_1.REJECTION_REASONS[reason], text: reasonText ?? "" },
    };
}
//# sourceMappingURL=decide-receipt.js.map