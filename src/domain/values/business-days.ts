import { addDays, type CalendarDate } from "./calendar-date";

/** Whether a day is a public holiday in Japan (国民の祝日・休日). The table of them is data that is given. */
export type IsHoliday = (day: CalendarDate) => boolean;

/** 行政機関の休日に関する法律, article 1: from 29 December to 3 January public bodies are closed. */
const YEARS_END = { from: "12-29", to: "01-03" } as const;

/** 開庁日: neither Saturday nor Sunday, no public holiday, and not at the turn of the year. */
export function isBusinessDay(day: CalendarDate, isHoliday: IsHoliday): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  const dayOfYear = day.slice(5);
  const isYearsEnd = dayOfYear >= YEARS_END.from || dayOfYear <= YEARS_END.to;
  return weekday !== 0 && weekday !== 6 && !isYearsEnd && !isHoliday(day);
}

/** The first business day from this day on, this day included. */
export function firstBusinessDayFrom(day: CalendarDate, isHoliday: IsHoliday): CalendarDate {
  let found = day;
  while (!isBusinessDay(found, isHoliday)) found = addDays(found, 1);
  return found;
}

/** The business day so many business days after a day, which is not counted itself; 0: the first one from this day on. */
export function businessDaysAfter(day: CalendarDate, count: number, isHoliday: IsHoliday): CalendarDate {
  let found = firstBusinessDayFrom(day, isHoliday);
  for (let left = count; left > 0; left -= 1) found = firstBusinessDayFrom(addDays(found, 1), isHoliday);
  return found;
}

/** The last business day before this day. */
export function businessDayBefore(day: CalendarDate, isHoliday: IsHoliday): CalendarDate {
  let found = addDays(day, -1);
  while (!isBusinessDay(found, isHoliday)) found = addDays(found, -1);
  return found;
}
