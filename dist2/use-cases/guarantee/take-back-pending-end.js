"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.takeBackPendingEnd = takeBackPendingEnd;
const outcome_1 = require("../shared/outcome");
const guarantee_step_1 = require("./guarantee-step");
const guarantee_step_on_pending_end_1 = require("./guarantee-step-on-pending-end");
const STEP = {
    mutation: "TAKE_BACK_PENDING_END",
    eventType: "GUARANTEE_END_TAKEN_BACK",
};
/** 承認待ちの取消し: the issuer takes back an end that waits for a second officer. The guarantee is as it was. */
async function takeBackPendingEnd(parts, caller, command) {
    return (0, guarantee_step_1.takeGuaranteeStep)(parts, caller, STEP, command, async ({ guarantees }, taken) => {
        const pendingEnd = (0, guarantee_step_on_pending_end_1.pendingEndSeen)(taken, command);
        if (!pendingEnd)
            return (0, outcome_1.refused)({ code: "PENDING_END_NOT_FOUND" });
        await guarantees.takeBackPendingEnd(pendingEnd);
        return (0, outcome_1.done)({ subjectId: pendingEnd.id });
    });
}
//# sourceMappingURL=take-back-pending-end.js.map