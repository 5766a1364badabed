declare const calendarDate: unique symbol;

/** A day in Japan, `YYYY-MM-DD`. It carries no time and no time zone, so nothing can shift it. */
export type CalendarDate = string & { readonly [calendarDate]: true };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
/** The first day of the Gregorian calendar in Japan (明治6年1月1日): earlier days have no agreed date. */
const FIRST_DAY = "1873-01-01";

/** Reads `YYYY-MM-DD`; `undefined` for anything that is not a day from 1873-01-01 to 9999-12-31. */
export function parseCalendarDate(text: string): CalendarDate | undefined {
  const parts = SHAPE.exec(text);
  if (!parts || text < FIRST_DAY) return undefined;
  const day = new Date(`${text}T00:00:00Z`);
  const exists = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
  return exists ? (text as CalendarDate) : undefined;
}

/** The day in Japan (UTC+9, no summer time) at an instant. */
export function dayInJapan(instant: Date): CalendarDate {
  const JAPAN_IS_AHEAD_BY = 9 * 60 * 60 * 1000;
  return new Date(instant.getTime() + JAPAN_IS_AHEAD_BY).toISOString().slice(0, 10) as CalendarDate;
}

/** The day so many days later (earlier, if negative). */
export function addDays(day: CalendarDate, days: number): CalendarDate {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10) as CalendarDate;
}

/** From a day to a day, both included: 工期. */
export interface Period {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/**
 * The number of days of a period, its first and its last included; 0 or less where it ends before it begins.
 */
export function daysIn({ from, to }: Period): number {
  const A_DAY = 24 * 60 * 60 * 1000;
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / A_DAY + 1;
}
