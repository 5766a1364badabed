import fc from "fast-check";
import { addDays, type CalendarDate } from "../domain/values/calendar-date";
import { wareki } from "../domain/values/wareki";
import { dayOf } from "./day-cell";

describe("a day as tables write it", () => {
  it.each([
    ["令和７年４月１日～", "2025-04-01"],
    ["令和7年4月1日〜", "2025-04-01"],
    ["令和7年4月1日 ～", "2025-04-01"],
    ["令和7年4月1日以降", "2025-04-01"],
    ["令和7年4月1日から", "2025-04-01"],
    ["令和7年4月1日より適用", "2025-04-01"],
    ["令和7年4月1日付け", "2025-04-01"],
    ["令7.4.1", "2025-04-01"],
    ["令７・４・１", "2025-04-01"],
    ["R7･4･1", "2025-04-01"],
    ["令和元·5·1", "2019-05-01"],
    ["2025・4・1", "2025-04-01"],
    ["自令和7年4月1日", "2025-04-01"],
    ["自　令和７年４月１日", "2025-04-01"],
    ["令和7.4.1", "2025-04-01"],
    ["R7/4/1", "2025-04-01"],
    ["R.7.4.1", "2025-04-01"],
    ["R7−4−1", "2025-04-01"],
    ["㋿7年4月1日", "2025-04-01"],
    ["平31.4.30", "2019-04-30"],
    ["H31.4.30", "2019-04-30"],
    ["㍻31年4月30日", "2019-04-30"],
    ["令和元年5月1日", "2019-05-01"],
    ["R元.5.1", "2019-05-01"],
    ["平成31年4月30日", "2019-04-30"],
    ["令和七年四月一日", "2025-04-01"],
    ["令和二十年十二月三十一日", "2038-12-31"],
    ["二〇二五年四月一日", "2025-04-01"],
    ["2025\u221204\u221201", "2025-04-01"],
    ["2025‐4‐1", "2025-04-01"],
    ["2025ー04ー01", "2025-04-01"],
    ["２０２５／４／１", "2025-04-01"],
    ["西暦2025年4月1日", "2025-04-01"],
    ["20250401", "2025-04-01"],
    ["2025/4/1 0:00", "2025-04-01"],
    ["2025/04/01 00:00:00", "2025-04-01"],
    ["2025-04-01T00:00:00", "2025-04-01"],
    ["2025-04-01T00:00:00.000Z", "2025-04-01"],
    ["2025/4/1\u30000：00", "2025-04-01"],
    ["令和7年4月1日 0時", "2025-04-01"],
    ["2025/4/1 0:00～", "2025-04-01"],
    ["2025/4/10 0:00", "2025-04-10"],
    ["令和7年4月1日(火)", "2025-04-01"],
    ["令和7年4月1日（火曜日）から", "2025-04-01"],
    ["令和7年(2025年)4月1日", "2025-04-01"],
    ["2025年（令和7年）4月1日", "2025-04-01"],
    ["2025(令和7)年4月1日", "2025-04-01"],
    [" 令和 7年 4月 1日\u200b", "2025-04-01"],
    ["\ufeff2025/ 4/ 1", "2025-04-01"],
    ["", null],
    ["\u3000", null],
    ["\u2800", null],
  ])("%s is %s", (written, day) => {
    expect(dayOf(written)).toEqual({ value: day });
  });

  it.each([
    ["平成31年5月1日", "no day of that era"],
    ["令和元年4月30日", "no day of that era"],
    ["令和7年2月29日", "no day that exists"],
    ["2025/2/29", "no day that exists"],
    ["令和7年13月1日", "no day that exists"],
    ["令和0年5月1日", "no day"],
    ["20250431", "no day that exists"],
    ["2025/4", "a month"],
    ["令和7年4月", "a month"],
    ["R7.4", "a month"],
    ["2025年4月", "a month"],
    ["2025", "a year"],
    ["令和7年度", "a year"],
    ["45748", "a number as spreadsheets store days"],
    ["45748.5", "a number as spreadsheets store days"],
    ["25/4/1", "neither four digits nor an era"],
    ["7.4.1", "neither four digits nor an era"],
    ["4/1/2025", "whose year stands last"],
    ["2025/4/1 9:00", "a time other than 0:00"],
    ["2025/4/1 0:01", "a time other than 0:00"],
    ["2025-03-31T15:00:00Z", "a time other than 0:00"],
    ["2025/4/10:00", "a time other than 0:00"],
    ["令和7年4月1日～令和8年3月31日", "more than one day"],
    ["2025/4/1～2026/3/31", "more than one day"],
    ["～令和7年4月1日", "more than one day"],
    ["令和7年4月1日まで", "or its end"],
    ["自令和7年4月1日 至令和8年3月31日", "got"],
    ["7・4・1", "neither four digits nor an era"],
    ["令和7年4月1日以前", "or its end"],
    ["2025/1 1/1", "a blank between digits"],
    ["2025 4 1", "a blank between digits"],
    ["令和7年4月1日(月)", "which is a 火曜日"],
    ["令和7年(2024年)4月1日", "two years differ"],
    ["5年4月1日", "got"],
    ["R5.4/1", "got"],
    ["令和7年4月1日(予定)", "got"],
    ["未定", "got"],
    ["令和ー年4月1日", "got"],
    ["０２０５/4/1", "no day that exists"],
  ])("%s is refused by name: %s", (written, reason) => {
    expect(dayOf(written)).toEqual({ problem: expect.stringContaining(reason) as string });
    expect(dayOf(written)).toEqual({ problem: expect.stringContaining(`"${written}"`) as string });
  });

  it("is the same day in whichever way it is written, and never another", () => {
    const anyDay = fc
      .integer({ min: 0, max: 70_000 })
      .map((days) => addDays("1873-01-01" as CalendarDate, days));
    const dash = fc.constantFrom("-", "/", ".", "−", "‐", "－", "／", "．", "ー");
    const behind = fc.constantFrom("", "～", "以降", " 0:00", " 00:00:00", "から", "〜");
    fc.assert(
      fc.property(anyDay, dash, behind, (day, separator, end) => {
        const [year, month, date] = day.split("-").map(Number);
        expect(dayOf(`${[year, month, date].join(separator)}${end}`)).toEqual({ value: day });
        expect(dayOf(`${wareki(day)}${end}`)).toEqual({ value: day });
      }),
    );
  });

  it("may be any text: nothing throws, and no blank moves a digit into another number", () => {
    const text = fc.string({
      unit: fc.constantFrom(...Array.from("0123456789/-.年月日令和R :～元")),
      maxLength: 14,
    });
    fc.assert(
      fc.property(text, (written) => {
        const read = dayOf(written);
        if (!("value" in read) || read.value === null) return;
        const numbers = (written.match(/\d+/g) ?? []).map(Number);
        const [, month, date] = read.value.split("-").map(Number);
        const isCompact = /\d{8}/.test(written);
        expect(isCompact || (numbers.includes(month ?? 0) && numbers.includes(date ?? 0))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
