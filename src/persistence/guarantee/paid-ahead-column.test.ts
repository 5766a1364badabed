import { paidAheadFrom } from "./paid-ahead-column";

describe("出来高超過額 of a guarantee", () => {
  const applied = JSON.stringify({ kind: "ADVANCE_PAYMENT", paidAhead: 20_000_000 });

  it("is what its own column says, of either engine", () => {
    expect(paidAheadFrom("15000000", applied)).toBe(15_000_000);
    expect(paidAheadFrom(0, applied)).toBe(0);
  });

  it("is what its application said, where it was issued before the column", () => {
    expect(paidAheadFrom(null, applied)).toBe(20_000_000);
    expect(paidAheadFrom(null, JSON.stringify({ paidAhead: null }))).toBeNull();
    expect(paidAheadFrom(null, "{}")).toBeNull();
    expect(paidAheadFrom(null, null)).toBeNull();
  });
});
