"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.issueAppliedAmendment = issueAppliedAmendment;
const record_amendment_1 = require("../guarantee/record-amendment");
const outcome_1 = require("../shared/outcome");
const record_event_1 = require("../shared/record-event");
const amendment_application_step_1 = require("./amendment-application-step");
const due_on_application_1 = require("./due-on-application");
const STEP = {
    mutation: "ISSUE_APPLIED_AMENDMENT",
    eventType: "APPLIED_AMENDMENT_ISSUED",
};
/**
 * Amends the guarantee as it was applied for and approved, once an additional premium (追加保証料) is settled. One that is to
 * be returned (返戻保証料) secures nothing: the amendment does not wait for it. That it was paid back is recorded before, or not
 * here.
 */
async function issueAppliedAmendment(parts, caller, command) {
    return (0, amendment_application_step_1.takeAmendmentApplicationStep)(parts, caller, STEP, command, async (stores, application, at) => {
        const decided = await (0, amendment_application_step_1.decideAgain)(stores, caller, application, at);
        if (!decided.done)
            return decided;
        const due = (0, due_on_application_1.dueOn)(application);
        if (application.settlement === null && (due === null || due.direction === "ADDITIONAL"))
            return (0, outcome_1.refused)({
                code: "PREMIUM_NOT_SETTLED",
                premium: due?.amount ?? null,
                isToBeSet: due === null,
            });
        const { guarantee, decision } = decided.value;
        const amendmentId = await (0, record_amendment_1.recordAmendment)(stores, parts, guarantee, decision, at);
        const { id: guaranteeId } = guarantee;
        const { status } = guarantee.guarantee;
        await (0, record_event_1.recordEvent)(stores, parts, caller, {
            at,
            type: "GUARANTEE_AMENDED",
            guaranteeId,
            subjectId: amendmentId,
            from: status,
            to: status,
        });
        return (0, outcome_1.done)({ change: { amendmentId }, value: { guaranteeId, amendmentId } });
    });
}
//# sourceMappingURL=issue-applied-amendment.js.map