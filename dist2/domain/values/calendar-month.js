"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.parseCalendarMonth = parseCalendarMonth;
exports.monthOf = monthOf;
exports.firstDayOf = firstDayOf;
exports.lastDayOf = lastDayOf;
exports.monthAfter = monthAfter;
exports.monthInWareki = monthInWareki;
const calendar_date_1 = require("./calendar-date");
const wareki_1 = require("./wareki");
/** Reads `YYYY-MM`; `undefined` for anything that is not a month from 1873-01 to 9999-12. */
function parseCalendarMonth(text) {
    return (0, calendar_date_1.parseCalendarDate)(`${text}-01`) === undefined ? undefined : text;
}
function monthOf(day) {
    return day.slice(0, 7);
}
/** The first day of the month. */
function firstDayOf(month) {
    return `${month}-01`;
}
/** The last day of the month: 29 February in a leap year. */
function lastDayOf(month) {
    return (0, calendar_date_1.addDays)(firstDayOf(monthAfter(month)), -1);
}
/** No month has more than 31 days. */
function monthAfter(month) {
    return monthOf((0, calendar_date_1.addDays)(firstDayOf(month), 31));
}
/** As papers show it: 令和8年11月; a month in which an era begins is named by its last day. */
function monthInWareki(month) {
    return (0, wareki_1.wareki)(lastDayOf(month)).replace(/\d+日$/, "");
}
//# sourceMappingURL=calendar-month.js.map