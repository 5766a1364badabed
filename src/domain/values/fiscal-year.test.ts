import fc from "fast-check";
import { addDays, type CalendarDate } from "./calendar-date";
import { fiscalYearName, fiscalYearOf, periodOfFiscalYear } from "./fiscal-year";

const day = (text: string) => text as CalendarDate;

describe("a fiscal year (会計年度)", () => {
  it.each([
    ["2027-03-31", 2026],
    ["2027-04-01", 2027],
    ["2027-12-31", 2027],
    ["2028-01-01", 2027],
    ["2028-02-29", 2027],
  ])("has %s in %d", (date, year) => {
    expect(fiscalYearOf(day(date))).toBe(year);
  });

  it("runs from 1 April to 31 March", () => {
    expect(periodOfFiscalYear(2026)).toEqual({ from: "2026-04-01", to: "2027-03-31" });
    expect(periodOfFiscalYear(999)).toEqual({ from: "0999-04-01", to: "1000-03-31" });
  });

  it("has each day in one year, and begins on the day after the one before", () => {
    fc.assert(
      fc.property(fc.nat(80_000), (later) => {
        const date = addDays(day("1873-01-01"), later);
        const { from, to } = periodOfFiscalYear(fiscalYearOf(date));
        expect(from <= date && date <= to).toBe(true);
        expect(addDays(to, 1)).toBe(periodOfFiscalYear(fiscalYearOf(date) + 1).from);
      }),
    );
  });

  it.each([
    [2026, "令和8年度"],
    [2019, "令和元年度"],
    [2018, "平成30年度"],
    [1989, "平成元年度"],
    [1988, "昭和63年度"],
  ])("of %d is %s on papers", (year, name) => {
    expect(fiscalYearName(year)).toBe(name);
  });
});
