"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.recordEndByOfficers = recordEndByOfficers;
const guarantee_end_four_eyes_1 = require("../../domain/guarantee/guarantee-end-four-eyes");
const outcome_1 = require("../shared/outcome");
const record_guarantee_end_1 = require("./record-guarantee-end");
/** What is recorded of an end that waits. */
const PENDING_EVENTS = {
    DISCHARGED: "GUARANTEE_DISCHARGE_PENDING",
    CANCELLED: "GUARANTEE_CANCELLATION_PENDING",
};
/**
 * Ends a guarantee that was taken, or where the amount takes two officers records the end as the first of them: until the
 * second one confirms it, the guarantee stays in force and the contractor gets no mail. An integration is no officer.
 */
async function recordEndByOfficers(stores, parts, caller, taken, { end, at }) {
    const { fourEyesFrom } = parts;
    if (fourEyesFrom === null || !(0, guarantee_end_four_eyes_1.takesTwoOfficers)(caller, taken.guarantee.amount, fourEyesFrom))
        return (0, outcome_1.done)({ subjectId: await (0, record_guarantee_end_1.recordGuaranteeEnd)(stores, parts, taken, { end, isNews: true, at }) });
    const { userId: recordedBy } = caller;
    if (recordedBy === null)
        return (0, outcome_1.refused)({ code: "OFFICER_REQUIRED", fourEyesFrom });
    const id = parts.newId("pending-end");
    await stores.guarantees.addPendingEnd(taken, { id, end, recordedBy, recordedAt: at });
    return (0, outcome_1.done)({ subjectId: id, pendingEvent: PENDING_EVENTS[end.status] });
}
//# sourceMappingURL=record-guarantee-end-by-officers.js.map