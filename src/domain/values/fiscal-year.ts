import type { CalendarDate, Period } from "./calendar-date";
import { wareki } from "./wareki";

/** 会計年度, by the year in which it begins: 2026 is 令和8年度, from 2026-04-01 to 2027-03-31. */
export type FiscalYear = number;

/** Public bodies count their years from 1 April (地方自治法第208条, 財政法第11条). */
const FIRST_MONTH_AND_DAY = "04-01";
const LAST_MONTH_AND_DAY = "03-31";

/** The fiscal year that a day lies in. */
export function fiscalYearOf(day: CalendarDate): FiscalYear {
  const year = Number(day.slice(0, 4));
  return day.slice(5) < FIRST_MONTH_AND_DAY ? year - 1 : year;
}

/** The first and the last day of a fiscal year. */
export function periodOfFiscalYear(year: FiscalYear): Period {
  return {
    from: `${fourDigits(year)}-${FIRST_MONTH_AND_DAY}` as CalendarDate,
    to: `${fourDigits(year + 1)}-${LAST_MONTH_AND_DAY}` as CalendarDate,
  };
}

function fourDigits(year: number): string {
  return String(year).padStart(4, "0");
}

/** As papers name it: 令和8年度. The year of a change of eras has the name of the newer one: 令和元年度. */
export function fiscalYearName(year: FiscalYear): string {
  const [newYearsEve = ""] = /^.*年/u.exec(wareki(`${fourDigits(year)}-12-31` as CalendarDate)) ?? [];
  return `${newYearsEve}度`;
}
