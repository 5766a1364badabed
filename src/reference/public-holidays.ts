import { createRequire } from "node:module";
import type { CalendarDate } from "../domain/values/calendar-date";

let holidays: Readonly<Record<string, unknown>> | undefined;

/**
 * 国民の祝日・休日, from 1970 to 2050. The table is asked for by day: the package's own question goes by the process's time
 * zone. It is loaded with the first deadline: a server starts without it.
 */
export function isPublicHoliday(day: CalendarDate): boolean {
  holidays ??= (createRequire(__filename)("@holiday-jp/holiday_jp") as { holidays: Record<string, unknown> })
    .holidays;
  return Object.hasOwn(holidays, day);
}
