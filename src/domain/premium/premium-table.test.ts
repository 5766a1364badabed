import fc from "fast-check";
import { advance, anyTable, interim, stepped, yen } from "../../../tests/support/sample-premium-tables";
import type { PremiumTable } from "./premium";
import { findingsOnTable, MOST_BANDS } from "./premium-table";

describe("a premium table", () => {
  const codesOn = (changes: Partial<PremiumTable>) =>
    findingsOnTable({ ...stepped, ...changes }).map(({ path, code }) => `${path} ${code}`);
  const open = { upTo: null, ratePerMillion: 1_000 };

  it("has no findings where it is in order", () => {
    for (const table of [interim, advance, stepped]) expect(findingsOnTable(table)).toEqual([]);
  });

  it("may have as many bands as any has, and round as coarsely", () => {
    const bands = Array.from({ length: MOST_BANDS - 1 }, (_, i) => ({ upTo: yen(i + 1), ratePerMillion: 1 }));
    expect(codesOn({ bands: [...bands, open] })).toEqual([]);
    expect(codesOn({ roundDownTo: 1_000_000 })).toEqual([]);
    expect(codesOn({ roundDownTo: 1_000_001 })).toEqual(["roundDownTo OUT_OF_RANGE"]);
  });

  it("is told of bands out of order alone, not of premiums at their ends", () => {
    const falling = [
      { upTo: yen(1_000_000), ratePerMillion: 9_000 },
      { upTo: yen(1_000_000), ratePerMillion: 1 },
      { upTo: null, ratePerMillion: 1 },
    ];
    expect(codesOn({ method: "FLAT", bands: falling })).toEqual(["bands.1.upTo BANDS_NOT_ASCENDING"]);
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
      { onlineDiscount: { off: yen(0), from: yen(1), name: null } },
      "onlineDiscount.off MUST_BE_POSITIVE",
    ],
    [
      "with a discount whose name is blank",
      { onlineDiscount: { off: yen(1), from: yen(1), name: " " } },
      "onlineDiscount.name BLANK",
    ],
    [
      "with a discount whose name fills more than a line",
      { onlineDiscount: { off: yen(1), from: yen(1), name: "割".repeat(41) } },
      "onlineDiscount.name TOO_LONG",
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
