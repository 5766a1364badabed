"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.setFinalPremium = setFinalPremium;
const final_premium_1 = require("../../domain/premium/final-premium");
const application_step_1 = require("./application-step");
const payment_due_1 = require("./payment-due");
const tell_applicant_1 = require("./tell-applicant");
const outcome_1 = require("../shared/outcome");
const STEP = {
    mutation: "SET_FINAL_PREMIUM",
    eventType: "FINAL_PREMIUM_SET",
};
/** 確定保証料: the issuer's officer says what is charged, and why; again until it is settled. The quote stays beside it. */
async function setFinalPremium(parts, caller, command) {
    const { amount, reason } = command;
    return (0, application_step_1.takeApplicationStep)(parts, caller, STEP, command, async (stores, application, at) => {
        const { content, premium: quoted, finalPremium: before } = application;
        const guaranteed = content.amount ?? 0;
        const findings = (0, final_premium_1.findingsOnFinalPremium)({ amount, reason }, { guaranteed, quoted });
        const finalPremium = (0, final_premium_1.withFinalPremium)(before, { amount, reason, setAt: at, userId: caller.userId });
        if (findings.length > 0)
            return (0, outcome_1.invalidInput)(findings);
        const payment = await (0, payment_due_1.paymentDue)(stores, application.issuerId, {
            approvedAt: application.decidedAt ?? at,
            now: at,
        });
        await (0, tell_applicant_1.tellApplicant)(stores, parts, application, {
            type: "NOTICE_OF_PREMIUM",
            letter: (facts) => parts.letters.noticeOfPremium(facts, { premium: amount, isExplained: true, ...payment }, reason),
            at,
        });
        return (0, outcome_1.done)({ change: { finalPremium }, value: {} });
    });
}
//# sourceMappingURL=set-final-premium.js.map