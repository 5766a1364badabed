"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.recordGuaranteeEnd = recordGuaranteeEnd;
const notice_facts_1 = require("../notice/notice-facts");
const tell_contractor_1 = require("../notice/tell-contractor");
/**
 * Records how a guarantee that was taken ends, and queues the mail that tells the contractor; both or neither. The
 * caller of this function records the event, whose subject is the id that it gets.
 */
async function recordGuaranteeEnd(stores, parts, taken, { end, isNews, at, isCountersigned = false }) {
    const id = parts.newId("end");
    await stores.guarantees.end(taken, { id, end, recordedAt: at, isCountersigned });
    await stores.endConfirmations.settle(taken.id);
    if (!isNews)
        return id;
    const letter = parts.letters.noticeOfEnd((0, notice_facts_1.noticeFactsOf)(taken), end);
    await (0, tell_contractor_1.tellContractor)(stores, parts, taken, { type: "NOTICE_OF_END", letter, at });
    return id;
}
//# sourceMappingURL=record-guarantee-end.js.map