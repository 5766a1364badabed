"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isBusinessDay = isBusinessDay;
exports.firstBusinessDayFrom = firstBusinessDayFrom;
exports.businessDaysAfter = businessDaysAfter;
exports.businessDayBefore = businessDayBefore;
const calendar_date_1 = require("./calendar-date");
/** 行政機関の休日に関する法律, article 1: from 29 December to 3 January public bodies are closed. */
const YEARS_END = { from: "12-29", to: "01-03" };
/** 開庁日: neither Saturday nor Sunday, no public holiday, and not at the turn of the year. */
function isBusinessDay(day, isHoliday) {
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    const dayOfYear = day.slice(5);
    const isYearsEnd = dayOfYear >= YEARS_END.from || dayOfYear <= YEARS_END.to;
    return weekday !== 0 && weekday !== 6 && !isYearsEnd && !isHoliday(day);
}
/** The first business day from this day on, this day included. */
function firstBusinessDayFrom(day, isHoliday) {
    let found = day;
    while (!isBusinessDay(found, isHoliday))
        found = (0, calendar_date_1.addDays)(found, 1);
    return found;
}
/** The business day so many business days after a day, which is not counted itself; 0: the first one from this day on. */
function businessDaysAfter(day, count, isHoliday) {
    let found = firstBusinessDayFrom(day, isHoliday);
    for (let left = count; left > 0; left -= 1)
        found = firstBusinessDayFrom((0, calendar_date_1.addDays)(found, 1), isHoliday);
    return found;
}
/** The last business day before this day. */
function businessDayBefore(day, isHoliday) {
    let found = (0, calendar_date_1.addDays)(day, -1);
    while (!isBusinessDay(found, isHoliday))
        found = (0, calendar_date_1.addDays)(found, -1);
    return found;
}
//# sourceMappingURL=business-days.js.map