"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.GUARANTEE_ENDS = void 0;
exports.expiry = expiry;
exports.isNews = isNews;
const calendar_date_1 = require("../values/calendar-date");
const guarantee_life_cycle_1 = require("./guarantee-life-cycle");
/** How a guarantee (保証契約) ends. No step undoes an end. */
exports.GUARANTEE_ENDS = ["DISCHARGED", "CANCELLED", "EXPIRED"];
/** 期限満了: 保証期限 is the last day of a guarantee, so it ends the day after. */
function expiry(expiresOn) {
    return {
        status: guarantee_life_cycle_1.LIFE_CYCLE.expire.to,
        endedOn: (0, calendar_date_1.addDays)(expiresOn, 1),
        ground: null,
        consentedOn: null,
        reference: null,
        evidence: null,
    };
}
const LONGEST_NEWS_DAYS = 7;
/**
 * Whether the contractor gets a mail of an expiry. An expiry found more than seven days late is no news, and
 * an imported old stock would cause a flood of mails.
 */
function isNews({ endedOn }, today) {
    return today <= (0, calendar_date_1.addDays)(endedOn, LONGEST_NEWS_DAYS);
}
//# sourceMappingURL=guarantee-end.js.map