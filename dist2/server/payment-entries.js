"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.problemsInPayments = problemsInPayments;
const premium_payment_1 = require("../domain/premium/premium-payment");
const calendar_date_1 = require("../domain/values/calendar-date");
/** What is wrong with where an issuer's premiums are paid, as the operator's file says it. */
function* problemsInPayments({ id, premiumPayments = [] }) {
    const days = new Set();
    for (const { effectiveFrom, account, dueWithinDays, monthlyDueDay } of premiumPayments) {
        const which = `premiumPayments of ${id} from ${effectiveFrom}`;
        if ((0, calendar_date_1.parseCalendarDate)(effectiveFrom) === undefined)
            yield `effectiveFrom of the premiumPayments of ${id} must be a day such as 2026-04-01; got "${effectiveFrom}".`;
        else if (days.has(effectiveFrom))
            yield `${which} stand there twice; each day has one.`;
        days.add(effectiveFrom);
        if (account !== null && !/^\d{1,8}$/.test(account.number))
            yield `account.number of the ${which} must be one to eight digits; got "${account.number}".`;
        if (dueWithinDays !== null && (dueWithinDays < 0 || dueWithinDays > premium_payment_1.MOST_DUE_DAYS))
            yield `dueWithinDays of the ${which} must be 0 to ${String(premium_payment_1.MOST_DUE_DAYS)}; got ${String(dueWithinDays)}.`;
        if (monthlyDueDay !== null && (monthlyDueDay < 1 || monthlyDueDay > premium_payment_1.LAST_DUE_DAY))
            yield `monthlyDueDay of the ${which} must be 1 to ${String(premium_payment_1.LAST_DUE_DAY)}; got ${String(monthlyDueDay)}.`;
    }
}
//# sourceMappingURL=payment-entries.js.map