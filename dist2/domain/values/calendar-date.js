"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.parseCalendarDate = parseCalendarDate;
exports.dayInJapan = dayInJapan;
exports.addDays = addDays;
exports.daysIn = daysIn;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
/** The first day of the Gregorian calendar in Japan (明治6年1月1日): earlier days have no agreed date. */
const FIRST_DAY = "1873-01-01";
/** Reads `YYYY-MM-DD`; `undefined` for anything that is not a day from 1873-01-01 to 9999-12-31. */
function parseCalendarDate(text) {
    const parts = SHAPE.exec(text);
    if (!parts || text < FIRST_DAY)
        return undefined;
    const day = new Date(`${text}T00:00:00Z`);
    const exists = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
    return exists ? text : undefined;
}
/** The day in Japan (UTC+9, no summer time) at an instant. */
function dayInJapan(instant) {
    const JAPAN_IS_AHEAD_BY = 9 * 60 * 60 * 1000;
    return new Date(instant.getTime() + JAPAN_IS_AHEAD_BY).toISOString().slice(0, 10);
}
/** The day so many days later (earlier, if negative). */
function addDays(day, days) {
    const date = new Date(`${day}T00:00:00Z`);
    date.setUTCDate(date.getUTCDate() + days);
    return date.toISOString().slice(0, 10);
}
/**
 * The number of days of a period, its first and its last included; 0 or less where it ends before it begins.
 */
function daysIn({ from, to }) {
    const A_DAY = 24 * 60 * 60 * 1000;
    return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / A_DAY + 1;
}
//# sourceMappingURL=calendar-date.js.map