import { advance, interim, yen } from "../../../tests/support/sample-premium-tables";
import type { CalendarDate } from "../values/calendar-date";
import {
  findingsOnFinalPremium,
  LONGEST_PREMIUM_REASON,
  MOST_FORMER_PREMIUMS,
  payablePremium,
  withFinalPremium,
  type FinalPremium,
  type SetPremium,
} from "./final-premium";
import { quotePremium, type PremiumTable, type QuotedPremium } from "./premium";

const on = "2026-04-01" as CalendarDate;
const quotedBy = (table: PremiumTable, amount: number): QuotedPremium => ({
  quote: quotePremium(table, { amount: yen(amount), isOnline: true }),
  table,
  on,
});
const example = quotedBy({ ...advance, illustrative: true }, 10_000_000);
const approved = quotedBy(interim, 10_000_000);
const set = (amount: number): SetPremium => ({
  amount: yen(amount),
  reason: "認可料率表による",
  setAt: new Date("2026-04-05T03:00:00Z"),
  userId: "user_1",
});

describe("what is to be paid for a guarantee (保証料)", () => {
  it("is the total that was quoted by an approved table", () => {
    expect(payablePremium(approved, null)).toBe(6_500);
  });

  it("is not known while the quote is by an example table, or where there is none: nobody is charged by it", () => {
    expect(payablePremium(example, null)).toBeNull();
    expect(payablePremium(null, null)).toBeNull();
  });

  it("is the final premium once it is set, also where nothing is to be paid", () => {
    for (const quoted of [approved, example, null])
      for (const amount of [12_345, 0]) expect(payablePremium(quoted, set(amount))).toBe(amount);
  });
});

describe("a final premium (確定保証料)", () => {
  const findingsOn = (amount: number, reason: string, quoted: QuotedPremium | null = example) =>
    findingsOnFinalPremium({ amount: yen(amount), reason }, { guaranteed: yen(10_000_000), quoted });

  it("is any amount up to what is guaranteed, with a reason", () => {
    expect(findingsOn(10_000_000, "認可料率表による")).toEqual([]);
    expect(findingsOn(0, "無償とする", null)).toEqual([]);
  });

  it("is refused above the guaranteed amount and without a reason, both at once", () => {
    expect(findingsOn(10_000_001, " ")).toEqual([
      { path: "amount", code: "PREMIUM_OVER_AMOUNT", limit: 10_000_000, actual: 10_000_001 },
      { path: "reason", code: "BLANK" },
    ]);
  });

  it("may be as much as a least premium (最低保証料) that exceeds a very small amount", () => {
    const quoted = quotedBy({ ...advance, minimum: yen(1_000) }, 500);
    const small = { guaranteed: yen(500), quoted };
    expect(findingsOnFinalPremium({ amount: yen(1_000), reason: "最低保証料" }, small)).toEqual([]);
    expect(findingsOnFinalPremium({ amount: yen(1_001), reason: "最低保証料" }, small)).toEqual([
      { path: "amount", code: "PREMIUM_OVER_AMOUNT", limit: 1_000, actual: 1_001 },
    ]);
  });

  it("has a reason of 500 characters at most", () => {
    expect(findingsOn(1, "理".repeat(LONGEST_PREMIUM_REASON))).toEqual([]);
    expect(findingsOn(1, "理".repeat(501))).toEqual([
      { path: "reason", code: "TOO_LONG", limit: 500, actual: 501 },
    ]);
  });

  it("keeps what it replaces, oldest first, each with reason, officer and time", () => {
    const first = withFinalPremium(null, set(1));
    expect(first).toEqual({ ...set(1), former: [] });
    const third = withFinalPremium(withFinalPremium(first, set(2)), set(3));
    expect(third).toEqual({ ...set(3), former: [set(1), set(2)] });
  });

  it("keeps the newest 99 of those", () => {
    let premium: FinalPremium | null = null;
    for (let amount = 0; amount <= MOST_FORMER_PREMIUMS + 1; amount += 1)
      premium = withFinalPremium(premium, set(amount));
    expect(premium?.amount).toBe(100);
    expect(premium?.former).toHaveLength(99);
    expect(premium?.former[0]?.amount).toBe(1);
  });
});
