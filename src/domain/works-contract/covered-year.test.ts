import fc from "fast-check";
import { addDays, type CalendarDate } from "../values/calendar-date";
import { periodOfFiscalYear } from "../values/fiscal-year";
import type { Yen } from "../values/yen";
import { coveredYear, findingsOnBudget, findingsOnYear, type YearChoice } from "./covered-year";
import { NOT_PLANNED, type AdvanceYears, type FiscalYearPlan } from "./fiscal-year-plans";

const day = (text: string) => text as CalendarDate;
const yen = (amount: number) => amount as Yen;
const plan = (year: number, plannedProgress: number): FiscalYearPlan => ({
  year,
  paymentLimit: yen(plannedProgress),
  plannedProgress: yen(plannedProgress),
});

/** 300,000,000 yen over three fiscal years: 100, 120 and 80 million. */
const contract = {
  fiscalYears: [plan(2026, 100_000_000), plan(2027, 120_000_000), plan(2028, 80_000_000)],
  advanceYears: "EVERY_YEAR" as AdvanceYears,
  workPeriod: { from: day("2026-06-01"), to: day("2029-02-28") },
};
const YEARS = [2026, 2027, 2028];
const advance = (fiscalYear: number | null, paidAhead: number | null = null): YearChoice => ({
  kind: "ADVANCE_PAYMENT",
  fiscalYear,
  paidAhead: paidAhead as Yen | null,
  carriedOver: null,
});
const interim = (fiscalYear: number | null): YearChoice => ({
  ...advance(fiscalYear),
  kind: "INTERIM_PAYMENT",
});
const performance: YearChoice = { ...advance(null), kind: "CONTRACT_PERFORMANCE" };
const together = { ...contract, advanceYears: "FIRST_TWO_TOGETHER" as const };
const fromSecond = { ...contract, advanceYears: "FROM_SECOND_YEAR" as const };

describe("what a guarantee of one year covers (天草市 特約条項 第2条)", () => {
  it("is that year's planned progress, to the end of that year, and in the last year to completion", () => {
    expect(YEARS.map((year) => coveredYear(contract, advance(year)))).toEqual([
      {
        price: 100_000_000,
        totalled: 100_000_000,
        period: { from: "2026-06-01", to: "2027-03-31" },
        endsOn: "2027-03-31",
      },
      {
        price: 120_000_000,
        totalled: 120_000_000,
        period: { from: "2027-04-01", to: "2028-03-31" },
        endsOn: "2028-03-31",
      },
      {
        price: 80_000_000,
        totalled: 80_000_000,
        period: { from: "2028-04-01", to: "2029-02-28" },
        endsOn: "2029-02-28",
      },
    ]);
  });

  it("is the same for the interim payment of that year (奈良県, 小山町: その年度の工期の2分の1)", () => {
    for (const year of YEARS)
      expect(coveredYear(contract, interim(year))).toEqual(coveredYear(contract, advance(year)));
  });

  it("is less what a part payment at the start of the year paid for work done beyond the plan", () => {
    expect(coveredYear(contract, advance(2027, 20_000_000))?.price).toBe(100_000_000);
    expect(coveredYear(contract, advance(2027, 0))?.price).toBe(120_000_000);
    expect(coveredYear(contract, advance(2027, 120_000_000))?.price).toBe(0);
    expect(coveredYear(contract, advance(2027, 120_000_001))?.price).toBe(0);
  });

  it("is the first two years together where the contract says so (建設省 国庫債務負担行為の通知)", () => {
    expect(coveredYear(together, advance(2026))).toEqual({
      price: 220_000_000,
      totalled: 220_000_000,
      period: { from: "2026-06-01", to: "2028-03-31" },
      endsOn: "2028-03-31",
    });
    expect(coveredYear(together, advance(2028))).toEqual(coveredYear(contract, advance(2028)));
    // An interim payment covers its own year, and with the advance it counts by both.
    for (const year of [2026, 2027])
      expect(coveredYear(together, interim(year))).toEqual({
        ...coveredYear(contract, interim(year)),
        totalled: 220_000_000,
      });
    expect(coveredYear(together, interim(2028))).toEqual(coveredYear(contract, interim(2028)));
  });

  it("is all where the first two years are the only ones, and the only year where there is one", () => {
    const two = { ...together, fiscalYears: contract.fiscalYears.slice(0, 2) };
    expect(
      coveredYear({ ...two, workPeriod: { ...contract.workPeriod, to: day("2028-03-10") } }, advance(2026)),
    ).toEqual({
      price: 220_000_000,
      totalled: 220_000_000,
      period: { from: "2026-06-01", to: "2028-03-10" },
      endsOn: "2028-03-10",
    });
    const one = { ...together, fiscalYears: contract.fiscalYears.slice(0, 1) };
    expect(coveredYear(one, advance(2026))?.price).toBe(100_000_000);
  });

  it("ends with the works where they end before the last planned year", () => {
    const shorter = { ...contract, workPeriod: { from: day("2026-06-01"), to: day("2028-03-30") } };
    expect(coveredYear(shorter, advance(2027))?.endsOn).toBe("2028-03-30");
  });

  it("ends with the works where the last planned year is over before them", () => {
    const later = { ...contract, workPeriod: { from: day("2026-06-01"), to: day("2029-06-30") } };
    expect(coveredYear(later, advance(2028))?.endsOn).toBe("2029-06-30");
  });

  it.each<[string, YearChoice]>([
    ["契約保証, which covers the whole", { ...performance, fiscalYear: 2026 }],
    ["no kind", { ...advance(2026), kind: null }],
    ["no year", advance(null)],
    ["a year that is not planned", advance(2029)],
  ])("is nothing for %s", (_, choice) => {
    expect(coveredYear(contract, choice)).toBeNull();
  });

  it("is nothing where there is no plan", () => {
    expect(coveredYear({ ...contract, ...NOT_PLANNED }, advance(2026))).toBeNull();
  });
});

describe("the cover of any plan", () => {
  const anyPlanned = fc
    .record({
      firstYear: fc.integer({ min: 1990, max: 2090 }),
      amounts: fc.array(fc.nat(1_000_000_000), { minLength: 1, maxLength: 8 }),
      startsAfter: fc.nat(364),
      endsBefore: fc.nat(364),
    })
    .map(
      ({
        firstYear,
        amounts,
        startsAfter,
        endsBefore,
      }): Parameters<typeof coveredYear>[0] & { fiscalYears: FiscalYearPlan[] } => {
        const fiscalYears = amounts.map((amount, i) => plan(firstYear + i, amount));
        const ends = [startsAfter, 364 - endsBefore].sort((one, other) => one - other);
        const [first = 0, last = 0] = amounts.length === 1 ? ends : [startsAfter, 364 - endsBefore];
        const dayIn = (year: number, days: number) =>
          new Date(Date.UTC(year, 3, 1 + days)).toISOString().slice(0, 10) as CalendarDate;
        return {
          fiscalYears,
          advanceYears: "EVERY_YEAR",
          workPeriod: { from: dayIn(firstYear, first), to: dayIn(firstYear + amounts.length - 1, last) },
        };
      },
    );

  it("does not depend on the order in which the years are typed", () => {
    const shuffled = anyPlanned.chain((planned) =>
      fc.tuple(
        fc.constant(planned),
        fc.shuffledSubarray([...planned.fiscalYears], { minLength: planned.fiscalYears.length }),
        fc.constantFrom<AdvanceYears>("EVERY_YEAR", "FROM_SECOND_YEAR", "FIRST_TWO_TOGETHER"),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([planned, fiscalYears, advanceYears]) => {
        for (const { year } of fiscalYears)
          for (const choice of [advance(year), interim(year)]) {
            const typed = { ...planned, advanceYears, fiscalYears };
            expect(coveredYear(typed, choice)).toEqual(coveredYear({ ...planned, advanceYears }, choice));
            expect(findingsOnYear(typed, choice)).toEqual(
              findingsOnYear({ ...planned, advanceYears }, choice),
            );
          }
      }),
    );
  });

  it("of all years adds up to the price", () => {
    fc.assert(
      fc.property(anyPlanned, (planned) => {
        const covered = planned.fiscalYears.map(
          ({ year }) => coveredYear(planned, advance(year))?.price ?? -1,
        );
        const price = planned.fiscalYears.reduce((sum, { plannedProgress }) => sum + plannedProgress, 0);
        expect(covered.reduce((sum, each) => sum + each, 0)).toBe(price);
      }),
    );
  });

  it("of all years is the work period, each day once", () => {
    fc.assert(
      fc.property(anyPlanned, (planned) => {
        const periods = planned.fiscalYears.map(({ year }) => coveredYear(planned, advance(year))?.period);
        expect(periods.at(0)?.from).toBe(planned.workPeriod.from);
        expect(periods.at(-1)?.to).toBe(planned.workPeriod.to);
        const days = periods.map((period) => [period!.from, addDays(period!.to, 1)]);
        expect(days.slice(1).map(([from]) => from)).toEqual(days.slice(0, -1).map(([, next]) => next));
      }),
    );
  });

  it("of the first two years together is what each of the two covers", () => {
    fc.assert(
      fc.property(anyPlanned, (planned) => {
        const [first, second] = planned.fiscalYears.map(({ year }) => coveredYear(planned, advance(year)));
        const both = coveredYear(
          { ...planned, advanceYears: "FIRST_TWO_TOGETHER" },
          advance(planned.fiscalYears[0]!.year),
        );
        expect(both).toEqual({
          price: first!.price + (second?.price ?? 0),
          totalled: first!.price + (second?.price ?? 0),
          period: { from: first!.period.from, to: (second ?? first)!.period.to },
          endsOn: (second ?? first)!.endsOn,
        });
      }),
    );
  });

  it("ends no later than completion, and no sooner than the year unless the works do", () => {
    fc.assert(
      fc.property(anyPlanned, (planned) => {
        for (const { year } of planned.fiscalYears) {
          const { endsOn } = coveredYear(planned, advance(year))!;
          const endOfYear = periodOfFiscalYear(year).to;
          expect(endsOn <= planned.workPeriod.to).toBe(true);
          expect(endsOn >= endOfYear || endsOn === planned.workPeriod.to).toBe(true);
        }
      }),
    );
  });
});

describe("the choice of a year", () => {
  it("is one of the planned years", () => {
    for (const year of YEARS) {
      expect(findingsOnYear(contract, advance(year))).toEqual([]);
      expect(findingsOnYear(contract, interim(year))).toEqual([]);
    }
    const limit = "2026, 2027, 2028";
    const typed = { ...contract, fiscalYears: [...contract.fiscalYears].reverse() };
    for (const planned of [contract, typed]) {
      expect(findingsOnYear(planned, advance(2029))).toEqual([
        { path: "fiscalYear", code: "NOT_A_PLANNED_YEAR", limit, actual: 2029 },
      ]);
      expect(findingsOnYear(planned, interim(null))).toEqual([
        { path: "fiscalYear", code: "FISCAL_YEAR_REQUIRED", limit },
      ]);
    }
  });

  it("is judged when the kind is known", () => {
    expect(findingsOnYear(contract, { ...advance(1999, 1), kind: null })).toEqual([]);
  });

  it("is not for 契約保証, which covers the whole price and period", () => {
    expect(findingsOnYear(contract, performance)).toEqual([]);
    expect(findingsOnYear(contract, { ...performance, fiscalYear: 2026, paidAhead: yen(0) })).toEqual([
      { path: "fiscalYear", code: "ONLY_FOR_ADVANCE", actual: 2026 },
      { path: "paidAhead", code: "ONLY_FOR_ADVANCE", actual: 0 },
    ]);
  });

  it("needs a plan", () => {
    expect(findingsOnYear(NOT_PLANNED, advance(null))).toEqual([]);
    expect(findingsOnYear(NOT_PLANNED, advance(2026, 0))).toEqual([
      { path: "worksContract.fiscalYears", code: "FISCAL_YEARS_NOT_PLANNED" },
      { path: "paidAhead", code: "ONLY_WITH_FISCAL_YEARS", actual: 0 },
    ]);
  });

  it("is not the first where the contract has no advance in it (天草広域連合: 仕様書で初年度を除く)", () => {
    const finding = { path: "fiscalYear", code: "NO_ADVANCE_IN_FIRST_YEAR", limit: 2027, actual: 2026 };
    expect(findingsOnYear(fromSecond, advance(2026))).toEqual([finding]);
    expect(findingsOnYear(fromSecond, interim(2026))).toEqual([finding]);
    expect(findingsOnYear(fromSecond, advance(2027))).toEqual([]);
    expect(findingsOnYear(fromSecond, advance(2028))).toEqual([]);
    expect(findingsOnYear({ ...fromSecond, fiscalYears: [plan(2026, 1)] }, advance(2026))).toEqual([
      { ...finding, limit: undefined },
    ]);
  });

  it("is not the second where its advance is paid with the first (建設省 国庫債務負担行為の通知)", () => {
    expect(findingsOnYear(together, advance(2027))).toEqual([
      { path: "fiscalYear", code: "ADVANCED_WITH_FIRST_YEAR", limit: 2026, actual: 2027 },
    ]);
    expect(findingsOnYear(together, advance(2026))).toEqual([]);
    expect(findingsOnYear(together, advance(2028))).toEqual([]);
    expect(findingsOnYear(together, interim(2027))).toEqual([]);
  });
});

describe("what was paid ahead (出来高超過額)", () => {
  it("is at most the progress planned for the year", () => {
    expect(findingsOnYear(contract, advance(2027, 120_000_000))).toEqual([]);
    expect(findingsOnYear(contract, advance(2027, 120_000_001))).toEqual([
      { path: "paidAhead", code: "OVER_PLANNED_PROGRESS", limit: 120_000_000, actual: 120_000_001 },
    ]);
  });

  it("is nothing in the first year", () => {
    expect(findingsOnYear(contract, advance(2026, 0))).toEqual([]);
    expect(findingsOnYear(contract, advance(2026, 1))).toEqual([
      { path: "paidAhead", code: "NOTHING_PAID_AHEAD_IN_FIRST_YEAR", actual: 1 },
    ]);
    expect(findingsOnYear(contract, advance(2026, 100_000_001)).map(({ code }) => code)).toEqual([
      "NOTHING_PAID_AHEAD_IN_FIRST_YEAR",
    ]);
  });
});

describe("the budget of a later year (天草市 特約条項 第2条)", () => {
  const findings = (choice: YearChoice, on: string) => [...findingsOnBudget(contract, choice, day(on))];

  it("may be used from 1 April of that year on", () => {
    const finding = { path: "fiscalYear", code: "BEFORE_FISCAL_YEAR", limit: "2027-04-01" };
    expect(findings(advance(2027), "2027-03-31")).toEqual([{ ...finding, actual: "2027-03-31" }]);
    expect(findings(advance(2027), "2027-04-01")).toEqual([]);
    expect(findings(interim(2028), "2028-03-31")).toEqual([
      { ...finding, limit: "2028-04-01", actual: "2028-03-31" },
    ]);
  });

  it("is nothing that the first year, the whole, or an unknown year waits for", () => {
    for (const choice of [
      advance(2026),
      advance(null),
      advance(2029),
      { ...advance(2027), kind: null },
      { ...performance, fiscalYear: 2027 },
    ])
      expect(findings(choice, "2020-01-01")).toEqual([]);
    expect([...findingsOnBudget(NOT_PLANNED, advance(2027), day("2020-01-01"))]).toEqual([]);
    const typed = { ...contract, fiscalYears: [...contract.fiscalYears].reverse() };
    expect([...findingsOnBudget(typed, advance(2026), day("2020-01-01"))]).toEqual([]);
  });
});
