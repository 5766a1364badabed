import { addDays, parseCalendarDate, type CalendarDate } from "./calendar-date";
import { wareki } from "./wareki";

declare const calendarMonth: unique symbol;

/** A month in Japan, `YYYY-MM`. */
export type CalendarMonth = string & { readonly [calendarMonth]: true };

/** Reads `YYYY-MM`; `undefined` for anything that is not a month from 1873-01 to 9999-12. */
export function parseCalendarMonth(text: string): CalendarMonth | undefined {
  return parseCalendarDate(`${text}-01`) === undefined ? undefined : (text as CalendarMonth);
}

export function monthOf(day: CalendarDate): CalendarMonth {
  return day.slice(0, 7) as CalendarMonth;
}

/** The first day of the month. */
export function firstDayOf(month: CalendarMonth): CalendarDate {
  return `${month}-01` as CalendarDate;
}

/** The last day of the month: 29 February in a leap year. */
export function lastDayOf(month: CalendarMonth): CalendarDate {
  return addDays(firstDayOf(monthAfter(month)), -1);
}

/** No month has more than 31 days. */
export function monthAfter(month: CalendarMonth): CalendarMonth {
  return monthOf(addDays(firstDayOf(month), 31));
}

/** As papers show it: 令和8年11月; a month in which an era begins is named by its last day. */
export function monthInWareki(month: CalendarMonth): string {
  return wareki(lastDayOf(month)).replace(/\d+日$/, "");
}
