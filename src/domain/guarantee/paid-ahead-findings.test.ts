import { changeOf, day, termsOf, yen, TODAY } from "../../../tests/support/sample-amendments";
import type { Finding } from "../values/finding";
import { rulesOn } from "../obligee/obligee-policy";
import type { AmendmentChange } from "./amendment";
import type { IssuedTerms } from "./amendment-findings";
import { decideAmendment } from "./decide-amendment";
import type { WorksByEntry } from "./judged-price";
import { findingsOnPaidAhead } from "./paid-ahead-findings";
import { findingsOnRaise } from "./raise-findings";
import type { Commitment } from "../works-contract/works-ledger";

const plan = (year: number, plannedProgress: number) => ({
  year,
  paymentLimit: yen(plannedProgress),
  plannedProgress: yen(plannedProgress),
});
/** 300,000,000 yen over three years; the advance of the first covers the second, too. */
const ENTRY: WorksByEntry = {
  contractPrice: yen(300_000_000),
  workPeriod: { from: day("2025-06-01"), to: day("2028-02-28") },
  lastAmendedOn: null,
  fiscalYears: [plan(2025, 100_000_000), plan(2026, 120_000_000), plan(2027, 80_000_000)],
  advanceYears: "FIRST_TWO_TOGETHER",
};
const works = {
  contractPrice: yen(300_000_000),
  coveredPrice: yen(220_000_000),
  workPeriod: ENTRY.workPeriod,
  contractedOn: day("2025-05-20"),
};
const together = termsOf("ADVANCE_PAYMENT", works, {
  fiscalYear: 2025,
  lastFiscalYear: 2026,
  amount: yen(70_000_000),
  expiresOn: day("2027-03-31"),
});
const second = termsOf(
  "INTERIM_PAYMENT",
  { ...works, coveredPrice: yen(120_000_000) },
  { fiscalYear: 2026, amount: yen(10_000_000), expiresOn: day("2027-03-31") },
);
const brief = (findings: Iterable<Finding>) =>
  [...findings].map(({ path, code, limit }) =>
    limit === undefined ? `${path} ${code}` : `${path} ${code} ${String(limit)}`,
  );
const stated = (
  guarantee: IssuedTerms,
  paidAhead: number | null,
  { amendedOn = "2026-10-01", entry = ENTRY }: { amendedOn?: string; entry?: WorksByEntry | null } = {},
) =>
  brief(
    findingsOnPaidAhead(
      guarantee,
      changeOf({ paidAhead: paidAhead === null ? null : yen(paidAhead), amendedOn: day(amendedOn) }),
      entry,
    ),
  );

describe("what was paid ahead (出来高超過額), as an amendment states it", () => {
  it("is at most what is planned for the year: of two together, for the second", () => {
    expect(stated(together, 120_000_000)).toEqual([]);
    expect(stated(together, 120_000_001)).toEqual(["paidAhead OVER_PLANNED_PROGRESS 120000000"]);
    expect(stated(second, 120_000_001)).toEqual(["paidAhead OVER_PLANNED_PROGRESS 120000000"]);
  });

  it("is at most what the guarantee covers, where no plan is known", () => {
    expect(stated(together, 220_000_000, { entry: null })).toEqual([]);
    expect(stated(together, 220_000_001, { entry: null })).toEqual([
      "paidAhead OVER_PLANNED_PROGRESS 220000000",
    ]);
    const known = { ...second, paidAhead: yen(20_000_000) };
    expect(stated(known, 140_000_001, { entry: { ...ENTRY, fiscalYears: null } })).toEqual([
      "paidAhead OVER_PLANNED_PROGRESS 140000000",
    ]);
  });

  it("is known once that year has begun", () => {
    expect(stated(together, 1, { amendedOn: "2026-04-01" })).toEqual([]);
    expect(stated(together, 1, { amendedOn: "2026-03-31" })).toEqual([
      "paidAhead NOT_PAID_AHEAD_YET 2026-04-01",
    ]);
    expect(stated({ ...second, fiscalYear: 2027 }, 1)).toEqual(["paidAhead NOT_PAID_AHEAD_YET 2027-04-01"]);
  });

  it("is nothing before the first year, by the day of the contract or of the works", () => {
    const first = { ...second, fiscalYear: 2025 };
    expect(stated(first, 1)).toEqual(["paidAhead NOTHING_PAID_AHEAD_IN_FIRST_YEAR"]);
    expect(stated(first, 0)).toEqual([]);
    const unplanned = { ...ENTRY, fiscalYears: null };
    expect(stated(first, 1, { entry: unplanned })).toEqual(["paidAhead NOTHING_PAID_AHEAD_IN_FIRST_YEAR"]);
    const open = { ...first, worksContract: { ...first.worksContract, contractedOn: null } };
    expect(stated(open, 1)).toEqual(["paidAhead NOTHING_PAID_AHEAD_IN_FIRST_YEAR"]);
    const early = { ...first, worksContract: { ...first.worksContract, contractedOn: day("2025-03-31") } };
    expect(stated(early, 1, { entry: unplanned })).toEqual([]);
  });

  it("is nothing before the first planned year, whenever the contract was concluded", () => {
    const ofYear = (fiscalYear: number, contractedOn: string) => ({
      ...second,
      fiscalYear,
      worksContract: { ...second.worksContract, contractedOn: day(contractedOn) },
    });
    expect(stated(ofYear(2025, "2025-03-31"), 1)).toEqual(["paidAhead NOTHING_PAID_AHEAD_IN_FIRST_YEAR"]);
    expect(stated(ofYear(2026, "2025-03-31"), 1)).toEqual([]);
    const later = { ...ENTRY, fiscalYears: [plan(2027, 80_000_000), plan(2026, 220_000_000)] };
    expect(stated(ofYear(2026, "2025-05-20"), 1, { entry: later })).toEqual([
      "paidAhead NOTHING_PAID_AHEAD_IN_FIRST_YEAR",
    ]);
  });

  it("is of advances, and of one year", () => {
    const performance = termsOf("CONTRACT_PERFORMANCE", works);
    expect(stated(performance, 1)).toEqual(["paidAhead ONLY_FOR_ADVANCE"]);
    expect(stated(performance, null)).toEqual([]);
    expect(stated(termsOf("ADVANCE_PAYMENT"), 1)).toEqual(["paidAhead ONLY_WITH_FISCAL_YEARS"]);
  });
});

const raise = (
  guarantee: IssuedTerms,
  {
    amendedOn = "2026-10-01",
    ...after
  }: { amendedOn?: string; amount?: number; coveredPrice?: number; paidAhead?: number },
  ledger: Commitment[] = [],
) => {
  const { worksContract, amount, expiresOn, paidAhead } = guarantee;
  const { contractPrice, coveredPrice, workPeriod } = worksContract;
  return brief(
    findingsOnRaise(
      guarantee,
      {
        amendedOn: day(amendedOn),
        after: {
          amount: yen(after.amount ?? amount),
          contractPrice,
          coveredPrice: yen(after.coveredPrice ?? coveredPrice - (after.paidAhead ?? 0)),
          paidAhead: after.paidAhead === undefined ? paidAhead : yen(after.paidAhead),
          workPeriod,
          expiresOn,
        },
      },
      { ledger, entry: ENTRY, isLowBid: false },
      rulesOn(day(amendedOn), []),
    ),
  );
};

describe("a raise of the advance of the first two years together", () => {
  it("must say what the second year began with, once it has begun", () => {
    expect(raise(together, { amount: 88_000_000 })).toEqual([
      "change.paidAhead PAID_AHEAD_REQUIRED 2026-04-01",
    ]);
    expect(raise(together, { amount: 88_000_000, amendedOn: "2026-04-01" })).toHaveLength(1);
    expect(raise(together, { amount: 88_000_000, amendedOn: "2026-03-31" })).toEqual([]);
    expect(raise(together, { amount: 88_000_000, paidAhead: 0 })).toEqual([]);
  });

  it("must say it where the covered price rises alone, and need not where nothing does", () => {
    const part = {
      ...together,
      worksContract: { ...together.worksContract, coveredPrice: yen(210_000_000) },
    };
    expect(raise(part, { coveredPrice: 220_000_000 })).toEqual([
      "change.paidAhead PAID_AHEAD_REQUIRED 2026-04-01",
    ]);
    expect(raise(together, { amount: 60_000_000 })).toEqual([]);
    expect(raise({ ...second, amount: yen(1) }, { amount: 24_000_000 }, [])).toEqual([]);
  });

  it("counts 40 % of both years less it: of 220,000,000 less 20,000,000, 80,000,000", () => {
    expect(raise(together, { amount: 80_000_000, paidAhead: 20_000_000 })).toEqual([]);
    expect(raise(together, { amount: 80_000_001, paidAhead: 20_000_000 })).toEqual([
      "change.amount OVER_ADVANCE_SHARE 80000000",
    ]);
  });

  it("counts no covered price that was paid ahead", () => {
    const less = {
      ...together,
      paidAhead: yen(20_000_000),
      worksContract: { ...together.worksContract, coveredPrice: yen(200_000_000) },
    };
    expect(raise(less, { coveredPrice: 220_000_000 })).toEqual([
      "change.coveredPrice NOT_THE_YEARS_PRICE 200000000",
    ]);
    expect(raise(less, { amount: 80_000_001 })).toEqual(["change.amount OVER_ADVANCE_SHARE 80000000"]);
  });
});

describe("a raise of an interim payment beside such an advance", () => {
  const advance = (paidAhead: number | null, coveredPrice: number): Commitment => ({
    kind: "ADVANCE_PAYMENT",
    fiscalYear: 2025,
    lastFiscalYear: 2026,
    coveredPrice: yen(coveredPrice),
    paidAhead: paidAhead === null ? null : yen(paidAhead),
    amount: yen(105_000_000),
    mostAmount: yen(105_000_000),
    state: "IN_FORCE",
    number: null,
  });
  const less = {
    ...second,
    paidAhead: yen(20_000_000),
    worksContract: { ...second.worksContract, coveredPrice: yen(100_000_000) },
  };
  const first = {
    ...second,
    fiscalYear: 2025,
    worksContract: { ...second.worksContract, coveredPrice: yen(100_000_000) },
  };

  // 60 % of 220 m less 20 m are 120 m, of which the advance takes 105 m.
  it("shares 60 % of both years, less what was paid ahead, whichever of the two says it", () => {
    const most = ["change.amount OVER_TOTAL_SHARE 15000000"];
    expect(raise(less, { amount: 15_000_001 }, [advance(null, 220_000_000)])).toEqual(most);
    expect(raise(less, { amount: 15_000_001 }, [advance(20_000_000, 200_000_000)])).toEqual(most);
    expect(raise(second, { amount: 15_000_001 }, [advance(20_000_000, 200_000_000)])).toEqual(most);
    expect(raise(first, { amount: 15_000_001 }, [advance(20_000_000, 200_000_000)])).toEqual(most);
    expect(raise(less, { amount: 15_000_000 }, [advance(null, 220_000_000)])).toEqual([]);
  });

  it("shares 60 % of both years whole, where nothing was paid ahead", () => {
    // 20 % of the second year are 24 m: a year of its own allows no more.
    expect(raise(second, { amount: 24_000_001 }, [advance(null, 220_000_000)])).toEqual([
      "change.amount OVER_INTERIM_SHARE 24000000",
    ]);
    expect(raise(second, { amount: 24_000_000 }, [advance(null, 220_000_000)])).toEqual([]);
    const more = {
      ...advance(null, 220_000_000),
      amount: yen(112_000_000),
      mostAmount: yen(112_000_000),
    };
    expect(raise(second, { amount: 20_000_001 }, [more])).toEqual([
      "change.amount OVER_TOTAL_SHARE 20000000",
    ]);
  });
});

describe("an amendment that states it", () => {
  const decided = (guarantee: IssuedTerms, change: Partial<AmendmentChange>) =>
    decideAmendment(guarantee, changeOf(change), {
      ledger: [],
      entry: ENTRY,
      isLowBid: false,
      agreedFor: guarantee.worksContract.coveredPrice,
      policies: [],
      today: TODAY,
      lastAmendedOn: null,
      amendmentCount: 0,
    });

  it("covers that much less", () => {
    const decision = decided(together, { paidAhead: yen(20_000_000), amount: yen(80_000_000) });
    if (!decision.possible) throw new Error("refused");
    expect(decision.amendment.before).toMatchObject({ paidAhead: null, coveredPrice: 220_000_000 });
    expect(decision.amendment.after).toMatchObject({ paidAhead: 20_000_000, coveredPrice: 200_000_000 });
    expect(decision.overCeiling).toEqual([]);
  });

  it("takes back what was stated before: the covered price is less by the newest alone", () => {
    const less = {
      ...together,
      paidAhead: yen(20_000_000),
      worksContract: { ...together.worksContract, coveredPrice: yen(200_000_000) },
    };
    const decision = decided(less, { paidAhead: yen(5_000_000) });
    if (!decision.possible) throw new Error("refused");
    expect(decision.amendment.after).toMatchObject({ paidAhead: 5_000_000, coveredPrice: 215_000_000 });
    const same = decided(less, { paidAhead: yen(20_000_000) });
    expect(same.possible ? [] : brief(same.findings)).toEqual(["change UNCHANGED"]);
  });

  it("keeps the covered price that it names itself", () => {
    const decision = decided(together, { paidAhead: yen(20_000_000), coveredPrice: yen(190_000_000) });
    if (!decision.possible) throw new Error("refused");
    expect(decision.amendment.after.coveredPrice).toBe(190_000_000);
  });

  it("has one finding for one fault", () => {
    const refused = decided(together, { paidAhead: yen(220_000_001) });
    expect(refused.possible ? [] : brief(refused.findings)).toEqual([
      "change.paidAhead OVER_PLANNED_PROGRESS 120000000",
    ]);
    const twice = decided(together, { paidAhead: yen(220_000_001), amount: yen(300_000_000) });
    expect(twice.possible ? [] : brief(twice.findings)).toEqual([
      "change.paidAhead OVER_PLANNED_PROGRESS 120000000",
      "change.amount OVER_COVERED_PRICE 220000000",
    ]);
    const nothing = decided(together, { paidAhead: yen(0) });
    expect(nothing.possible ? [] : brief(nothing.findings)).toEqual(["change UNCHANGED"]);
  });
});
