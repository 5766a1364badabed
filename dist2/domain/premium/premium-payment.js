"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LAST_DUE_DAY = exports.MOST_DUE_DAYS = exports.PAYEE_ACCOUNT_TYPES = void 0;
exports.paymentOn = paymentOn;
exports.dueDay = dueDay;
exports.monthlyDueDay = monthlyDueDay;
const calendar_date_1 = require("../values/calendar-date");
const calendar_month_1 = require("../values/calendar-month");
/** ORDINARY: 普通預金. CURRENT: 当座預金. */
exports.PAYEE_ACCOUNT_TYPES = ["ORDINARY", "CURRENT"];
/** More than any issuer gives. */
exports.MOST_DUE_DAYS = 365;
/** The last day of every month, however long it is. */
exports.LAST_DUE_DAY = 31;
/** What applies on a day; `null` where nothing is entered for it. */
function paymentOn(payments, day) {
    const begun = payments.filter(({ effectiveFrom }) => effectiveFrom <= day);
    return begun.reduce((latest, each) => (latest === null || each.effectiveFrom > latest.effectiveFrom ? each : latest), null);
}
/** 支払期日 of a premium that was approved on a day; `null`: the branch says. */
function dueDay(payment, approvedOn) {
    const days = payment?.dueWithinDays ?? null;
    return days === null ? null : (0, calendar_date_1.addDays)(approvedOn, days);
}
/** 支払期日 of what went into 保証料一括納付 in a month; `null`: the branch says. */
function monthlyDueDay(payment, month) {
    const day = payment?.monthlyDueDay ?? null;
    if (day === null)
        return null;
    const last = (0, calendar_month_1.lastDayOf)((0, calendar_month_1.monthAfter)(month));
    const named = `${(0, calendar_month_1.monthAfter)(month)}-${String(day).padStart(2, "0")}`;
    return named < last ? named : last;
}
//# sourceMappingURL=premium-payment.js.map