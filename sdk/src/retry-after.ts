import type { HttpAnswer } from "./http-answer.js";

/**
 * Seconds of a `Retry-After` header (RFC 9110 §10.2.3), rounded up; `undefined` where there is none that can be read. A
 * date is taken relative to the answer's own `Date`: the clock of this machine may be wrong. Pages of browsers that are
 * not shown `Date` have no other clock.
 */
export function retryAfterSecondsOf({
  retryAfter,
  date,
}: Pick<HttpAnswer, "retryAfter" | "date">): number | undefined {
  const text = retryAfter?.trim() ?? "";
  // Where two proxies say so, `fetch` joins the two.
  if (/^\d+(\s*,\s*\d+)*$/.test(text)) return mostOf(text.split(",").map(Number));
  const until = instantOf(text);
  if (until === undefined) return undefined;
  const now = instantOf(date?.trim() ?? "") ?? Date.now();
  return Math.max(0, Math.ceil((until - now) / 1_000));
}

/** More than a year's digits are a number, too, and no longer one that anybody could add to. */
function mostOf(seconds: readonly number[]): number {
  return Math.min(Math.max(...seconds), Number.MAX_SAFE_INTEGER);
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const TIME = "(?<hour>[0-2]\\d):(?<minute>[0-5]\\d):(?<second>[0-6]\\d)";
/** The three forms of RFC 9110 §5.6.7. */
const DATES = [
  new RegExp(`^\\w{3}, (?<day>[0-3]\\d) (?<month>\\w{3}) (?<year>\\d{4}) ${TIME} GMT$`),
  new RegExp(`^\\w{6,9}, (?<day>[0-3]\\d)-(?<month>\\w{3})-(?<year>\\d{2}) ${TIME} GMT$`),
  new RegExp(`^\\w{3} (?<month>\\w{3}) (?<day>[ 0-3]\\d) ${TIME} (?<year>\\d{4})$`),
];

/** By hand: `Date.parse` takes much for a date that is none, and the third form for local time. */
function instantOf(text: string): number | undefined {
  for (const form of DATES) {
    const { day, month, year, hour, minute, second } = form.exec(text)?.groups ?? {};
    const monthIndex = MONTHS.indexOf(month ?? "");
    if (monthIndex >= 0)
      return Date.UTC(
        fullYear(Number(year)),
        monthIndex,
        Number(day),
        Number(hour),
        Number(minute),
        Number(second),
      );
  }
  return undefined;
}

/** Two digits are the century's that brings them nearest. */
function fullYear(year: number): number {
  if (year > 99) return year;
  const thisYear = new Date().getUTCFullYear();
  const near = thisYear - (thisYear % 100) + year;
  return near > thisYear + 50 ? near - 100 : near;
}
