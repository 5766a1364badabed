import type { CalendarDate } from "../values/calendar-date";
import { interim } from "../../../tests/support/sample-premium-tables";
import { findingsOnSettlement, type PremiumSettlement, type PremiumToSettle } from "./premium-settlement";
import type { FinalPremium } from "./final-premium";
import { quotePremium, type PremiumTable, type QuotedPremium } from "./premium";
import type { Yen } from "../values/yen";

const day = (text: string) => text as CalendarDate;
const settlement = (changes: Partial<PremiumSettlement> = {}): PremiumSettlement => ({
  method: "RECEIPT",
  settledOn: day("2026-04-10"),
  amount: 6_500 as Yen,
  ...changes,
});
/** 6,500 yen. */
const quoted = (changes: Partial<PremiumTable> = {}): QuotedPremium => {
  const table = { ...interim, ...changes };
  const quote = quotePremium(table, { amount: 10_000_000 as Yen, isOnline: true });
  return { quote, table, on: day("2026-04-01") };
};
const final = (amount: number): FinalPremium => ({
  amount: amount as Yen,
  reason: "料率表による",
  setAt: new Date("2026-04-05T03:00:00Z"),
  userId: "user_1",
  former: [],
});

const toSettle = (changes: Partial<PremiumToSettle> = {}): PremiumToSettle => ({
  quoted: quoted(),
  final: null,
  submittedOn: day("2026-04-01"),
  today: day("2026-04-10"),
  ...changes,
});

describe("the settlement of a premium (約款: the certificate is issued once it is received)", () => {
  it("is the total that was quoted by an approved table, today or earlier", () => {
    expect(findingsOnSettlement(settlement(), toSettle())).toEqual([]);
  });

  it("is refused with another amount and on a day to come, both at once", () => {
    expect(
      findingsOnSettlement(settlement({ amount: 6_499 as Yen }), toSettle({ today: day("2026-04-09") })),
    ).toEqual([
      { path: "amount", code: "NOT_THE_QUOTED_PREMIUM", limit: 6_500, actual: 6_499 },
      { path: "settledOn", code: "AFTER_TODAY", limit: "2026-04-09", actual: "2026-04-10" },
    ]);
  });

  it("does not come before the application", () => {
    expect(findingsOnSettlement(settlement({ settledOn: day("2026-03-31") }), toSettle())).toEqual([
      { path: "settledOn", code: "BEFORE_SUBMISSION", limit: "2026-04-01", actual: "2026-03-31" },
    ]);
    expect(findingsOnSettlement(settlement({ settledOn: day("2026-04-01") }), toSettle())).toEqual([]);
  });

  it("is what the officer says where the issuer has no premium table", () => {
    expect(findingsOnSettlement(settlement({ amount: 1 as Yen }), toSettle({ quoted: null }))).toEqual([]);
  });

  it("is refused while the quote is by an example table, which nobody may be charged by, with all else that is wrong", () => {
    const example = toSettle({ quoted: quoted({ illustrative: true }), today: day("2026-04-09") });
    expect(findingsOnSettlement(settlement(), example)).toEqual([
      { path: "amount", code: "PREMIUM_NOT_FINAL", actual: 6_500 },
      { path: "settledOn", code: "AFTER_TODAY", limit: "2026-04-09", actual: "2026-04-10" },
    ]);
  });

  it.each<[string, QuotedPremium | null]>([
    ["an example", quoted({ illustrative: true })],
    ["an approved table", quoted()],
    ["no table", null],
  ])("is the final premium once an officer set it, beside a quote by %s", (_, beside) => {
    const set = toSettle({ quoted: beside, final: final(7_000) });
    expect(findingsOnSettlement(settlement({ amount: 7_000 as Yen }), set)).toEqual([]);
    expect(findingsOnSettlement(settlement(), set)).toEqual([
      { path: "amount", code: "NOT_THE_FINAL_PREMIUM", limit: 7_000, actual: 6_500 },
    ]);
  });
});
