import { receiptDueOn } from "../domain/deposit/receipt-deadline";
import type { CalendarDate } from "../domain/values/calendar-date";
import { isPublicHoliday } from "./public-holidays";

describe("the shipped table of public holidays", () => {
  it.each([
    ["2026-05-06", true, "振替休日"],
    ["2026-09-22", true, "国民の休日, between two holidays"],
    ["2026-11-23", true, "勤労感謝の日"],
    ["2027-03-22", true, "振替休日 of 春分の日, a Sunday"],
    ["2026-05-07", false, "a working day"],
    ["2026-12-30", false, "no holiday, although public bodies are closed"],
  ])("%s: %s, %s", (day, isOne) => {
    expect(isPublicHoliday(day as CalendarDate)).toBe(isOne);
  });

  it("carries a deadline over Golden Week and over the year's end", () => {
    expect(receiptDueOn("2026-04-28" as CalendarDate, 5, isPublicHoliday)).toBe("2026-05-11");
    expect(receiptDueOn("2026-12-25" as CalendarDate, 5, isPublicHoliday)).toBe("2027-01-07");
  });
});
