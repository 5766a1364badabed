"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.RECEIPT_DAYS_BOUNDS = exports.RECEIPT_BUSINESS_DAYS = void 0;
exports.receiptDueOn = receiptDueOn;
exports.firstReminderOn = firstReminderOn;
exports.reminderOn = reminderOn;
exports.reminderAfter = reminderAfter;
const business_days_1 = require("../values/business-days");
/**
 * The business days that a body has to receive what was handed over, where it has not said another number: a week. No law
 * sets one.
 */
exports.RECEIPT_BUSINESS_DAYS = 5;
/** The fewest and the most that a body may set. */
exports.RECEIPT_DAYS_BOUNDS = { least: 1, most: 30 };
/**
 * 受領期限: what comes on a day on which the body is closed arrives on its next business day. The day of arrival is not
 * counted (初日不算入: Civil Code, article 140).
 */
function receiptDueOn(handedOverOn, businessDays, isHoliday) {
    return (0, business_days_1.businessDaysAfter)(handedOverOn, businessDays, isHoliday);
}
/** The day of the first reminder: the business day before the deadline, unless it was handed over only then. */
function firstReminderOn({ handedOverOn, receiptDueOn: dueOn }, isHoliday) {
    const before = (0, business_days_1.businessDayBefore)(dueOn, isHoliday);
    return before > handedOverOn ? before : dueOn;
}
/** The reminder that is sent today. Whoever was down on the day before sends the later one alone. */
function reminderOn(today, { receiptDueOn: dueOn }) {
    return today >= dueOn ? "AT_DEADLINE" : "BEFORE_DEADLINE";
}
/** The day of the reminder after this one; `null`: it was the last. */
function reminderAfter(reminder, { receiptDueOn: dueOn }) {
    return reminder === "BEFORE_DEADLINE" ? dueOn : null;
}
//# sourceMappingURL=receipt-deadline.js.map