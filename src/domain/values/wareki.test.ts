import fc from "fast-check";
import { addDays, type CalendarDate } from "./calendar-date";
import { parseWareki, readWareki, wareki } from "./wareki";

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

describe("a day of an era as people write it", () => {
  it.each([
    ["令和5年4月1日", "2023-04-01"],
    ["令和元年5月1日", "2019-05-01"],
    ["令和1年5月1日", "2019-05-01"],
    ["令和５年４月１日", "2023-04-01"],
    ["令和 4年 5月 10日", "2022-05-10"],
    ["　令和05年04月01日　", "2023-04-01"],
    ["㋿5年4月1日", "2023-04-01"],
    ["R5.4.1", "2023-04-01"],
    ["r05.04.01", "2023-04-01"],
    ["Ｒ５．４．１", "2023-04-01"],
    ["R5/4/1", "2023-04-01"],
    ["R元.5.1", "2019-05-01"],
    ["令和5.4.1", "2023-04-01"],
    ["H31.4.30", "2019-04-30"],
    ["昭和64年1月7日", "1989-01-07"],
  ])("%s is %s", (written, day) => {
    expect(parseWareki(written)).toBe(day);
  });

  it.each([
    "平成31年5月1日",
    "令和元年4月30日",
    "昭和64年1月8日",
    "平成元年1月7日",
    "明治5年1月1日",
    "令和0年5月1日",
    "令和5年2月29日",
    "令和5年13月1日",
    "令和5年4月",
    "5年4月1日",
    "R5.4/1",
    "X5.4.1",
    "2023-04-01",
    "",
  ])("%s is none", (written) => {
    expect(parseWareki(written)).toBeUndefined();
  });

  it.each([
    ["令7.4.1", "2025-04-01"],
    ["平31.4.30", "2019-04-30"],
    ["昭64.1.7", "1989-01-07"],
    ["大15.12.24", "1926-12-24"],
    ["明45.7.29", "1912-07-29"],
    ["R.7.4.1", "2025-04-01"],
    ["H1.1.8", "1989-01-08"],
    ["S1.12.25", "1926-12-25"],
    ["T1.7.30", "1912-07-30"],
    ["M6.1.1", "1873-01-01"],
    ["M.6.1.1", "1873-01-01"],
    ["令和.7.4.1", "2025-04-01"],
    ["R7-4-1", "2025-04-01"],
    ["R7ー4ー1", "2025-04-01"],
    ["大正元年7月30日", "1912-07-30"],
    ["明治45年7月29日", "1912-07-29"],
  ])("is understood as tables shorten it: %s is %s", (written, day) => {
    expect(parseWareki(written)).toBe(day);
  });

  it.each([
    ["令和5年2月29日", "NO_SUCH_DAY"],
    ["R5.13.1", "NO_SUCH_DAY"],
    ["明治5年12月2日", "NO_SUCH_DAY"],
    ["平成31年5月1日", "OUTSIDE_ITS_ERA"],
    ["令和元年4月30日", "OUTSIDE_ITS_ERA"],
    ["昭和64年1月8日", "OUTSIDE_ITS_ERA"],
    ["昭和元年12月24日", "OUTSIDE_ITS_ERA"],
    ["令和0年5月1日", "OUTSIDE_ITS_ERA"],
  ])("has the form of one, but is none: %s, %s", (written, problem) => {
    expect(readWareki(written)).toEqual({ problem });
  });

  it.each([
    "2023-04-01",
    "R5.4",
    "令和5年4.1",
    "R5年4月",
    "RR5.4.1",
    "xR5.4.1",
    "R5.4.1x",
    "R12345.1.1",
    "令和五年4月1日",
  ])("has another form: %s", (written) => {
    expect(readWareki(written)).toBeUndefined();
  });

  it("is read back from every paper", () => {
    const days = fc
      .integer({ min: 0, max: 2_900_000 })
      .map((days) => addDays("1873-01-01" as CalendarDate, days));
    fc.assert(
      fc.property(days, (day) => {
        expect(parseWareki(wareki(day))).toBe(day);
      }),
    );
  });

  it("may be any text: nothing throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(parseWareki(text)).toBeUndefined();
      }),
    );
  });
});
