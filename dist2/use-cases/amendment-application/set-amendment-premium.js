"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.setAmendmentPremium = setAmendmentPremium;
const payment_due_1 = require("../application/payment-due");
const premium_difference_1 = require("../../domain/premium/premium-difference");
const outcome_1 = require("../shared/outcome");
const amendment_application_step_1 = require("./amendment-application-step");
const tell_of_amendment_application_1 = require("./tell-of-amendment-application");
const STEP = {
    mutation: "SET_AMENDMENT_PREMIUM",
    eventType: "AMENDMENT_PREMIUM_SET",
};
/**
 * 追加・返戻保証料の確定: the issuer's officer says what the amendment makes due, and why; again until it is settled. The quote
 * stays beside it.
 */
async function setAmendmentPremium(parts, caller, command) {
    const { direction, amount, reason } = command;
    return (0, amendment_application_step_1.takeAmendmentApplicationStep)(parts, caller, STEP, command, async (stores, application, at) => {
        const taken = await (0, amendment_application_step_1.takeAmendable)(stores, caller, application);
        if (!taken.done)
            return taken;
        const { before, after, premiumDifference: quoted, finalPremium } = application;
        const guaranteed = Math.max(before.amount, after.amount);
        const findings = (0, premium_difference_1.findingsOnSetDifference)({ direction, amount, reason }, guaranteed, quoted);
        if (findings.length > 0)
            return (0, outcome_1.invalidInput)(findings);
        const set = { direction, amount, reason, setAt: at, userId: caller.userId };
        const payment = await (0, payment_due_1.paymentDue)(stores, application.issuerId, {
            approvedAt: application.decidedAt ?? at,
            now: at,
        });
        const due = { direction, amount };
        await (0, tell_of_amendment_application_1.tellOfAmendmentApplication)(stores, parts, taken.value, application, {
            type: "NOTICE_OF_PREMIUM",
            letter: (facts) => parts.letters.noticeOfAmendmentPremium(facts, due, payment, reason),
            at,
        });
        return (0, outcome_1.done)({ change: { finalPremium: (0, premium_difference_1.withSetDifference)(finalPremium, set) }, value: {} });
    });
}
//# sourceMappingURL=set-amendment-premium.js.map