"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.settleAmendmentPremium = settleAmendmentPremium;
const premium_difference_1 = require("../../domain/premium/premium-difference");
const premium_settlement_1 = require("../../domain/premium/premium-settlement");
const calendar_date_1 = require("../../domain/values/calendar-date");
const outcome_1 = require("../shared/outcome");
const amendment_application_step_1 = require("./amendment-application-step");
const due_on_application_1 = require("./due-on-application");
const STEP = {
    mutation: "SETTLE_AMENDMENT_PREMIUM",
    eventType: "AMENDMENT_PREMIUM_SETTLED",
};
/**
 * 追加保証料の領収、返戻保証料の支払: records that what the amendment makes due was paid, or paid back. Once, after it is known
 * what is due and before the amendment is issued.
 */
async function settleAmendmentPremium(parts, caller, command) {
    const { settlement } = command;
    return (0, amendment_application_step_1.takeAmendmentApplicationStep)(parts, caller, STEP, command, async (stores, application, at) => {
        const taken = await (0, amendment_application_step_1.takeAmendable)(stores, caller, application);
        if (!taken.done)
            return taken;
        const { premiumDifference, finalPremium, appliedAt } = application;
        const findings = [
            ...(0, premium_difference_1.findingsOnSettledDifference)(settlement.amount, (0, due_on_application_1.dueOn)(application), {
                isQuoted: premiumDifference !== null,
                isFinal: finalPremium !== null,
            }),
            ...(0, premium_settlement_1.findingsOnSettledDay)(settlement.settledOn, {
                submittedOn: (0, calendar_date_1.dayInJapan)(appliedAt),
                today: (0, calendar_date_1.dayInJapan)(at),
            }),
        ];
        return findings.length > 0 ? (0, outcome_1.invalidInput)(findings) : (0, outcome_1.done)({ change: { settlement }, value: {} });
    });
}
//# sourceMappingURL=settle-amendment-premium.js.map