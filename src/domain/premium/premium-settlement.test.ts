import type { CalendarDate } from "../values/calendar-date";
import { findingsOnSettlement, type PremiumSettlement } from "./premium-settlement";
import type { Yen } from "../values/yen";

const day = (text: string) => text as CalendarDate;
const settlement = (changes: Partial<PremiumSettlement> = {}): PremiumSettlement => ({
  method: "RECEIPT",
  settledOn: day("2026-04-10"),
  amount: 6_500 as Yen,
  ...changes,
});

const quote = (changes: object = {}) => ({
  quotedTotal: 6_500 as Yen,
  submittedOn: day("2026-04-01"),
  today: day("2026-04-10"),
  ...changes,
});

describe("the settlement of a premium", () => {
  it("is the quoted total, today or earlier", () => {
    expect(findingsOnSettlement(settlement(), quote())).toEqual([]);
  });

  it("is refused with another amount and on a day to come, both at once", () => {
    expect(
      findingsOnSettlement(settlement({ amount: 6_499 as Yen }), quote({ today: day("2026-04-09") })),
    ).toEqual([
      { path: "amount", code: "NOT_THE_QUOTED_PREMIUM", limit: 6_500, actual: 6_499 },
      { path: "settledOn", code: "AFTER_TODAY", limit: "2026-04-09", actual: "2026-04-10" },
    ]);
  });

  it("does not come before the application", () => {
    expect(findingsOnSettlement(settlement({ settledOn: day("2026-03-31") }), quote())).toEqual([
      { path: "settledOn", code: "BEFORE_SUBMISSION", limit: "2026-04-01", actual: "2026-03-31" },
    ]);
  });

  it("is what the officer says where the issuer has no premium table", () => {
    expect(findingsOnSettlement(settlement({ amount: 1 as Yen }), quote({ quotedTotal: null }))).toEqual([]);
  });
});
