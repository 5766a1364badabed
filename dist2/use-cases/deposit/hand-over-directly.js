"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.handOverDirectly = void 0;
const notice_facts_1 = require("../notice/notice-facts");
const outcome_1 = require("../shared/outcome");
const queue_mail_to_body_1 = require("../notice/queue-mail-to-body");
/** Enters the guarantee into the ledger of the body, where somebody uses the system for it, and tells it by mail. */
const handOverDirectly = async (stores, parts, { taken, body, at }) => {
    const reachable = body.organisations.filter(({ isReachable }) => isReachable).map(({ id }) => id);
    if (reachable.length === 0)
        return (0, outcome_1.refused)({ code: "OBLIGEE_NOT_REACHABLE", obligee: taken.certificate.content.obligee.name });
    await stores.openings.enter(reachable, taken.id, at);
    return (0, outcome_1.done)({
        address: null,
        afterwards: async ({ receiptDueOn }) => {
            const letter = parts.letters.noticeOfHandOver((0, notice_facts_1.noticeFactsOf)(taken), receiptDueOn);
            await (0, queue_mail_to_body_1.queueMailToBody)(stores, parts, taken, body, { type: "NOTICE_OF_HAND_OVER", letter, at });
        },
    });
};
exports.handOverDirectly = handOverDirectly;
//# sourceMappingURL=hand-over-directly.js.map