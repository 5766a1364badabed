import fc from "fast-check";
import type { CalendarDate } from "../values/calendar-date";
import { PREMIUM_METHODS, quotePremium, type PremiumTable } from "./premium";
import { COARSEST_ROUNDING, findingsOnTable, MOST_BANDS } from "./premium-table";
import { MAX_YEN, type Yen } from "../values/yen";

const yen = (amount: number) => amount as Yen;

const interim: PremiumTable = {
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
const advance: PremiumTable = {
  ...interim,
  kind: "ADVANCE_PAYMENT",
  onlineDiscount: { off: yen(200), from: yen(3_000_000) },
};
const stepped: PremiumTable = {
  ...interim,
  method: "MARGINAL",
  bands: [
    { upTo: yen(3_000_000), ratePerMillion: 4_000 },
    { upTo: yen(10_000_000), ratePerMillion: 3_000 },
    { upTo: null, ratePerMillion: 1_000 },
  ],
};

const quote = (table: PremiumTable, amount: number, isOnline = true) =>
  quotePremium(table, { amount: yen(amount), isOnline });

/** Tables of every shape: bands in order, rates as they come. */
const anyTable: fc.Arbitrary<PremiumTable> = fc
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

describe("whatever a valid table says", () => {
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

describe("a premium table", () => {
  const codesOn = (changes: Partial<PremiumTable>) =>
    findingsOnTable({ ...stepped, ...changes }).map(({ path, code }) => `${path} ${code}`);
  const open = { upTo: null, ratePerMillion: 1_000 };

  it("has no findings where it is in order", () => {
    for (const table of [interim, advance, stepped]) expect(findingsOnTable(table)).toEqual([]);
  });

  it.each<[string, Partial<PremiumTable>, string]>([
    ["without bands", { bands: [] }, "bands BANDS_OUT_OF_RANGE"],
    [
      "with more bands than any has",
      {
        bands: [
          ...Array.from({ length: MOST_BANDS }, (_, i) => ({ upTo: yen(i + 1), ratePerMillion: 1 })),
          open,
        ],
      },
      "bands BANDS_OUT_OF_RANGE",
    ],
    ["that ends", { bands: [{ upTo: yen(1_000), ratePerMillion: 1 }] }, "bands.0.upTo LAST_BAND_NOT_OPEN"],
    ["open before its last band", { bands: [open, open] }, "bands.0.upTo ONLY_LAST_BAND_OPEN"],
    [
      "out of order",
      { bands: [{ upTo: yen(5), ratePerMillion: 1 }, { upTo: yen(5), ratePerMillion: 1 }, open] },
      "bands.1.upTo BANDS_NOT_ASCENDING",
    ],
    [
      "with a band of nothing",
      { bands: [{ upTo: yen(0), ratePerMillion: 1 }, open] },
      "bands.0.upTo BANDS_NOT_ASCENDING",
    ],
    [
      "with a rate over the whole amount",
      { bands: [{ ...open, ratePerMillion: 1_000_001 }] },
      "bands.0.ratePerMillion OUT_OF_RANGE",
    ],
    [
      "with a negative rate",
      { bands: [{ ...open, ratePerMillion: -1 }] },
      "bands.0.ratePerMillion OUT_OF_RANGE",
    ],
    [
      "with a fraction as rate",
      { bands: [{ ...open, ratePerMillion: 0.5 }] },
      "bands.0.ratePerMillion OUT_OF_RANGE",
    ],
    ["with a negative minimum", { minimum: yen(-1) }, "minimum OUT_OF_RANGE"],
    ["that rounds to nothing", { roundDownTo: 0 }, "roundDownTo OUT_OF_RANGE"],
    [
      "with a discount of nothing",
      { onlineDiscount: { off: yen(0), from: yen(1) } },
      "onlineDiscount.off MUST_BE_POSITIVE",
    ],
    ["without a source", { source: " " }, "source BLANK"],
  ])("is refused %s", (_, changes, finding) => {
    expect(codesOn(changes)).toEqual([finding]);
  });

  it("is refused where a larger amount would cost less, with the band and both premiums", () => {
    expect(findingsOnTable({ ...stepped, method: "FLAT" })).toEqual([
      { path: "bands.1.ratePerMillion", code: "LARGER_COSTS_LESS", limit: 12_000, actual: 9_000 },
      { path: "bands.2.ratePerMillion", code: "LARGER_COSTS_LESS", limit: 30_000, actual: 10_000 },
    ]);
  });

  it("is refused for nothing else: rates may fall from band to band, if MARGINAL", () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const codes = findingsOnTable(table).map(({ code }) => code);
        expect(codes.filter((code) => code !== "LARGER_COSTS_LESS")).toEqual([]);
        if (table.method === "MARGINAL") expect(codes).toEqual([]);
      }),
    );
  });
});
