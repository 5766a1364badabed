import fc from "fast-check";
import { addDays, dayInJapan, daysIn as daysOf, parseCalendarDate, type CalendarDate } from "./calendar-date";

/** The Gregorian calendar, written without the one that JavaScript brings. */
function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

const written = (year: number, month: number, day: number): string =>
  [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");

function dayAfter(text: string): string {
  const [year, month, day] = text.split("-").map(Number) as [number, number, number];
  if (day < daysIn(year, month)) return written(year, month, day + 1);
  return month < 12 ? written(year, month + 1, 1) : written(year + 1, 1, 1);
}

const anyDay = fc
  .tuple(
    fc.integer({ min: 1873, max: 9990 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .filter(([year, month, day]) => day <= daysIn(year, month))
  .map(([year, month, day]) => written(year, month, day) as CalendarDate);

describe("a day in Japan", () => {
  it("is read exactly when it exists, from 1873-01-01 to 9999-12-31", () => {
    const year = fc.oneof(fc.integer({ min: 0, max: 9999 }), fc.constantFrom(1872, 1873, 1900, 2000, 2024));
    const month = fc.integer({ min: 0, max: 13 });
    const day = fc.oneof(fc.integer({ min: 0, max: 32 }), fc.constantFrom(28, 29, 30, 31));
    fc.assert(
      fc.property(year, month, day, (y, m, d) => {
        const exists = y >= 1873 && m >= 1 && m <= 12 && d >= 1 && d <= daysIn(y, m);
        const text = written(y, m, d);
        expect(parseCalendarDate(text)).toBe(exists ? text : undefined);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    "",
    "2026-4-1",
    "2026/04/01",
    "20260401",
    "2026-04-01T00:00:00Z",
    " 2026-04-01",
    "2026-04-01\n",
    "２０２６-０４-０１",
    "+02026-04-01",
    "令和8年4月1日",
  ])("is not read from %j", (text) => {
    expect(parseCalendarDate(text)).toBeUndefined();
  });

  it("is followed by the next one, over month, year and leap day", () => {
    fc.assert(fc.property(anyDay, (day) => expect(addDays(day, 1)).toBe(dayAfter(day))));
    expect(addDays("2024-02-28" as CalendarDate, 1)).toBe("2024-02-29");
    expect(addDays("2100-02-28" as CalendarDate, 1)).toBe("2100-03-01");
  });

  it("comes back after as many days back as forth", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 3000 }), (day, days) => {
        expect(addDays(addDays(day, days), -days)).toBe(day);
      }),
    );
  });
});

describe("the day at an instant", () => {
  it.each([
    ["2026-03-31T14:59:59.999Z", "2026-03-31"],
    ["2026-03-31T15:00:00.000Z", "2026-04-01"],
    ["2026-12-31T14:59:59Z", "2026-12-31"],
    ["2026-12-31T15:00:00Z", "2027-01-01"],
    ["2024-02-28T15:00:00Z", "2024-02-29"],
    ["2026-07-01T00:00:00Z", "2026-07-01"],
  ])("%s is %s in Japan", (instant, day) => {
    expect(dayInJapan(new Date(instant))).toBe(day);
  });

  it("is what clocks in Tokyo show", () => {
    const tokyo = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Tokyo", dateStyle: "short" });
    // Until 1951 Japan had summer time, which no guarantee is old enough to have seen.
    const since = { min: new Date("1952-01-01"), max: new Date("9990-01-01"), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(since), (instant) => expect(dayInJapan(instant)).toBe(tokyo.format(instant))),
    );
  });
});

describe("the days of a period", () => {
  const of = (from: string, to: string) => daysOf({ from: from as CalendarDate, to: to as CalendarDate });

  it("are counted with its first and its last", () => {
    expect(of("2026-04-01", "2026-04-01")).toBe(1);
    expect(of("2026-04-01", "2027-03-31")).toBe(365);
    expect(of("2027-04-01", "2028-03-31")).toBe(366);
  });

  it("are none where it ends before it begins", () => {
    expect(of("2026-04-02", "2026-04-01")).toBe(0);
    expect(of("2026-04-03", "2026-04-01")).toBe(-1);
  });
});
