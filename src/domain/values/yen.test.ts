import fc from "fast-check";
import { formatYen, isYen, MAX_YEN, roundedDownTo, shareOf, type Yen } from "./yen";

describe("an amount in yen", () => {
  it.each([0, 1, 2_147_483_648, 9_007_199_254_740_991])("can be %d", (amount) => {
    expect(isYen(amount)).toBe(true);
  });

  it.each([-1, 0.5, 9_007_199_254_740_992, NaN, Infinity, "100", 100n, null, undefined, [100]])(
    "cannot be %p",
    (amount) => expect(isYen(amount)).toBe(false),
  );

  it("is shown with separators and 円", () => {
    expect(formatYen(40_000_000 as Yen)).toBe("40,000,000円");
    expect(formatYen(9_007_199_254_740_991 as Yen)).toBe("9,007,199,254,740,991円");
  });

  it("is shown to the last yen", () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (amount) => {
        const shown = formatYen(amount as Yen);
        expect(shown).toMatch(/^\d{1,3}(,\d{3})*円$/);
        expect(shown.replace(/\D/g, "")).toBe(String(amount));
      }),
    );
  });
});

describe("a part of an amount", () => {
  const share = (amount: number, numerator: number, denominator: number, rounding?: "DOWN" | "UP") =>
    shareOf(amount as Yen, numerator, denominator, rounding);

  it("is rounded down to the yen, or up where nothing may be short", () => {
    expect(share(100_000_001, 30, 100)).toBe(30_000_000);
    expect(share(100_000_001, 30, 100, "DOWN")).toBe(30_000_000);
    expect(share(100_000_001, 30, 100, "UP")).toBe(30_000_001);
  });

  it("is not rounded where it is whole, nor where there is nothing", () => {
    expect(share(100_000_000, 30, 100, "UP")).toBe(30_000_000);
    expect(share(0, 30, 100, "UP")).toBe(0);
  });

  it("is exact where the product is past what numbers hold", () => {
    expect(share(MAX_YEN, 10_000, 10_000)).toBe(MAX_YEN);
    expect(share(MAX_YEN, 9_999, 10_000)).toBe(Number((BigInt(MAX_YEN) * 9_999n) / 10_000n));
  });
});

describe("an amount in whole units", () => {
  it("is rounded down: 1,234,567 in units of 100,000 is 1,200,000", () => {
    expect(roundedDownTo(100_000, 1_234_567 as Yen)).toBe(1_200_000);
    expect(roundedDownTo(100_000, 1_200_000 as Yen)).toBe(1_200_000);
    expect(roundedDownTo(1, 1_234_567 as Yen)).toBe(1_234_567);
    expect(roundedDownTo(100_000, 99_999 as Yen)).toBe(0);
  });
});
