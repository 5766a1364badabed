import type { Yen } from "../values/yen";
import { lastCoveredYear } from "./covered-year";
import { ADVANCE_YEARS, type PlannedYears } from "./fiscal-year-plans";

const plan = (year: number) => ({ year, paymentLimit: 0 as Yen, plannedProgress: 0 as Yen });
const planned = (advanceYears: PlannedYears["advanceYears"], ...years: readonly number[]): PlannedYears => ({
  fiscalYears: years.map(plan),
  advanceYears,
});
const together = planned("FIRST_TWO_TOGETHER", 2028, 2026, 2027);
const advanceOf = (fiscalYear: number | null) => ({ kind: "ADVANCE_PAYMENT" as const, fiscalYear });

describe("the last year that a guarantee covers", () => {
  it("is the second of the first two, where one advance covers both", () => {
    expect(lastCoveredYear(together, advanceOf(2026))).toBe(2027);
  });

  it.each(ADVANCE_YEARS.filter((each) => each !== "FIRST_TWO_TOGETHER"))(
    "is its own where the contract says %s",
    (advanceYears) => {
      expect(lastCoveredYear(planned(advanceYears, 2026, 2027), advanceOf(2026))).toBeNull();
    },
  );

  it("is its own for every other year and kind, and without a plan", () => {
    for (const year of [2027, 2028, null]) expect(lastCoveredYear(together, advanceOf(year))).toBeNull();
    expect(lastCoveredYear(together, { kind: "INTERIM_PAYMENT", fiscalYear: 2026 })).toBeNull();
    expect(lastCoveredYear({ ...together, fiscalYears: null }, advanceOf(2026))).toBeNull();
    expect(lastCoveredYear(planned("FIRST_TWO_TOGETHER", 2026), advanceOf(2026))).toBeNull();
    expect(lastCoveredYear(planned("FIRST_TWO_TOGETHER"), advanceOf(2026))).toBeNull();
  });
});
