import * as fc from "fast-check";
import { yen } from "../../../tests/support/sample-premium-tables";
import type { CalendarDate } from "../values/calendar-date";
import type { CalendarMonth } from "../values/calendar-month";
import {
  byDay,
  countedPremium,
  monthlyPremiumsFileName,
  totalOf,
  type MonthlyPremium,
} from "./monthly-premiums";
import type { AmendmentOfPremium } from "./premium-change";

const line = (applicationId: string, settledOn: string, premium = 1): MonthlyPremium => ({
  applicationId,
  amendment: null,
  settledOn: settledOn as CalendarDate,
  number: null,
  kind: "ADVANCE_PAYMENT",
  obligeeName: "〇〇市長",
  worksName: "〇〇工事",
  guaranteed: yen(1_000_000),
  premium: yen(premium),
});

describe("保証料一括納付 of a month", () => {
  it("comes to the sum of its premiums, and to nothing without any", () => {
    expect(totalOf([line("a", "2026-11-02", 6_500), line("b", "2026-11-30", 112_800)])).toEqual({
      total: 119_300,
      returned: 0,
    });
    expect(totalOf([])).toEqual({ total: 0, returned: 0 });
  });

  const amended = (direction: AmendmentOfPremium["direction"], premium: number): MonthlyPremium => ({
    ...line("m", "2026-11-10", premium),
    amendment: { amendedOn: "2026-11-01" as CalendarDate, version: 2, direction },
  });

  it("adds what amendments cost, and takes off what they give back", () => {
    const both = [line("a", "2026-11-02", 6_500), amended("ADDITIONAL", 3_900), amended("RETURNED", 400)];
    expect(totalOf(both)).toEqual({ total: 10_000, returned: 0 });
    expect(both.map(countedPremium)).toEqual([6_500, 3_900, -400]);
  });

  it("is paid back where more is given back than charged", () => {
    expect(totalOf([amended("RETURNED", 3_900), amended("ADDITIONAL", 900)])).toEqual({
      total: 0,
      returned: 3_000,
    });
  });

  it("adds up, whatever its lines are", () => {
    const anyLine = fc.oneof(
      fc.integer({ min: 1, max: 1_000_000_000 }).map((premium) => line("a", "2026-11-02", premium)),
      fc
        .tuple(fc.constantFrom("ADDITIONAL", "RETURNED"), fc.integer({ min: 1, max: 1_000_000_000 }))
        .map(([direction, premium]) => amended(direction, premium)),
    );
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 200 }), (lines) => {
        const { total, returned } = totalOf(lines);
        expect(total - returned).toBe(lines.map(countedPremium).reduce((sum, each) => sum + each, 0));
        expect(Math.min(total, returned)).toBe(0);
      }),
    );
  });

  it("lists them by day, and within a day in the order of the applications", () => {
    const lines = [line("c", "2026-11-30"), line("b", "2026-11-02"), line("a", "2026-11-02")];
    expect(byDay(lines).map(({ applicationId }) => applicationId)).toEqual(["a", "b", "c"]);
    expect(lines.map(({ applicationId }) => applicationId)).toEqual(["c", "b", "a"]);
  });

  it("is saved under a name that says month and contractor", () => {
    const names = { month: "2026-11" as CalendarMonth, contractorName: "株式会社〇〇建設" };
    expect(monthlyPremiumsFileName(names, "pdf")).toEqual({
      fileName: "保証料一括納付明細書_2026-11_株式会社〇〇建設.pdf",
      asciiFileName: "monthly-premiums-2026-11.pdf",
    });
    expect(monthlyPremiumsFileName(names, "csv").fileName).toMatch(/\.csv$/);
  });
});
