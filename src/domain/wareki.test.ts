import fc from "fast-check";
import { addDays, type CalendarDate } from "./calendar-date";
import { wareki } from "./wareki";

describe("a date as papers show it", () => {
  it.each([
    ["2023-03-31", "令和5年3月31日"],
    ["2020-01-01", "令和2年1月1日"],
    ["2019-05-01", "令和元年5月1日"],
    ["2019-04-30", "平成31年4月30日"],
    ["1989-01-08", "平成元年1月8日"],
    ["1989-01-07", "昭和64年1月7日"],
    ["1926-12-25", "昭和元年12月25日"],
    ["1926-12-24", "大正15年12月24日"],
    ["1912-07-30", "大正元年7月30日"],
    ["1912-07-29", "明治45年7月29日"],
    ["1873-01-01", "明治6年1月1日"],
  ])("%s is %s", (day, paper) => {
    expect(wareki(day as CalendarDate)).toBe(paper);
  });

  it("is what the Japanese calendar of the Unicode consortium says", () => {
    const calendar = new Intl.DateTimeFormat("ja-JP-u-ca-japanese", {
      era: "long",
      year: "numeric",
      month: "long",
      day: "numeric",
      timeZone: "UTC",
    });
    const days = fc
      .integer({ min: 0, max: 100_000 })
      .map((days) => addDays("1873-01-01" as CalendarDate, days));
    fc.assert(fc.property(days, (day) => expect(wareki(day)).toBe(calendar.format(new Date(day)))));
  });
});
