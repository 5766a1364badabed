"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.settlePremium = settlePremium;
const calendar_date_1 = require("../../domain/values/calendar-date");
const premium_settlement_1 = require("../../domain/premium/premium-settlement");
const application_step_1 = require("./application-step");
const outcome_1 = require("../shared/outcome");
const STEP = {
    mutation: "SETTLE_PREMIUM",
    eventType: "PREMIUM_SETTLED",
};
/** 保証料の領収: records that the premium was received, or went into 保証料一括納付. Once. */
async function settlePremium(parts, caller, command) {
    const { settlement } = command;
    return (0, application_step_1.takeApplicationStep)(parts, caller, STEP, command, (_stores, application, at) => {
        const { premium: quoted, finalPremium: final, submittedAt } = application;
        const today = (0, calendar_date_1.dayInJapan)(at);
        const findings = (0, premium_settlement_1.findingsOnSettlement)(settlement, {
            quoted,
            final,
            submittedOn: (0, calendar_date_1.dayInJapan)(submittedAt ?? at),
            today,
        });
        return Promise.resolve(findings.length > 0 ? (0, outcome_1.invalidInput)(findings) : (0, outcome_1.done)({ change: { settlement }, value: {} }));
    });
}
//# sourceMappingURL=settle-premium.js.map