import type { CalendarDate } from "./calendar-date";
import {
  firstDayOf,
  lastDayOf,
  monthAfter,
  monthInWareki,
  monthOf,
  parseCalendarMonth,
  type CalendarMonth,
} from "./calendar-month";

const month = (text: string) => text as CalendarMonth;

describe("a month in Japan", () => {
  it.each(["2026-11", "1873-01", "9999-12"])("is read: %s", (text) => {
    expect(parseCalendarMonth(text)).toBe(text);
  });

  it.each(["2026-13", "2026-00", "2026-1", "26-11", "2026-11-01", "2026/11", "1872-12", " 2026-11", ""])(
    "is none: %s",
    (text) => {
      expect(parseCalendarMonth(text)).toBeUndefined();
    },
  );

  it("is that of its days, from the first to the last", () => {
    expect(monthOf("2026-11-28" as CalendarDate)).toBe("2026-11");
    expect(firstDayOf(month("2026-11"))).toBe("2026-11-01");
    expect(lastDayOf(month("2026-11"))).toBe("2026-11-30");
    expect(lastDayOf(month("2026-12"))).toBe("2026-12-31");
    expect(lastDayOf(month("2028-02"))).toBe("2028-02-29");
    expect(lastDayOf(month("2027-02"))).toBe("2027-02-28");
  });

  it("is followed by the next, over the end of the year too", () => {
    expect(monthAfter(month("2026-11"))).toBe("2026-12");
    expect(monthAfter(month("2026-12"))).toBe("2027-01");
    expect(monthAfter(month("2027-01"))).toBe("2027-02");
    expect(monthAfter(month("2027-02"))).toBe("2027-03");
  });

  it("is told by era, as papers do", () => {
    expect(monthInWareki(month("2026-11"))).toBe("令和8年11月");
    expect(monthInWareki(month("2019-05"))).toBe("令和元年5月");
    expect(monthInWareki(month("2019-04"))).toBe("平成31年4月");
  });
});
