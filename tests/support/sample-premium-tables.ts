import fc from "fast-check";
import { PREMIUM_METHODS, type PremiumTable } from "../../src/domain/premium/premium";
import { COARSEST_ROUNDING } from "../../src/domain/premium/premium-table";
import type { CalendarDate } from "../../src/domain/values/calendar-date";
import { MAX_YEN, type Yen } from "../../src/domain/values/yen";

export const yen = (amount: number) => amount as Yen;

export const interim: PremiumTable = {
  id: "premiumtable_1",
  kind: "INTERIM_PAYMENT",
  effectiveFrom: "2022-01-01" as CalendarDate,
  method: "FLAT",
  bands: [{ upTo: null, ratePerMillion: 650 }],
  minimum: yen(0),
  roundDownTo: 1,
  onlineDiscount: null,
  illustrative: false,
  source: "公表資料",
};
export const advance: PremiumTable = {
  ...interim,
  kind: "ADVANCE_PAYMENT",
  onlineDiscount: { off: yen(200), from: yen(3_000_000), name: "e-Net保証割引" },
};
export const stepped: PremiumTable = {
  ...interim,
  method: "MARGINAL",
  bands: [
    { upTo: yen(3_000_000), ratePerMillion: 4_000 },
    { upTo: yen(10_000_000), ratePerMillion: 3_000 },
    { upTo: null, ratePerMillion: 1_000 },
  ],
};

/** Tables of every shape: bands in order, rates as they come. */
export const anyTable: fc.Arbitrary<PremiumTable> = fc
  .record({
    method: fc.constantFrom(...PREMIUM_METHODS),
    ends: fc.uniqueArray(fc.oneof(fc.integer({ min: 1, max: 5_000 }), fc.integer({ min: 1, max: MAX_YEN })), {
      maxLength: 6,
    }),
    rates: fc.array(fc.oneof(fc.nat(1_000_000), fc.nat(5_000)), { minLength: 7, maxLength: 7 }),
    isRising: fc.boolean(),
    minimum: fc.oneof(fc.constant(0), fc.nat(10_000), fc.maxSafeNat()).map(yen),
    roundDownTo: fc.constantFrom(1, 10, 100, 7, COARSEST_ROUNDING),
    onlineDiscount: fc.option(
      fc.record({
        off: fc.integer({ min: 1, max: 100_000 }).map(yen),
        from: fc.oneof(fc.nat(10_000), fc.maxSafeNat()).map(yen),
        name: fc.constantFrom(null, "e-Net保証割引"),
      }),
    ),
  })
  .map(({ ends, rates, isRising, ...table }): PremiumTable => {
    const inOrder = isRising ? [...rates].sort((a, b) => a - b) : rates;
    const bounds = [...ends.sort((a, b) => a - b).map(yen), null];
    return {
      ...advance,
      ...table,
      bands: bounds.map((upTo, i) => ({ upTo, ratePerMillion: inOrder[i] ?? 0 })),
    };
  });
