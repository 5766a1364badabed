import fc from "fast-check";
import { policy } from "../../../tests/support/eligibility-requests";
import { day, termsOf, yen } from "../../../tests/support/sample-amendments";
import { rulesOn, type RulesInEffect } from "../obligee/obligee-policy";
import type { GuaranteeNumber } from "../values/guarantee-number";
import type { Commitment } from "../works-contract/works-ledger";
import { amendableTermsOf } from "./amended-terms";
import type { IssuedTerms } from "./amendment-findings";
import type { WorksByEntry } from "./judged-price";
import { findingsOnRaise } from "./raise-findings";

const NATIONAL = rulesOn(day("2026-10-01"), []);
const stands = (changes: Partial<Commitment>): Commitment => {
  const amount = changes.amount ?? yen(40_000_000);
  return {
    kind: "ADVANCE_PAYMENT",
    fiscalYear: null,
    lastFiscalYear: null,
    coveredPrice: yen(100_000_000),
    paidAhead: null,
    amount,
    mostAmount: amount,
    state: "IN_FORCE",
    number: "2070004426" as GuaranteeNumber,
    ...changes,
  };
};
const raised = (
  guarantee: IssuedTerms,
  amount: number,
  ledger: Commitment[] = [],
  {
    rules = NATIONAL,
    isLowBid = false,
    coveredPrice = guarantee.worksContract.coveredPrice,
    contractPrice = guarantee.worksContract.contractPrice,
    entry = null,
  }: {
    rules?: RulesInEffect;
    isLowBid?: boolean;
    coveredPrice?: number;
    contractPrice?: number;
    entry?: WorksByEntry | null;
  } = {},
) =>
  [
    ...findingsOnRaise(
      guarantee,
      {
        amendedOn: day("2026-10-01"),
        after: {
          ...amendableTermsOf(guarantee),
          amount: yen(amount),
          coveredPrice: yen(coveredPrice),
          contractPrice: yen(contractPrice),
        },
      },
      { ledger, entry, isLowBid },
      rules,
    ),
  ].map(({ path, code, limit, isOwn }) => `${path} ${code} ${String(limit)} ${String(isOwn)}`);

const advance = termsOf("ADVANCE_PAYMENT", {}, { amount: yen(34_000_000) });
const interim = termsOf("INTERIM_PAYMENT", {}, { amount: yen(10_000_000) });

describe("a larger amount", () => {
  it("of an advance goes up to 40 % of the price, and the refusal says so and by which rule", () => {
    expect(raised(advance, 40_000_000)).toEqual([]);
    expect(raised(advance, 40_000_001)).toEqual(["change.amount OVER_ADVANCE_SHARE 40000000 false"]);
    const own = { rules: rulesOn(day("2026-10-01"), [policy({ advancePercent: 35 })]) };
    expect(raised(advance, 35_000_001, [], own)).toEqual(["change.amount OVER_ADVANCE_SHARE 35000000 true"]);
  });

  it("counts by the price after the change", () => {
    expect(raised(advance, 48_000_000, [], { coveredPrice: 120_000_000 })).toEqual([]);
    expect(raised(advance, 36_000_000, [], { coveredPrice: 85_000_000 })).toEqual([
      "change.amount OVER_ADVANCE_SHARE 34000000 false",
    ]);
  });

  it("of an advance leaves room for the interim payment that is in force or applied for", () => {
    const rules = rulesOn(day("2026-10-01"), [policy({ totalPercent: 50 })]);
    for (const state of ["IN_FORCE", "APPLIED_FOR"] as const) {
      const ledger = [stands({ kind: "INTERIM_PAYMENT", amount: yen(15_000_000), state })];
      expect(raised(advance, 35_000_000, ledger, { rules })).toEqual([]);
      expect(raised(advance, 35_000_001, ledger, { rules })).toEqual([
        "change.amount OVER_TOTAL_WITH_INTERIM 35000000 true",
      ]);
    }
  });

  it("of a low bid has the smaller share, alone and together", () => {
    const rules = rulesOn(day("2026-10-01"), [policy({ lowBidAdvancePercent: 36, lowBidTotalPercent: 45 })]);
    expect(raised(advance, 36_000_001, [], { rules, isLowBid: true })).toEqual([
      "change.amount OVER_LOW_BID_ADVANCE_SHARE 36000000 true",
    ]);
    const ledger = [stands({ kind: "INTERIM_PAYMENT", amount: yen(10_000_000) })];
    expect(raised(advance, 35_000_001, ledger, { rules, isLowBid: true })).toEqual([
      "change.amount OVER_TOTAL_WITH_INTERIM 35000000 true",
    ]);
    expect(raised(advance, 40_000_000, ledger, { rules })).toEqual([]);
  });

  it("of an interim payment goes up to 20 %, and to what its advance leaves of 60 %", () => {
    expect(raised(interim, 20_000_000, [stands({})])).toEqual([]);
    expect(raised(interim, 20_000_001, [stands({})])).toEqual([
      "change.amount OVER_INTERIM_SHARE 20000000 false",
    ]);
    const larger = [stands({ amount: yen(45_000_000) })];
    expect(raised(interim, 15_000_001, larger)).toEqual(["change.amount OVER_TOTAL_SHARE 15000000 false"]);
    // An amendment of the advance that is under way counts as if it were in force.
    const rising = [stands({ mostAmount: yen(48_000_000) })];
    expect(raised(interim, 12_000_001, rising)).toEqual(["change.amount OVER_TOTAL_SHARE 12000000 false"]);
  });

  it("of an interim payment beside an advance of two years counts by both years", () => {
    const ofYear = termsOf(
      "INTERIM_PAYMENT",
      { coveredPrice: yen(100_000_000) },
      { fiscalYear: 2026, amount: yen(10_000_000) },
    );
    // 60 % of 220 m are 132 m: 105 m are advanced, 22 m are paid half-way of 2027.
    const ledger = [
      stands({
        fiscalYear: 2026,
        lastFiscalYear: 2027,
        coveredPrice: yen(220_000_000),
        amount: yen(105_000_000),
      }),
      stands({ kind: "INTERIM_PAYMENT", fiscalYear: 2027, amount: yen(22_000_000) }),
    ];
    expect(raised(ofYear, 11_000_000, ledger.slice(0, 1))).toEqual([]);
    expect(raised(ofYear, 20_000_000, ledger.slice(0, 1))).toEqual([]);
    const tight = [
      stands({
        fiscalYear: 2026,
        lastFiscalYear: 2027,
        coveredPrice: yen(220_000_000),
        amount: yen(98_000_000),
      }),
      ledger[1]!,
    ];
    expect(raised(ofYear, 12_000_000, tight)).toEqual([]);
    expect(raised(ofYear, 12_000_001, tight)).toEqual(["change.amount OVER_TOTAL_SHARE 12000000 false"]);
  });

  it("of 契約保証 has no ceiling", () => {
    expect(raised(termsOf("CONTRACT_PERFORMANCE"), 100_000_000)).toEqual([]);
  });
});

describe("the price by which a raise is judged", () => {
  const entry = (changes: Partial<WorksByEntry>): WorksByEntry => ({
    contractPrice: yen(100_000_000),
    workPeriod: { from: day("2026-04-01"), to: day("2028-03-31") },
    fiscalYears: null,
    advanceYears: "EVERY_YEAR",
    lastAmendedOn: null,
    ...changes,
  });
  const cut = entry({ contractPrice: yen(80_000_000), lastAmendedOn: day("2026-09-01") });
  const of = (limit: number) => [`change.amount OVER_ADVANCE_SHARE ${String(limit)} false`];

  it("is the smaller one of guarantee and entry: the contract was cut, and the guarantee does not say so yet", () => {
    expect(raised(advance, 35_000_000, [], { entry: cut })).toEqual(of(32_000_000));
    const higher = entry({ contractPrice: yen(200_000_000) });
    expect(raised(advance, 40_000_001, [], { entry: higher })).toEqual(of(40_000_000));
    // The guarantee covers a part of the contract.
    const part = termsOf("ADVANCE_PAYMENT", { coveredPrice: yen(60_000_000) }, { amount: yen(20_000_000) });
    expect(raised(part, 24_000_001, [], { entry: cut })).toEqual(of(24_000_000));
  });

  it("is the one that the amendment brings, unless the contract was changed again since", () => {
    const rise = { contractPrice: 120_000_000, coveredPrice: 120_000_000 };
    expect(raised(advance, 48_000_000, [], { entry: cut, ...rise })).toEqual([]);
    const later = { ...cut, lastAmendedOn: day("2026-10-02") };
    expect(raised(advance, 48_000_000, [], { entry: later, ...rise })).toEqual(of(32_000_000));
  });

  it("is of both advances together no more than the contract's", () => {
    const ledger = [stands({ amount: yen(40_000_000) })];
    const small = termsOf("INTERIM_PAYMENT", {}, { amount: yen(5_000_000) });
    expect(raised(small, 8_000_000, ledger, { entry: cut })).toEqual([]);
    expect(raised(small, 8_000_001, ledger, { entry: cut })).toEqual([
      "change.amount OVER_TOTAL_SHARE 8000000 false",
    ]);
  });

  const plan = (year: number, millions: number) => ({
    year,
    paymentLimit: yen(millions * 1_000_000),
    plannedProgress: yen(millions * 1_000_000),
  });
  const planned = entry({ fiscalYears: [plan(2026, 60), plan(2027, 40)] });
  const ofYear = termsOf(
    "ADVANCE_PAYMENT",
    { coveredPrice: yen(50_000_000) },
    { fiscalYear: 2026, amount: yen(20_000_000) },
  );

  it("of a year is no more than that year's planned progress, which the covered price does not pass", () => {
    const within = { entry: planned, coveredPrice: 60_000_000 };
    expect(raised(ofYear, 24_000_000, [], within)).toEqual([]);
    const beyond = { entry: planned, coveredPrice: 60_000_001 };
    expect(raised(ofYear, 20_000_000, [], beyond)).toEqual([
      "change.coveredPrice NOT_THE_YEARS_PRICE 60000000 undefined",
    ]);
    expect(raised(ofYear, 24_000_001, [], beyond)).toEqual([
      "change.coveredPrice NOT_THE_YEARS_PRICE 60000000 undefined",
      ...of(24_000_000),
    ]);
    // One of two years together covers both.
    const together = { ...planned, advanceYears: "FIRST_TWO_TOGETHER" as const };
    expect(raised(ofYear, 40_000_000, [], { entry: together, coveredPrice: 100_000_000 })).toEqual([]);
  });

  it("of a year may grow by as much as the price, since an amendment brings no new plan", () => {
    const rise = { entry: planned, contractPrice: 110_000_000 };
    expect(raised(ofYear, 28_000_000, [], { ...rise, coveredPrice: 70_000_000 })).toEqual([]);
    expect(raised(ofYear, 20_000_000, [], { ...rise, coveredPrice: 70_000_001 })).toEqual([
      "change.coveredPrice NOT_THE_YEARS_PRICE 70000000 undefined",
    ]);
  });

  it("leaves alone a covered price above it that does not grow", () => {
    const smaller = entry({ fiscalYears: [plan(2026, 40), plan(2027, 60)] });
    expect(raised(ofYear, 20_000_000, [], { entry: smaller })).toEqual([]);
    expect(raised(ofYear, 20_000_001, [], { entry: smaller })).toEqual(of(16_000_000));
  });
});

it("a smaller amount, or the same one, needs no room, however far the price fell", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 34_000_000 }),
      fc.integer({ min: 1, max: 100_000_000 }),
      (amount, coveredPrice) => {
        expect(raised(advance, amount, [], { coveredPrice })).toEqual([]);
      },
    ),
  );
});

it("what a refusal allows is allowed, and a yen more is not", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 300_000_000 }),
      fc.integer({ min: 0, max: 60_000_000 }),
      fc.integer({ min: 34_000_001, max: 300_000_000 }),
      (coveredPrice, taken, amount) => {
        const ledger = [stands({ kind: "INTERIM_PAYMENT", amount: yen(taken) })];
        const [finding] = raised(advance, amount, ledger, { coveredPrice });
        if (finding === undefined) return;
        const limit = Number(finding.split(" ")[2]);
        expect(limit).toBeLessThan(amount);
        expect(raised(advance, limit, ledger, { coveredPrice })).toEqual([]);
        if (limit >= 34_000_000) expect(raised(advance, limit + 1, ledger, { coveredPrice })).toHaveLength(1);
      },
    ),
  );
});
