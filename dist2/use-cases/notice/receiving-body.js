"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.receivingBody = receivingBody;
const hand_over_rules_1 = require("../../domain/deposit/hand-over-rules");
const calendar_date_1 = require("../../domain/values/calendar-date");
/** The obligee in whose favour a guarantee is with the body that it belongs to, as it is at an instant. */
async function receivingBody({ receivingBodies }, { publishedHandOverRules }, obligeeId, at) {
    const organisations = await receivingBodies.ofObligee(obligeeId, at);
    const published = organisations.map((each) => publishedHandOverRules(each)).find((rules) => rules !== null) ?? null;
    const recorded = organisations.map((organisation) => organisation.recorded);
    return { organisations, inForce: (0, hand_over_rules_1.handOverRulesOn)((0, calendar_date_1.dayInJapan)(at), recorded, published) };
}
//# sourceMappingURL=receiving-body.js.map