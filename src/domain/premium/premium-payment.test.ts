import type { CalendarDate } from "../values/calendar-date";
import type { CalendarMonth } from "../values/calendar-month";
import { dueDay, monthlyDueDay, paymentOn, type PremiumPayment } from "./premium-payment";

const day = (text: string) => text as CalendarDate;
const payment = (changes: Partial<PremiumPayment> = {}): PremiumPayment => ({
  effectiveFrom: day("2022-01-01"),
  account: null,
  dueWithinDays: 14,
  monthlyDueDay: 25,
  ...changes,
});

describe("where an issuer's premiums are paid", () => {
  const old = payment();
  const later = payment({ effectiveFrom: day("2026-04-01"), dueWithinDays: 7 });

  it("is what was entered last for the day, in whatever order it was entered", () => {
    for (const payments of [
      [old, later],
      [later, old],
    ]) {
      expect(paymentOn(payments, day("2026-03-31"))).toBe(old);
      expect(paymentOn(payments, day("2026-04-01"))).toBe(later);
    }
  });

  it("is not known before the first day, or where nothing is entered", () => {
    expect(paymentOn([old], day("2021-12-31"))).toBeNull();
    expect(paymentOn([], day("2026-04-01"))).toBeNull();
  });
});

describe("支払期日 of a premium", () => {
  it("is so many days after the approval, over the end of a month too", () => {
    expect(dueDay(payment(), day("2026-11-20"))).toBe("2026-12-04");
    expect(dueDay(payment({ dueWithinDays: 0 }), day("2026-11-20"))).toBe("2026-11-20");
  });

  it("is told by the branch where no rule is entered", () => {
    expect(dueDay(payment({ dueWithinDays: null }), day("2026-11-20"))).toBeNull();
    expect(dueDay(null, day("2026-11-20"))).toBeNull();
  });
});

describe("支払期日 of 保証料一括納付", () => {
  it.each([
    ["2026-11", 25, "2026-12-25"],
    ["2026-12", 5, "2027-01-05"],
    ["2027-01", 31, "2027-02-28"],
    ["2027-01", 28, "2027-02-28"],
    ["2028-01", 30, "2028-02-29"],
    ["2026-11", 31, "2026-12-31"],
  ])("of %s, on day %i of the following month, is %s", (month, monthlyDay, due) => {
    expect(monthlyDueDay(payment({ monthlyDueDay: monthlyDay }), month as CalendarMonth)).toBe(due);
  });

  it("is told by the branch where no rule is entered", () => {
    expect(monthlyDueDay(payment({ monthlyDueDay: null }), "2026-11" as CalendarMonth)).toBeNull();
    expect(monthlyDueDay(null, "2026-11" as CalendarMonth)).toBeNull();
  });
});
