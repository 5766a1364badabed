import fc from "fast-check";
import { GUARANTEE_KINDS } from "../values/guarantee-kind";
import type { GuaranteeNumber } from "../values/guarantee-number";
import type { Yen } from "../values/yen";
import {
  advanceOf,
  findingsOnFollowedAdvance,
  findingsOnSecond,
  LONGEST_NOTE,
  isOfTwoYears,
  otherAdvances,
  sameAs,
  SECOND_GUARANTEE_REASONS,
  takenBeside,
  type AskedGuarantee,
  type Commitment,
  type FollowingGuarantee,
} from "./works-ledger";

const yen = (amount: number) => amount as Yen;
const number = "2070004426" as GuaranteeNumber;

const advance: Commitment = {
  kind: "ADVANCE_PAYMENT",
  fiscalYear: null,
  lastFiscalYear: null,
  coveredPrice: yen(100_000_000),
  paidAhead: null,
  amount: yen(40_000_000),
  mostAmount: yen(40_000_000),
  state: "IN_FORCE",
  number,
};
const asked: AskedGuarantee = {
  kind: "ADVANCE_PAYMENT",
  fiscalYear: null,
  lastFiscalYear: null,
  advanceAmount: null,
};
const interim: FollowingGuarantee = {
  kind: "INTERIM_PAYMENT",
  fiscalYear: null,
  lastFiscalYear: null,
  advanceAmount: yen(40_000_000),
  paidAhead: null,
};
const secondOf = (ask: AskedGuarantee, ...ledger: Commitment[]) => [...findingsOnSecond(ask, ledger)];
const followedBy = (ask: FollowingGuarantee, ...ledger: Commitment[]) => [
  ...findingsOnFollowedAdvance(ask, ledger),
];

describe("one works contract, one guarantee of a kind and year", () => {
  it("lets the first through", () => {
    expect(secondOf(asked)).toEqual([]);
    expect(secondOf(asked, { ...advance, kind: "CONTRACT_PERFORMANCE" })).toEqual([]);
    expect(secondOf(asked, { ...advance, kind: "INTERIM_PAYMENT" })).toEqual([]);
  });

  it("refuses a second, with the number of the first where the caller may see it", () => {
    expect(secondOf(asked, advance)).toEqual([{ path: "kind", code: "GUARANTEED_ALREADY", limit: number }]);
    expect(secondOf(asked, { ...advance, number: null })).toEqual([
      { path: "kind", code: "GUARANTEED_ALREADY", limit: undefined },
    ]);
  });

  it("refuses a second while the first is applied for", () => {
    expect(secondOf(asked, { ...advance, state: "APPLIED_FOR", number: null })).toEqual([
      { path: "kind", code: "APPLIED_FOR_ALREADY", limit: undefined },
    ]);
  });

  it("has one for each fiscal year, beside those of the other years", () => {
    const first = { ...advance, fiscalYear: 2026 };
    expect(secondOf({ ...asked, fiscalYear: 2027 }, first)).toEqual([]);
    expect(secondOf({ ...asked, fiscalYear: 2026 }, first)).toHaveLength(1);
  });

  it("takes one for the whole contract as one of each year", () => {
    expect(secondOf({ ...asked, fiscalYear: 2026 }, advance)).toHaveLength(1);
    expect(secondOf(asked, { ...advance, fiscalYear: 2026 })).toHaveLength(1);
  });

  it("knows all those of the same kind and year", () => {
    const others = [
      { ...advance, kind: "INTERIM_PAYMENT" as const },
      { ...advance, fiscalYear: 2027 },
    ];
    const same = [advance, { ...advance, fiscalYear: 2026, state: "APPLIED_FOR" as const }];
    expect(sameAs({ ...asked, fiscalYear: 2026 }, [...others, ...same])).toEqual(same);
  });

  it("may be set aside for a replacement, or for paper and electronic in parallel", () => {
    expect(SECOND_GUARANTEE_REASONS).toEqual(["REPLACEMENT", "PAPER_AND_ELECTRONIC"]);
    expect(LONGEST_NOTE).toBe(200);
  });

  it("allows the same kinds and years in whatever order they are applied for", () => {
    // Of a contract with a plan: advances are each for a year, 契約保証 is for the whole.
    const anyAsked = fc.record({
      kind: fc.constantFrom(...GUARANTEE_KINDS),
      year: fc.constantFrom(2026, 2027, 2028),
    });
    const allowed = (asks: { kind: AskedGuarantee["kind"]; year: number }[]) => {
      const ledger: Commitment[] = [];
      for (const { kind, year } of asks) {
        const fiscalYear = kind === "CONTRACT_PERFORMANCE" ? null : year;
        if (secondOf({ kind, fiscalYear, lastFiscalYear: null, advanceAmount: null }, ...ledger).length === 0)
          ledger.push({ ...advance, kind, fiscalYear, state: "APPLIED_FOR" });
      }
      return ledger.map(({ kind, fiscalYear }) => `${kind} ${String(fiscalYear)}`).sort();
    };
    const twoOrders = fc
      .array(anyAsked, { maxLength: 20 })
      .chain((asks) => fc.tuple(fc.constant(asks), fc.shuffledSubarray(asks, { minLength: asks.length })));
    fc.assert(
      fc.property(twoOrders, ([asks, shuffled]) => {
        expect(allowed(shuffled)).toEqual(allowed(asks));
        expect(new Set(allowed(asks)).size).toBe(allowed(asks).length);
      }),
    );
  });
});

describe("an interim payment", () => {
  it("follows the guarantee of its advance, in force and of that amount", () => {
    expect(followedBy(interim, advance)).toEqual([]);
    expect(advanceOf(interim, [advance])).toEqual(advance);
    expect(followedBy({ ...interim, advanceAmount: yen(1) }, advance)).toEqual([
      { path: "advanceAmount", code: "NOT_THE_GUARANTEED_ADVANCE", limit: 40_000_000, actual: 1 },
    ]);
    expect(followedBy({ ...interim, advanceAmount: null }, advance)).toEqual([]);
  });

  it.each<[string, Commitment[]]>([
    ["nothing is guaranteed", []],
    ["the advance is only applied for", [{ ...advance, state: "APPLIED_FOR" }]],
    ["only the performance is guaranteed", [{ ...advance, kind: "CONTRACT_PERFORMANCE" }]],
    ["the advance is another year's", [{ ...advance, fiscalYear: 2027 }]],
  ])("has no advance to follow where %s", (_, ledger) => {
    const ofFirstYear = { ...interim, fiscalYear: 2026 };
    expect(advanceOf(ofFirstYear, ledger)).toBeNull();
    expect(followedBy(ofFirstYear, ...ledger)).toEqual([
      { path: "advanceAmount", code: "ADVANCE_NOT_GUARANTEED" },
    ]);
  });

  it("follows the advance of its own year", () => {
    const ledger = [2026, 2027, 2028].map((year) => ({ ...advance, fiscalYear: year, amount: yen(year) }));
    expect(advanceOf({ ...interim, fiscalYear: 2027 }, ledger)?.amount).toBe(2027);
    expect(followedBy({ ...interim, fiscalYear: 2027, advanceAmount: yen(2027) }, ...ledger)).toEqual([]);
  });

  it.each(["ADVANCE_PAYMENT", "CONTRACT_PERFORMANCE"] as const)("is asked of no %s", (kind) => {
    expect(followedBy({ ...interim, kind, advanceAmount: yen(1) })).toEqual([]);
  });
});

describe("an advance of the first two years together", () => {
  const together: Commitment = { ...advance, fiscalYear: 2026, lastFiscalYear: 2027 };
  const ofYear = (year: number): FollowingGuarantee => ({ ...interim, fiscalYear: year });

  it("is the one that the interim payment of either year follows", () => {
    expect(isOfTwoYears(together)).toBe(true);
    expect(isOfTwoYears({ ...advance, fiscalYear: 2026 })).toBe(false);
    expect(isOfTwoYears(null)).toBe(false);
    expect(followedBy(ofYear(2026), together)).toEqual([]);
    expect(followedBy(ofYear(2027), together)).toEqual([]);
    expect(followedBy(ofYear(2028), together)).toMatchObject([{ code: "ADVANCE_NOT_GUARANTEED" }]);
    expect(followedBy(ofYear(2025), together)).toMatchObject([{ code: "ADVANCE_NOT_GUARANTEED" }]);
  });

  it("covers no work that is paid for, by what the advance says of that year", () => {
    const known = (paidAhead: number | null): Commitment => ({
      ...advance,
      fiscalYear: 2026,
      lastFiscalYear: 2027,
      paidAhead: paidAhead === null ? null : yen(paidAhead),
    });
    const of = (fiscalYear: number, paidAhead: number | null): FollowingGuarantee => ({
      ...interim,
      fiscalYear,
      paidAhead: paidAhead === null ? null : yen(paidAhead),
    });
    const less = { path: "paidAhead", code: "UNDER_ADVANCES_PAID_AHEAD", limit: 20_000_000 };
    expect(followedBy(of(2027, null), known(20_000_000))).toEqual([{ ...less, actual: undefined }]);
    expect(followedBy(of(2027, 19_999_999), known(20_000_000))).toEqual([{ ...less, actual: 19_999_999 }]);
    expect(followedBy(of(2027, 20_000_000), known(20_000_000))).toEqual([]);
    expect(followedBy(of(2027, 20_000_001), known(20_000_000))).toEqual([]);
    expect(followedBy(of(2026, null), known(20_000_000))).toEqual([]);
    expect(followedBy(of(2027, null), known(null))).toEqual([]);
    expect(followedBy(of(2027, null), known(0))).toEqual([]);
    const ownYear = { ...known(20_000_000), fiscalYear: 2027, lastFiscalYear: null };
    expect(followedBy(of(2027, null), ownYear)).toHaveLength(1);
    expect(followedBy(of(2028, null), { ...known(20_000_000), lastFiscalYear: 2028 })).toHaveLength(1);
  });

  it("stands in the way of an advance of either", () => {
    for (const fiscalYear of [2026, 2027])
      expect(secondOf({ ...asked, fiscalYear }, together)).toMatchObject([{ code: "GUARANTEED_ALREADY" }]);
    expect(secondOf({ ...asked, fiscalYear: 2028 }, together)).toEqual([]);
    const second = { ...asked, fiscalYear: 2026, lastFiscalYear: 2027 };
    expect(secondOf(second, { ...advance, fiscalYear: 2027 })).toMatchObject([
      { code: "GUARANTEED_ALREADY" },
    ]);
  });
});

describe("what is taken beside what is asked", () => {
  const together: Commitment = { ...advance, fiscalYear: 2026, lastFiscalYear: 2027 };
  const paid = (fiscalYear: number | null, amount: number, state: Commitment["state"] = "IN_FORCE") =>
    ({
      ...advance,
      kind: "INTERIM_PAYMENT",
      fiscalYear,
      amount: yen(amount),
      mostAmount: yen(amount),
      state,
    }) as const;

  it("is for an advance all interim payments on it, in force or applied for", () => {
    expect(takenBeside(asked, [])).toBe(0);
    expect(takenBeside(asked, [paid(null, 5), paid(null, 7, "APPLIED_FOR"), advance])).toBe(12);
    expect(takenBeside({ ...asked, fiscalYear: 2026 }, [paid(2026, 5), paid(2027, 7)])).toBe(5);
    expect(
      takenBeside({ ...asked, fiscalYear: 2026, lastFiscalYear: 2027 }, [paid(2026, 5), paid(2027, 7)]),
    ).toBe(12);
  });

  it("is for an interim payment that of the other year of its advance", () => {
    const ledger = [together, paid(2026, 5), paid(2027, 7), paid(2028, 9)];
    expect(takenBeside({ ...interim, fiscalYear: 2026 }, ledger)).toBe(7);
    expect(takenBeside({ ...interim, fiscalYear: 2027 }, ledger)).toBe(5);
    expect(takenBeside({ ...interim, fiscalYear: 2028 }, ledger)).toBe(0);
  });

  it("is also what an amendment under way would add to its advance", () => {
    expect(takenBeside(interim, [{ ...advance, mostAmount: yen(43_000_000) }])).toBe(3_000_000);
    expect(takenBeside(interim, [advance])).toBe(0);
  });
});

describe("the other advance in force", () => {
  it("is that of the same years, without 契約保証 and without what is only applied for", () => {
    const other: Commitment = { ...advance, kind: "INTERIM_PAYMENT", amount: yen(5) };
    const ledger: Commitment[] = [
      other,
      { ...other, fiscalYear: 2027, amount: yen(7) },
      { ...other, state: "APPLIED_FOR", amount: yen(11) },
      { ...advance, kind: "CONTRACT_PERFORMANCE", amount: yen(13) },
      { ...advance, amount: yen(17) },
    ];
    expect(otherAdvances(asked, ledger)).toBe(12);
    expect(otherAdvances({ ...asked, fiscalYear: 2026 }, ledger)).toBe(5);
    expect(otherAdvances(interim, ledger)).toBe(17);
  });
});
