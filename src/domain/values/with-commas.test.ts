import fc from "fast-check";
import { withCommas } from "./with-commas";

describe("a whole number with commas", () => {
  it("is written as toLocaleString writes it", () => {
    fc.assert(
      fc.property(fc.oneof(fc.maxSafeInteger(), fc.bigInt()), (whole) => {
        expect(withCommas(whole)).toBe(whole.toLocaleString("en-US"));
      }),
    );
    expect([0, 999, 1_000, 40_000_000, -1_234_567].map(withCommas)).toEqual([
      "0",
      "999",
      "1,000",
      "40,000,000",
      "-1,234,567",
    ]);
  });
});
