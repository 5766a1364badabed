import fc from "fast-check";
import type { CalendarDate } from "../values/calendar-date";
import { MAX_YEN, type Yen } from "../values/yen";
import {
  findingsOnFiscalYears,
  inOrder,
  MOST_FISCAL_YEARS,
  NOT_PLANNED,
  type FiscalYearPlan,
  type PlannedContract,
} from "./fiscal-year-plans";

const day = (text: string) => text as CalendarDate;
const plan = (year: number, plannedProgress: number, paymentLimit = plannedProgress): FiscalYearPlan => ({
  year,
  paymentLimit: paymentLimit as Yen,
  plannedProgress: plannedProgress as Yen,
});

const THREE_YEARS = [plan(2026, 100_000_000), plan(2027, 120_000_000), plan(2028, 80_000_000)];

/** 300,000,000 yen over three fiscal years: 100, 120 and 80 million. */
const contract: PlannedContract = {
  fiscalYears: THREE_YEARS,
  advanceYears: "EVERY_YEAR",
  contractPrice: 300_000_000 as Yen,
  workPeriod: { from: day("2026-06-01"), to: day("2029-02-28") },
  contractedOn: day("2026-05-20"),
};
const findingsOn = (changes: Partial<PlannedContract>) => findingsOnFiscalYears({ ...contract, ...changes });
const OUTSIDE = { code: "FISCAL_YEAR_OUTSIDE_PERIOD", limit: "2026–2028" };

describe("the plan of a contract over several fiscal years (天草市 特約条項 第1条)", () => {
  it("has a payment limit and planned progress for each year, and both add up to the price", () => {
    expect(findingsOn({})).toEqual([]);
    const otherLimits = [
      plan(2026, 100_000_000, 90_000_000),
      plan(2027, 120_000_000, 108_000_000),
      plan(2028, 80_000_000, 102_000_000),
    ];
    expect(findingsOn({ fiscalYears: otherLimits })).toEqual([]);
  });

  it("is left out of a contract that has none", () => {
    expect(findingsOn(NOT_PLANNED)).toEqual([]);
    expect(NOT_PLANNED).toEqual({ fiscalYears: null, advanceYears: "EVERY_YEAR" });
  });

  it("may be typed in any order", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(THREE_YEARS, { minLength: 3 }), (fiscalYears) => {
        expect(findingsOn({ fiscalYears })).toEqual([]);
        expect(inOrder(fiscalYears)).toEqual(THREE_YEARS);
      }),
    );
  });

  it("is put in order without a change to what was typed", () => {
    const typed = [...THREE_YEARS].reverse();
    inOrder(typed);
    expect(typed).toEqual([...THREE_YEARS].reverse());
  });
});

describe("the years of a plan", () => {
  it("are one at least", () => {
    expect(
      findingsOn({ fiscalYears: [], contractPrice: null, workPeriod: { from: null, to: null } }),
    ).toEqual([{ path: "fiscalYears", code: "FISCAL_YEARS_OUT_OF_RANGE", limit: "1–30", actual: 0 }]);
  });

  it("are thirty at most", () => {
    const years = (count: number) => Array.from({ length: count }, (_, i) => plan(2026 + i, 1));
    const over = (count: number) =>
      findingsOn({
        fiscalYears: years(count),
        contractPrice: count as Yen,
        workPeriod: { from: day("2026-06-01"), to: day(`${String(2026 + count)}-03-31`) },
      });
    expect(MOST_FISCAL_YEARS).toBe(30);
    expect(over(30)).toEqual([]);
    expect(over(31)).toEqual([
      { path: "fiscalYears", code: "FISCAL_YEARS_OUT_OF_RANGE", limit: "1–30", actual: 31 },
    ]);
  });

  it("are each planned once", () => {
    const fiscalYears = [...THREE_YEARS, plan(2027, 0), plan(2026, 0)];
    expect(findingsOn({ fiscalYears })).toEqual([
      { path: "fiscalYears.3.year", code: "FISCAL_YEAR_TWICE", actual: 2027 },
      { path: "fiscalYears.4.year", code: "FISCAL_YEAR_TWICE", actual: 2026 },
    ]);
  });

  it("are all those of the work period, with 0 yen where nothing is done or paid", () => {
    const gap = [plan(2026, 150_000_000), plan(2028, 150_000_000)];
    expect(findingsOn({ fiscalYears: gap })).toEqual([
      { path: "fiscalYears", code: "FISCAL_YEAR_MISSING", limit: 2027 },
    ]);
    expect(findingsOn({ fiscalYears: [...gap, plan(2027, 0)] })).toEqual([]);
    expect(findingsOn({ fiscalYears: [plan(2027, 300_000_000)] })).toEqual([
      { path: "fiscalYears", code: "FISCAL_YEAR_MISSING", limit: 2026 },
      { path: "fiscalYears", code: "FISCAL_YEAR_MISSING", limit: 2028 },
    ]);
  });

  it("are none before the contract and none after completion", () => {
    const fiscalYears = [plan(2025, 0), ...THREE_YEARS, plan(2029, 0)];
    expect(findingsOn({ fiscalYears })).toEqual([
      { path: "fiscalYears.0.year", ...OUTSIDE, actual: 2025 },
      { path: "fiscalYears.4.year", ...OUTSIDE, actual: 2029 },
    ]);
    expect(findingsOn({ fiscalYears: [plan(2025, 0), ...THREE_YEARS], contractedOn: null })).toEqual([
      { path: "fiscalYears.0.year", ...OUTSIDE, actual: 2025 },
    ]);
  });

  it("may begin with the year of the contract, though its works begin in the next (ゼロ債務負担行為)", () => {
    const zeroYear = { fiscalYears: [plan(2025, 0), ...THREE_YEARS], contractedOn: day("2026-03-31") };
    expect(findingsOn(zeroYear)).toEqual([]);
    expect(findingsOn({ ...zeroYear, fiscalYears: THREE_YEARS })).toEqual([]);
    expect(findingsOn({ ...zeroYear, fiscalYears: [plan(2024, 0), ...THREE_YEARS] })).toEqual([
      { path: "fiscalYears.0.year", ...OUTSIDE, limit: "2025–2028", actual: 2024 },
    ]);
  });

  it("are judged by the works where the contract was signed after their start", () => {
    expect(findingsOn({ contractedOn: day("2027-04-01") })).toEqual([]);
  });

  it("are not judged while the work period is unknown or contradicts itself", () => {
    const fiscalYears = [plan(1999, 300_000_000)];
    const { from, to } = contract.workPeriod;
    expect(findingsOn({ fiscalYears, workPeriod: { from: null, to } })).toEqual([]);
    expect(findingsOn({ fiscalYears, workPeriod: { from, to: null } })).toEqual([]);
    expect(findingsOn({ fiscalYears, workPeriod: { from: to, to: from } })).toEqual([]);
    const oneDay = { from: day("1999-05-01"), to: day("1999-05-01") };
    expect(findingsOn({ fiscalYears, workPeriod: oneDay, contractedOn: null })).toEqual([]);
    expect(findingsOn({ workPeriod: oneDay, contractedOn: null })).toHaveLength(4);
  });

  it("are not each named as missing where the work period is longer than any plan", () => {
    const workPeriod = { from: day("2026-06-01"), to: day("2056-04-01") };
    expect(findingsOn({ workPeriod })).toEqual([]);
    const shorter = findingsOn({ workPeriod: { ...workPeriod, to: day("2056-03-31") } });
    expect(shorter.map(({ code, limit }) => [code, limit])).toEqual(
      Array.from({ length: 27 }, (_, i) => ["FISCAL_YEAR_MISSING", 2029 + i]),
    );
  });
});

describe("the sums of a plan", () => {
  it("are each the price, to the yen", () => {
    const short = [plan(2026, 100_000_000, 99_999_999), plan(2027, 120_000_001), plan(2028, 80_000_000)];
    expect(findingsOn({ fiscalYears: short })).toEqual([
      {
        path: "fiscalYears",
        code: "PLANNED_PROGRESS_NOT_THE_PRICE",
        limit: 300_000_000,
        actual: 300_000_001,
      },
    ]);
    expect(findingsOn({ contractPrice: 300_000_001 as Yen })).toEqual([
      {
        path: "fiscalYears",
        code: "PAYMENT_LIMITS_NOT_THE_PRICE",
        limit: 300_000_001,
        actual: 300_000_000,
      },
      {
        path: "fiscalYears",
        code: "PLANNED_PROGRESS_NOT_THE_PRICE",
        limit: 300_000_001,
        actual: 300_000_000,
      },
    ]);
  });

  it("are not judged before there is a price", () => {
    expect(findingsOn({ contractPrice: null })).toEqual([]);
  });

  it("are told as digits where no number is exact any more", () => {
    const actualOf = (...amounts: number[]) =>
      findingsOn({ fiscalYears: amounts.map((amount, i) => plan(2026 + i, amount)) }).map(
        ({ actual }) => actual,
      );
    expect(actualOf(MAX_YEN, 0, 0)).toEqual([9_007_199_254_740_991, 9_007_199_254_740_991]);
    expect(actualOf(MAX_YEN, 1, 1)).toEqual(["9007199254740993", "9007199254740993"]);
  });

  it("have no finding exactly where they are the price", () => {
    const amounts = fc.array(fc.nat(MAX_YEN), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: -1, max: 1 }), ([a = 0, b = 0, c = 0], off) => {
        fc.pre(a + b + c + 1 < MAX_YEN);
        const fiscalYears = [plan(2026, a), plan(2027, b), plan(2028, c)];
        const contractPrice = Math.max(0, a + b + c + off) as Yen;
        expect(findingsOn({ fiscalYears, contractPrice }).length).toBe(contractPrice === a + b + c ? 0 : 2);
      }),
    );
  });
});

describe("a plan with several faults", () => {
  it("is told all of them at once", () => {
    const fiscalYears = [plan(2026, 1), plan(2026, 1), plan(2030, 1)];
    expect(findingsOn({ fiscalYears }).map(({ path, code }) => `${path} ${code}`)).toEqual([
      "fiscalYears.1.year FISCAL_YEAR_TWICE",
      "fiscalYears.2.year FISCAL_YEAR_OUTSIDE_PERIOD",
      "fiscalYears FISCAL_YEAR_MISSING",
      "fiscalYears FISCAL_YEAR_MISSING",
      "fiscalYears PAYMENT_LIMITS_NOT_THE_PRICE",
      "fiscalYears PLANNED_PROGRESS_NOT_THE_PRICE",
    ]);
  });
});
