"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.queueNoticeOfReissue = queueNoticeOfReissue;
const notice_facts_1 = require("./notice-facts");
const tell_contractor_1 = require("./tell-contractor");
/**
 * Queues the mail that tells the contractor of its new auth key, without the key: whoever did not ask for it learns of it,
 * and the notice that was handed in before must be replaced.
 */
async function queueNoticeOfReissue(stores, parts, taken, at) {
    const letter = parts.letters.noticeOfReissue((0, notice_facts_1.noticeFactsOf)(taken));
    await (0, tell_contractor_1.tellOfKey)(stores, parts, taken, { type: "NOTICE_OF_REISSUE", letter, at });
}
//# sourceMappingURL=queue-notice-of-reissue.js.map