import {
  advance,
  ask,
  day,
  interim,
  performance,
  policy,
  reasonsOf,
  yen,
} from "../../../tests/support/eligibility-requests";
import type { FiscalYearPlan } from "../works-contract/fiscal-year-plans";
import type { EligibilityRequest } from "./eligibility-request";
import { reasonsAgainstYears } from "./fiscal-year-rules";

const plan = (year: number, plannedProgress: number): FiscalYearPlan => ({
  year,
  paymentLimit: yen(plannedProgress),
  plannedProgress: yen(plannedProgress),
});

/** 300,000,000 yen over three fiscal years: 100, 120 and 80 million. */
const planned = {
  contractPrice: yen(300_000_000),
  coveredPrice: yen(300_000_000),
  workPeriod: { from: day("2026-06-01"), to: day("2029-02-28") },
  contractedOn: day("2026-05-20"),
  fiscalYears: [plan(2026, 100_000_000), plan(2027, 120_000_000), plan(2028, 80_000_000)],
};
const advanceOf = (fiscalYear: number, on: string, amount: number): EligibilityRequest => ({
  ...advance,
  ...planned,
  fiscalYear,
  amount: yen(amount),
  on: day(on),
});
const interimOf = (recognisedOn: string, workDone: number, changes: Partial<EligibilityRequest> = {}) =>
  ask({
    ...interim,
    ...planned,
    fiscalYear: 2027,
    advanceAmount: yen(48_000_000),
    amount: yen(24_000_000),
    progress: { recognisedOn: day(recognisedOn), workDone: yen(workDone), plannedWorkDone: true },
    on: day("2027-11-01"),
    ...changes,
  });

describe("the advances of a contract over three years (天草市 特約条項 第2条)", () => {
  it.each([
    [2026, "2026-06-01", 40_000_000],
    [2027, "2027-04-01", 48_000_000],
    [2028, "2028-04-01", 32_000_000],
  ])("are 40 %% of each year's planned progress: in %d, from %s on, %d yen", (year, on, most) => {
    expect(ask(advanceOf(year, on, most))).toMatchObject({ eligible: true, mostAmount: most });
    expect(reasonsOf(ask(advanceOf(year, on, most + 1)))).toEqual([
      `amount OVER_ADVANCE_SHARE ${String(most)}`,
    ]);
  });

  it("are less by what was paid ahead: 40 % of 120,000,000 less 20,000,000", () => {
    const ahead = { ...advanceOf(2027, "2027-04-01", 40_000_000), paidAhead: yen(20_000_000) };
    expect(ask(ahead)).toMatchObject({ eligible: true, mostAmount: 40_000_000 });
  });

  it("wait for the budget of their year", () => {
    expect(reasonsOf(ask(advanceOf(2027, "2027-03-31", 48_000_000)))).toEqual([
      "fiscalYear BEFORE_FISCAL_YEAR 2027-04-01",
    ]);
  });

  it("are of the first two years together where the contract says so (建設省 国庫債務負担行為の通知)", () => {
    const together = {
      ...advanceOf(2026, "2026-06-01", 88_000_000),
      advanceYears: "FIRST_TWO_TOGETHER" as const,
    };
    expect(ask(together)).toMatchObject({ eligible: true, mostAmount: 88_000_000 });
  });
});

describe("the interim payment of the second year (奈良県, 小山町: その年度の工期の2分の1)", () => {
  it("is possible on the day after half of that year: of 366 days, on the 184th", () => {
    expect(interimOf("2027-10-01", 60_000_000).eligible).toBe(true);
    expect(reasonsOf(interimOf("2027-09-30", 60_000_000))).toEqual([
      "progress.recognisedOn HALF_PERIOD_NOT_PASSED 2027-10-01",
    ]);
  });

  it("needs work worth half of that year's planned progress", () => {
    expect(reasonsOf(interimOf("2027-10-01", 59_999_999))).toEqual([
      "progress.workDone HALF_WORK_NOT_DONE 60000000",
    ]);
  });

  it("is 20 % of that year's planned progress at most, and 60 % with its advance", () => {
    expect(interimOf("2027-10-01", 60_000_000).mostAmount).toBe(24_000_000);
    const less = interimOf("2027-10-01", 60_000_000, { advanceAmount: yen(50_000_000) });
    expect(reasonsOf(less)).toEqual(["amount OVER_TOTAL_SHARE 22000000"]);
  });
});

describe("契約保証 of a contract over several years", () => {
  it("covers the whole price, and has no year", () => {
    const whole = { ...performance, ...planned, amount: yen(30_000_000) };
    expect(ask(whole)).toMatchObject({ eligible: true, leastAmount: 30_000_000 });
    expect(reasonsOf(ask({ ...whole, fiscalYear: 2026 }))).toEqual(["fiscalYear ONLY_FOR_ADVANCE"]);
  });
});

describe("what is wrong with the years", () => {
  const ARTICLE_1 =
    "公共工事請負契約の債務負担行為に係る契約の特約条項 第1条：各会計年度の支払限度額及び出来高予定額";
  const ARTICLE_2 =
    "公共工事請負契約の債務負担行為に係る契約の特約条項 第2条：各会計年度の前払金及び中間前払金";

  it("is told with its article, the plan at its place in the works contract", () => {
    const faults = {
      ...advanceOf(2027, "2027-03-31", 1),
      contractPrice: yen(300_000_001),
      paidAhead: yen(120_000_001),
    };
    expect(
      reasonsAgainstYears(faults, "ADVANCE_PAYMENT").map(({ path, code, source }) => [path, code, source]),
    ).toEqual([
      ["worksContract.fiscalYears", "PAYMENT_LIMITS_NOT_THE_PRICE", ARTICLE_1],
      ["worksContract.fiscalYears", "PLANNED_PROGRESS_NOT_THE_PRICE", ARTICLE_1],
      ["paidAhead", "OVER_PLANNED_PROGRESS", ARTICLE_2],
      ["fiscalYear", "BEFORE_FISCAL_YEAR", ARTICLE_2],
    ]);
  });

  it("leaves no ceiling to tell", () => {
    expect(ask(advanceOf(2029, "2029-04-01", 1))).toMatchObject({ eligible: false, mostAmount: null });
  });

  it("is nothing for a contract without a plan", () => {
    expect(reasonsAgainstYears(advance, "ADVANCE_PAYMENT")).toEqual([]);
  });
});

describe("interim payments beside an advance of the first two years together", () => {
  // 88 m are advanced of 220 m; 60 % of them are 132 m, so 44 m are left for both years.
  const beside = (fiscalYear: number, changes: Partial<EligibilityRequest> = {}) =>
    interimOf(fiscalYear === 2026 ? "2026-11-02" : "2027-10-01", 60_000_000, {
      advanceYears: "FIRST_TWO_TOGETHER",
      fiscalYear,
      advanceAmount: yen(88_000_000),
      amount: null,
      ...changes,
    });

  it("are 20 % of their own year, and what both years leave of 60 %", () => {
    expect(beside(2026).mostAmount).toBe(20_000_000);
    expect(beside(2027).mostAmount).toBe(24_000_000);
    expect(beside(2027, { takenBeside: yen(20_000_000) }).mostAmount).toBe(24_000_000);
    expect(beside(2027, { advanceAmount: yen(95_000_000), takenBeside: yen(20_000_000) }).mostAmount).toBe(
      17_000_000,
    );
  });
});

describe("a small payment limit (年割額) of the year", () => {
  const rules = (interimMinimumYearLimit: number) =>
    policy({ interimMinimumYearLimit: yen(interimMinimumYearLimit) });
  const asked = (limit: number, ...policies: ReturnType<typeof rules>[]) =>
    reasonsOf(
      ask(
        {
          ...interim,
          ...planned,
          fiscalYears: planned.fiscalYears.map((each) => ({
            ...each,
            paymentLimit: yen(
              each.year === 2027 ? limit : each.year === 2028 ? 200_000_000 - limit : 100_000_000,
            ),
          })),
          fiscalYear: 2027,
          advanceAmount: yen(48_000_000),
          amount: null,
          progress: { recognisedOn: day("2027-10-01"), workDone: yen(60_000_000), plannedWorkDone: true },
          on: day("2027-11-01"),
        },
        ...policies,
      ),
    );

  it("leaves no interim payment where the body says so (奈良県: 1,000,000 yen)", () => {
    expect(asked(999_999, rules(1_000_000))).toEqual(["fiscalYear UNDER_MINIMUM_YEAR_LIMIT 1000000"]);
    expect(asked(1_000_000, rules(1_000_000))).toEqual([]);
    expect(asked(1)).toEqual([]);
  });
});
