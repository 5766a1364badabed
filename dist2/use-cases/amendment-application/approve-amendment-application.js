"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.approveAmendmentApplication = approveAmendmentApplication;
const payment_due_1 = require("../application/payment-due");
const outcome_1 = require("../shared/outcome");
const amendment_application_step_1 = require("./amendment-application-step");
const due_on_application_1 = require("./due-on-application");
const tell_of_amendment_application_1 = require("./tell-of-amendment-application");
const STEP = {
    mutation: "APPROVE_AMENDMENT_APPLICATION",
    eventType: "AMENDMENT_APPROVED",
};
/** 変更申込の承諾: the issuer's officer underwrites the amendment; what is left is what it makes due. */
async function approveAmendmentApplication(parts, caller, command) {
    return (0, amendment_application_step_1.takeAmendmentApplicationStep)(parts, caller, STEP, command, async (stores, application, at) => {
        const decided = await (0, amendment_application_step_1.decideAgain)(stores, caller, application, at);
        if (!decided.done)
            return decided;
        const payment = await (0, payment_due_1.paymentDue)(stores, application.issuerId, { approvedAt: at, now: at });
        await (0, tell_of_amendment_application_1.tellOfAmendmentApplication)(stores, parts, decided.value.guarantee, application, {
            type: "NOTICE_OF_APPROVAL",
            letter: (facts) => parts.letters.noticeOfAmendmentApproval(facts, (0, due_on_application_1.dueOn)(application), payment),
            at,
        });
        return (0, outcome_1.done)({ change: { decidedAt: at }, value: {} });
    });
}
//# sourceMappingURL=approve-amendment-application.js.map