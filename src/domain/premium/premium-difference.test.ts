import fc from "fast-check";
import { advance, anyTable, interim, stepped, yen } from "../../../tests/support/sample-premium-tables";
import { MAX_YEN } from "../values/yen";
import {
  duePremium,
  findingsOnSetDifference,
  findingsOnSettledDifference,
  NOTHING_DUE,
  premiumDifference,
  withSetDifference,
  type QuotedDifference,
  type SetDifference,
} from "./premium-difference";
import { findingsOnTable } from "./premium-table";
import type { PremiumTable } from "./premium";
import type { CalendarDate } from "../values/calendar-date";

const between = (table: PremiumTable, before: number, after: number) =>
  premiumDifference(table, yen(before), yen(after));
const quoted = (table: PremiumTable, before: number, after: number): QuotedDifference => ({
  difference: between(table, before, after),
  table,
  on: "2026-10-15" as CalendarDate,
});
const set: SetDifference = {
  direction: "RETURNED",
  amount: yen(500),
  reason: "認可料率による",
  setAt: new Date("2026-10-15T00:00:00Z"),
  userId: "user_1",
};

describe("what another guaranteed amount makes due", () => {
  it("is the difference of both premiums by one table: 0.065 % of 10 and of 16 million are 3,900 yen apart", () => {
    expect(between(interim, 10_000_000, 16_000_000)).toMatchObject({
      direction: "ADDITIONAL",
      amount: 3_900,
      before: { total: 6_500 },
      after: { total: 10_400 },
    });
    expect(between(interim, 16_000_000, 10_000_000)).toMatchObject({ direction: "RETURNED", amount: 3_900 });
  });

  it("takes each part at the rate of its own band: 4,000 from 2 to 3 million, 3,000 from there to 4", () => {
    expect(between(stepped, 2_000_000, 4_000_000).amount).toBe(7_000);
  });

  it("neither brings nor takes back the discount for applying on line", () => {
    expect(between(advance, 2_999_999, 3_000_000)).toMatchObject({
      direction: "ADDITIONAL",
      amount: 1,
      before: { discount: 0 },
      after: { discount: 0 },
    });
  });

  it("is nothing where both cost the same, as below the least premium", () => {
    expect(between({ ...interim, minimum: yen(10_000) }, 1, 2)).toMatchObject(NOTHING_DUE);
  });

  it("adds up over several amendments, and goes back the way it came", () => {
    const amount = fc.integer({ min: 1, max: MAX_YEN });
    const valid = anyTable.filter((table) => findingsOnTable(table).length === 0);
    const signed = (table: PremiumTable, before: number, after: number): number => {
      const { direction, amount: due } = between(table, before, after);
      expect(due === 0).toBe(direction === "NONE");
      return direction === "RETURNED" ? 0 - due : due;
    };
    fc.assert(
      fc.property(valid, amount, amount, amount, (table, one, two, three) => {
        expect(signed(table, one, two) + signed(table, two, three)).toBe(signed(table, one, three));
        expect(signed(table, one, two) + signed(table, two, one)).toBe(0);
        if (one <= two) expect(signed(table, one, two)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe("what is due", () => {
  it("is nothing where the amount stays, whatever the table", () => {
    expect(duePremium(false, null, null)).toEqual(NOTHING_DUE);
  });

  it("is what an approved table says, until an officer sets it", () => {
    const quote = quoted(interim, 10_000_000, 16_000_000);
    expect(duePremium(true, quote, null)).toEqual({ direction: "ADDITIONAL", amount: 3_900 });
    expect(duePremium(true, quote, set)).toEqual({ direction: "RETURNED", amount: 500 });
    expect(duePremium(false, null, set)).toEqual({ direction: "RETURNED", amount: 500 });
  });

  it("is not known by an example table, nor without one", () => {
    const example = { ...interim, illustrative: true };
    expect(duePremium(true, quoted(example, 10_000_000, 16_000_000), null)).toBeNull();
    expect(duePremium(true, null, null)).toBeNull();
  });

  it("is kept with what it replaced, oldest first", () => {
    const first = withSetDifference(null, set);
    const second = withSetDifference(first, { ...set, direction: "ADDITIONAL", amount: yen(700) });
    expect(first).toEqual({ ...set, former: [] });
    expect(second).toEqual({ ...set, direction: "ADDITIONAL", amount: 700, former: [set] });
  });
});

describe("what is settled", () => {
  const codes = (amount: number, due: number | null, known: { isQuoted: boolean; isFinal: boolean }) =>
    findingsOnSettledDifference(
      yen(amount),
      due === null ? null : { direction: "ADDITIONAL", amount: yen(due) },
      known,
    ).map(({ path, code, limit }) => `${path} ${code} ${limit ?? ""}`.trim());

  it("waits until it is known what is due: nothing was quoted, or by an example alone", () => {
    expect(codes(1, null, { isQuoted: false, isFinal: false })).toEqual(["amount DUE_NOT_SET"]);
    expect(codes(1, null, { isQuoted: true, isFinal: false })).toEqual(["amount PREMIUM_NOT_FINAL"]);
  });

  it("is what was set, or quoted, and nothing else", () => {
    expect(codes(500, 500, { isQuoted: false, isFinal: true })).toEqual([]);
    expect(codes(499, 500, { isQuoted: false, isFinal: true })).toEqual(["amount NOT_THE_FINAL_PREMIUM 500"]);
    expect(codes(499, 500, { isQuoted: true, isFinal: false })).toEqual([
      "amount NOT_THE_QUOTED_PREMIUM 500",
    ]);
  });
});

describe("what an officer sets", () => {
  const codes = (given: Partial<SetDifference>, quote: QuotedDifference | null = null) =>
    findingsOnSetDifference({ ...set, ...given }, yen(1_000), quote).map(({ path, code, limit }) =>
      `${path} ${code} ${limit ?? ""}`.trim(),
    );

  it("has an amount exactly where something is due", () => {
    expect(codes({})).toEqual([]);
    expect(codes({ direction: "NONE", amount: yen(0) })).toEqual([]);
    expect(codes({ direction: "NONE", amount: yen(1) })).toEqual(["amount NOTHING_IS_DUE 0"]);
    expect(codes({ direction: "ADDITIONAL", amount: yen(0) })).toEqual(["amount MUST_BE_POSITIVE"]);
    expect(codes({ direction: "RETURNED", amount: yen(0) })).toEqual(["amount MUST_BE_POSITIVE"]);
  });

  it("is at most what is guaranteed, or the quote where that is more, and has a reason", () => {
    expect(codes({ amount: yen(1_000) })).toEqual([]);
    expect(codes({ amount: yen(1_001) })).toEqual(["amount PREMIUM_OVER_AMOUNT 1000"]);
    const large = quoted(interim, 10_000_000, 16_000_000);
    expect(codes({ amount: yen(3_900) }, large)).toEqual([]);
    expect(codes({ amount: yen(3_901) }, large)).toEqual(["amount PREMIUM_OVER_AMOUNT 3900"]);
    expect(codes({ reason: " " })).toEqual(["reason BLANK"]);
  });
});
