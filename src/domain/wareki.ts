import type { CalendarDate } from "./calendar-date";

/** First days of the eras, newest first, by the cabinet orders that named them. */
const ERAS = [
  { name: "令和", firstDay: "2019-05-01" },
  { name: "平成", firstDay: "1989-01-08" },
  { name: "昭和", firstDay: "1926-12-25" },
  { name: "大正", firstDay: "1912-07-30" },
  { name: "明治", firstDay: "1868-01-25" },
] as const;

/** A date as papers show it: 令和5年3月31日; the first year of an era is 元年. */
export function wareki(day: CalendarDate): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const era = ERAS.find(({ firstDay }) => day >= firstDay) ?? ERAS[ERAS.length - 1];
  const yearOfEra = year - Number(era?.firstDay.slice(0, 4)) + 1;
  return `${era?.name ?? ""}${yearOfEra === 1 ? "元" : String(yearOfEra)}年${String(month)}月${String(date)}日`;
}
