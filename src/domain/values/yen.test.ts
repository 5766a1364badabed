import fc from "fast-check";
import { formatYen, isYen, type Yen } from "./yen";

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
