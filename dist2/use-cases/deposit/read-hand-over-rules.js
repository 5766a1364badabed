"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readHandOverRules = readHandOverRules;
const hand_over_rules_1 = require("../../domain/deposit/hand-over-rules");
const calendar_date_1 = require("../../domain/values/calendar-date");
const receiving_body_1 = require("../notice/receiving-body");
/** As it is on a day; `null` where nobody has said anything. */
async function readHandOverRules(parts, obligeeId, on) {
    // Midnight in Japan as the day ends: all of it is over by then.
    const at = new Date(Date.parse(`${(0, calendar_date_1.addDays)(on, 1)}T00:00:00+09:00`) - 1);
    const { inForce } = await (0, receiving_body_1.receivingBody)(parts.reads, parts, obligeeId, at);
    const { rules, isOwn } = inForce;
    if (rules === null)
        return null;
    const { effectiveFrom, routes, source, asOf } = rules;
    return {
        obligeeId,
        effectiveFrom,
        routes,
        source,
        asOf,
        isOwn,
        receiptBusinessDays: (0, hand_over_rules_1.receiptDaysOf)(inForce),
        receivesAmendmentsAnew: rules.receivesAmendmentsAnew ?? false,
        hasNoticeAddress: rules.noticeAddress !== null,
    };
}
//# sourceMappingURL=read-hand-over-rules.js.map