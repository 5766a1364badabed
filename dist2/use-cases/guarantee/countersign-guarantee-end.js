"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.countersignDischarge = countersignDischarge;
exports.countersignCancellation = countersignCancellation;
const guarantee_end_four_eyes_1 = require("../../domain/guarantee/guarantee-end-four-eyes");
const outcome_1 = require("../shared/outcome");
const guarantee_step_1 = require("./guarantee-step");
const guarantee_step_on_pending_end_1 = require("./guarantee-step-on-pending-end");
const record_guarantee_end_1 = require("./record-guarantee-end");
/** 保証終了の承認: another officer of the issuer confirms a discharge, which ends the guarantee. */
async function countersignDischarge(parts, caller, command) {
    const step = { mutation: "COUNTERSIGN_DISCHARGE", eventType: "GUARANTEE_DISCHARGED" };
    return countersign(parts, caller, step, command);
}
/** 解約の承認: another officer of the issuer confirms a cancellation, which ends the guarantee. */
async function countersignCancellation(parts, caller, command) {
    const step = { mutation: "COUNTERSIGN_CANCELLATION", eventType: "GUARANTEE_CANCELLED" };
    return countersign(parts, caller, step, command);
}
/** The terms cannot have changed since the first officer recorded the end, so its findings are the same. */
async function countersign(parts, caller, step, command) {
    return (0, guarantee_step_1.takeGuaranteeStep)(parts, caller, step, command, async (stores, taken, at) => {
        const pendingEnd = (0, guarantee_step_on_pending_end_1.pendingEndSeen)(taken, command);
        if (!pendingEnd)
            return (0, outcome_1.refused)({ code: "PENDING_END_NOT_FOUND" });
        const { end, recordedBy } = pendingEnd;
        if (!(0, guarantee_end_four_eyes_1.isSecondOfficer)(caller, recordedBy))
            return (0, outcome_1.refused)({ code: "SAME_OFFICER" });
        const recorded = { end, isNews: true, isCountersigned: true, at };
        return (0, outcome_1.done)({ subjectId: await (0, record_guarantee_end_1.recordGuaranteeEnd)(stores, parts, taken, recorded) });
    });
}
//# sourceMappingURL=countersign-guarantee-end.js.map