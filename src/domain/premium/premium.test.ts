import fc from "fast-check";
import { advance, anyTable, interim, stepped, yen } from "../../../tests/support/sample-premium-tables";
import { MAX_YEN } from "../values/yen";
import { percentOf, quotePremium, type PremiumTable } from "./premium";
import { findingsOnTable } from "./premium-table";

const quote = (table: PremiumTable, amount: number, isOnline = true) =>
  quotePremium(table, { amount: yen(amount), isOnline });
const validTable = anyTable.filter((table) => findingsOnTable(table).length === 0);
const amounts = fc.oneof(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 1, max: MAX_YEN }));

/** Two amounts, often on both sides of a band's end, where prices could fall. */
const tableWithPair = validTable.chain((table) => {
  const ends = table.bands.flatMap(({ upTo }) => (upTo === null || upTo === MAX_YEN ? [] : [upTo]));
  const atEnds = ends.map((end) => fc.constant<[number, number]>([end, end + 1]));
  const pairs = fc
    .tuple(amounts, amounts)
    .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
  return fc.tuple(fc.constant(table), fc.oneof(pairs, ...atEnds));
});

describe("the premium of an interim payment guarantee", () => {
  it("is 0.065 %: 6,500 yen for 10,000,000", () => {
    expect(quote(interim, 10_000_000)).toEqual({
      amount: 10_000_000,
      parts: [{ amount: 10_000_000, band: { upTo: null, ratePerMillion: 650 } }],
      base: 6_500,
      discount: 0,
      total: 6_500,
    });
  });

  it("drops what is short of a whole yen", () => {
    expect(quote(interim, 1_538).total).toBe(0);
    expect(quote(interim, 1_539).total).toBe(1);
  });

  it("is exact for the largest amount there is", () => {
    expect(quote(interim, MAX_YEN).base).toBe(Number((BigInt(MAX_YEN) * 650n) / 1_000_000n));
    const whole = { ...interim, bands: [{ upTo: null, ratePerMillion: 1_000_000 }] };
    expect(quote(whole, MAX_YEN).base).toBe(MAX_YEN);
  });
});

describe("an application made on line", () => {
  it("costs 200 yen less from 3,000,000 yen on", () => {
    expect(quote(advance, 2_999_999)).toMatchObject({ base: 1_949, discount: 0, total: 1_949 });
    expect(quote(advance, 3_000_000)).toMatchObject({ base: 1_950, discount: 200, total: 1_750 });
  });

  it("gets the discount only on line, and only where the table has one", () => {
    expect(quote(advance, 3_000_000, false)).toMatchObject({ discount: 0, total: 1_950 });
    expect(
      quote({ ...advance, kind: "CONTRACT_PERFORMANCE", onlineDiscount: null }, 3_000_000),
    ).toMatchObject({ discount: 0, total: 1_950 });
  });

  it("never costs less than nothing", () => {
    const cheap = { ...advance, bands: [{ upTo: null, ratePerMillion: 50 }] };
    expect(quote(cheap, 3_000_000)).toMatchObject({ base: 150, discount: 150, total: 0 });
  });
});

describe("a table of several bands", () => {
  it("takes each part at its own rate, if MARGINAL", () => {
    expect(quote(stepped, 12_000_000)).toMatchObject({
      parts: [
        { amount: 3_000_000, band: { ratePerMillion: 4_000 } },
        { amount: 7_000_000, band: { ratePerMillion: 3_000 } },
        { amount: 2_000_000, band: { ratePerMillion: 1_000 } },
      ],
      base: 12_000 + 21_000 + 2_000,
    });
    expect(quote(stepped, 3_000_000).parts).toHaveLength(1);
    expect(quote(stepped, 3_000_001).parts).toHaveLength(2);
  });

  it("takes the whole amount at the rate of its band, if FLAT", () => {
    const flat: PremiumTable = {
      ...stepped,
      method: "FLAT",
      bands: [
        { upTo: yen(3_000_000), ratePerMillion: 1_000 },
        { upTo: null, ratePerMillion: 2_000 },
      ],
    };
    expect(quote(flat, 3_000_000).base).toBe(3_000);
    expect(quote(flat, 3_000_001)).toMatchObject({ parts: [{ amount: 3_000_001 }], base: 6_000 });
  });

  it("loses no yen where bands meet: parts are added up before they are rounded", () => {
    const halves: PremiumTable = {
      ...stepped,
      bands: [
        { upTo: yen(1), ratePerMillion: 500_000 },
        { upTo: null, ratePerMillion: 500_000 },
      ],
    };
    expect(quote(halves, 2).base).toBe(1);
  });

  it("rounds down to its unit, and takes its minimum as it stands", () => {
    const table = { ...interim, roundDownTo: 100, minimum: yen(1_050) };
    expect(quote(table, 10_000_000).base).toBe(6_500);
    expect(quote(table, 9_999_999).base).toBe(6_400);
    expect(quote(table, 1).base).toBe(1_050);
  });
});

describe("under any valid table", () => {
  it("a larger amount never costs less, before the discount and on each side of its threshold", () => {
    fc.assert(
      fc.property(tableWithPair, fc.boolean(), ([table, [smaller, larger]], isOnline) => {
        const [less, more] = [quote(table, smaller, isOnline), quote(table, larger, isOnline)];
        expect(more.base).toBeGreaterThanOrEqual(less.base);
        const from = table.onlineDiscount?.from ?? 0;
        if (smaller >= from === larger >= from) expect(more.total).toBeGreaterThanOrEqual(less.total);
      }),
      { numRuns: 500 },
    );
  });

  it("premiums are whole yen, never negative, and add up", () => {
    fc.assert(
      fc.property(validTable, amounts, fc.boolean(), (table, amount, isOnline) => {
        const { base, discount, total, parts } = quote(table, amount, isOnline);
        for (const value of [base, discount, total]) {
          expect(Number.isSafeInteger(value)).toBe(true);
          expect(value).toBeGreaterThanOrEqual(0);
        }
        expect(total).toBe(base - discount);
        expect(base).toBeGreaterThanOrEqual(table.minimum);
        expect(parts.reduce((sum, part) => sum + part.amount, 0)).toBe(amount);
        for (const { amount: part, band } of parts) {
          expect(part).toBeGreaterThan(0);
          expect(table.bands).toContain(band);
        }
      }),
    );
  });

  it("one band means the same, FLAT or MARGINAL", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), amounts, (ratePerMillion, amount) => {
        const bands = [{ upTo: null, ratePerMillion }];
        expect(quote({ ...interim, bands, method: "MARGINAL" }, amount)).toEqual(
          quote({ ...interim, bands, method: "FLAT" }, amount),
        );
      }),
    );
  });

  it("cutting a MARGINAL band in two changes no premium", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), amounts, amounts, (ratePerMillion, end, amount) => {
        const cut = [
          { upTo: yen(end), ratePerMillion },
          { upTo: null, ratePerMillion },
        ];
        expect(quote({ ...stepped, bands: cut }, amount).base).toBe(
          quote({ ...stepped, bands: cut.slice(1) }, amount).base,
        );
      }),
    );
  });
});

describe("a rate", () => {
  it("is read in percent: 650 per million are 0.065, and four places are exact", () => {
    expect([650, 4_000, 10_000, 1, 0].map(percentOf)).toEqual(["0.065", "0.4", "1", "0.0001", "0"]);
  });
});

describe("a FLAT table without an open last band", () => {
  it("has no premium for what is past its end, and quotes none", () => {
    const ending = { ...interim, bands: [{ upTo: yen(1_000_000), ratePerMillion: 650 }] };
    expect(quote(ending, 1_000_000).total).toBe(650);
    expect(() => quote(ending, 1_000_001)).toThrow("a premium table without an open last band");
  });
});
