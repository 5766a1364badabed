import fc from "fast-check";
import { businessDayBefore, businessDaysAfter, firstBusinessDayFrom, isBusinessDay } from "./business-days";
import { addDays, type CalendarDate } from "./calendar-date";

const day = (text: string) => text as CalendarDate;
/** 勤労感謝の日, a Monday in 2026. */
const isHoliday = (one: CalendarDate): boolean => one === "2026-11-23";

describe("a business day (開庁日)", () => {
  it.each([
    ["2026-11-19", true],
    ["2026-11-20", true],
    ["2026-11-21", false],
    ["2026-11-22", false],
    ["2026-11-23", false],
    ["2026-11-24", true],
    ["2026-12-28", true],
    ["2026-12-29", false],
    ["2026-12-31", false],
    ["2027-01-01", false],
    ["2029-01-03", false],
    ["2029-01-04", true],
  ])("%s: %s", (text, isOne) => {
    expect(isBusinessDay(day(text), isHoliday)).toBe(isOne);
  });

  it("is found from a day on, this day included", () => {
    expect(firstBusinessDayFrom(day("2026-11-20"), isHoliday)).toBe("2026-11-20");
    expect(firstBusinessDayFrom(day("2026-11-21"), isHoliday)).toBe("2026-11-24");
  });

  it("is found before a day, this day not included", () => {
    expect(businessDayBefore(day("2026-11-20"), isHoliday)).toBe("2026-11-19");
    expect(businessDayBefore(day("2026-11-24"), isHoliday)).toBe("2026-11-20");
    expect(businessDayBefore(day("2029-01-04"), isHoliday)).toBe("2028-12-28");
  });

  it("comes so many business days after another, which is not counted", () => {
    expect(businessDaysAfter(day("2026-11-19"), 0, isHoliday)).toBe("2026-11-19");
    expect(businessDaysAfter(day("2026-11-19"), 1, isHoliday)).toBe("2026-11-20");
    expect(businessDaysAfter(day("2026-11-19"), 2, isHoliday)).toBe("2026-11-24");
    expect(businessDaysAfter(day("2026-11-21"), 1, isHoliday)).toBe("2026-11-25");
  });

  it("comes back after as many business days back as forth", () => {
    const days = fc.integer({ min: 0, max: 3_000 }).map((count) => addDays(day("2026-01-05"), count));
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 40 }), (from, count) => {
        let back = businessDaysAfter(from, count, isHoliday);
        for (let left = count; left > 0; left -= 1) back = businessDayBefore(back, isHoliday);
        expect(back).toBe(firstBusinessDayFrom(from, isHoliday));
      }),
    );
  });
});
