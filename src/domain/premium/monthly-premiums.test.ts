import { yen } from "../../../tests/support/sample-premium-tables";
import type { CalendarDate } from "../values/calendar-date";
import type { CalendarMonth } from "../values/calendar-month";
import { byDay, monthlyPremiumsFileName, totalOf, type MonthlyPremium } from "./monthly-premiums";

const line = (applicationId: string, settledOn: string, premium = 1): MonthlyPremium => ({
  applicationId,
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
    expect(totalOf([line("a", "2026-11-02", 6_500), line("b", "2026-11-30", 112_800)])).toBe(119_300);
    expect(totalOf([])).toBe(0);
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
