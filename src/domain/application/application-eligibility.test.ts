import type { Finding } from "../values/finding";
import { adoption, policy } from "../../../tests/support/eligibility-requests";
import { day, EMPTY, REST, WORKS, yen } from "../../../tests/support/sample-applications";
import type { FiscalYearPlan } from "../works-contract/fiscal-year-plans";
import { findingsOnEligibility, type KnownObligee } from "./application-eligibility";
import type { AppliedWorksContract, ApplicationContent } from "./guarantee-application";
import { filledFrom } from "./registered-works";

const TODAY = day("2026-10-15");
const obligee: KnownObligee = { adoptions: [adoption], policies: [] };
const advance = filledFrom(WORKS, REST);
const interim: ApplicationContent = {
  ...advance,
  kind: "INTERIM_PAYMENT",
  amount: yen(20_000_000),
  advanceAmount: yen(40_000_000),
  progress: { recognisedOn: day("2026-10-10"), workDone: yen(50_000_000), plannedWorkDone: true },
};
const works = (content: ApplicationContent, changes: Partial<AppliedWorksContract>): ApplicationContent => ({
  ...content,
  worksContract: { ...content.worksContract, ...changes },
});
const found = (content: ApplicationContent, known: KnownObligee | null = obligee) =>
  findingsOnEligibility(content, known, TODAY, yen(0)).map(withoutSource);
const withoutSource = ({ path, code, limit, actual }: Finding): Finding => ({ path, code, limit, actual });
const codes = (...asked: Parameters<typeof found>) =>
  found(...asked).map(({ path, code }) => `${path} ${code}`);

describe("an application that its obligee's rules allow", () => {
  it("has no findings", () => {
    expect(found(advance)).toEqual([]);
    expect(found(interim)).toEqual([]);
  });

  it("names where each rule stands that refuses it", () => {
    const [over] = findingsOnEligibility({ ...advance, amount: yen(40_000_001) }, obligee, TODAY, yen(0));
    expect(over?.source).toContain("前払金は請負金額（対象額）の40％以内");
  });

  it("covers the whole price where it states no part, and the part where it does", () => {
    expect(found({ ...advance, amount: yen(40_000_001) })).toEqual([
      { path: "amount", code: "OVER_ADVANCE_SHARE", limit: 40_000_000, actual: 40_000_001 },
    ]);
    expect(found(works(advance, { coveredPrice: yen(50_000_000) })).map(({ limit }) => limit)).toEqual([
      20_000_000,
    ]);
  });

  it("is judged by the policy of the obligee, on the day of the application", () => {
    const strict = { ...obligee, policies: [policy({ advancePercent: 30 }, "2026-10-15")] };
    expect(codes(advance, strict)).toEqual(["amount OVER_ADVANCE_SHARE"]);
    const later = { ...obligee, policies: [policy({ advancePercent: 30 }, "2026-10-16")] };
    expect(found(advance, later)).toEqual([]);
  });

  it("asks no rule before there is a kind", () => {
    expect(
      found({ ...advance, kind: null, amount: yen(100_000_000) }, { adoptions: [], policies: [] }),
    ).toEqual([]);
  });

  it("asks no rule of 契約保証予約, which is none of the kinds", () => {
    const reservation = { ...advance, kind: "PERFORMANCE_RESERVATION", amount: yen(100_000_000) } as const;
    expect(found(reservation, { adoptions: [], policies: [] })).toEqual([]);
    expect(found(reservation)).toEqual([]);
  });

  it("needs an obligee that takes electronic guarantees, for an electronic one alone", () => {
    const unadopted = { adoptions: [], policies: [] };
    expect(codes(advance, unadopted)).toEqual(["obligeeId OBLIGEE_NOT_ADOPTED"]);
    expect(found({ ...advance, delivery: "PAPER" }, unadopted)).toEqual([]);
  });
});

describe("a rule on the price", () => {
  const strict = { ...obligee, policies: [policy({ minimumPrice: yen(200_000_000) })] };

  it("is asked where the price is known", () => {
    expect(codes(advance, strict)).toEqual(["worksContract.contractPrice UNDER_MINIMUM_PRICE"]);
    const late = {
      ...interim,
      amount: yen(20_000_001),
      progress: { ...interim.progress!, workDone: yen(1) },
    };
    expect(codes(late)).toEqual(["progress.workDone HALF_WORK_NOT_DONE", "amount OVER_INTERIM_SHARE"]);
  });

  it.each<[string, Partial<AppliedWorksContract>]>([
    ["is missing", { contractPrice: null }],
    ["is nothing", { contractPrice: yen(0) }],
    ["is less than its part", { coveredPrice: yen(100_000_001) }],
  ])("is not asked where the price %s", (_, changes) => {
    const late = {
      ...interim,
      amount: yen(90_000_000),
      progress: { ...interim.progress!, workDone: yen(0) },
    };
    expect(codes(works(late, changes), strict)).toEqual([]);
    expect(codes(works({ ...advance, amount: yen(90_000_000) }, changes), strict)).toEqual([]);
  });

  it("of the amount is not asked before there is one: nothing more than its absence is told", () => {
    const allPaid = { ...interim, advanceAmount: yen(60_000_000) };
    expect(codes(allPaid)).toEqual(["amount OVER_TOTAL_SHARE"]);
    expect(codes({ ...allPaid, amount: null })).toEqual([]);
  });
});

describe("a rule on the work period", () => {
  const strict = { ...obligee, policies: [policy({ minimumDays: 366, interimMinimumDays: 366 })] };
  const early = { ...interim, progress: { ...interim.progress!, recognisedOn: day("2026-09-30") } };

  it("is asked where the period is known", () => {
    expect(codes(early, strict)).toEqual([
      "worksContract.workPeriod UNDER_MINIMUM_PERIOD",
      "progress.recognisedOn HALF_PERIOD_NOT_PASSED",
    ]);
    const oneDay = { workPeriod: { from: TODAY, to: TODAY } };
    expect(codes(works(advance, oneDay), strict)).toEqual(["worksContract.workPeriod UNDER_MINIMUM_PERIOD"]);
  });

  it.each<[string, AppliedWorksContract["workPeriod"]]>([
    ["has no start", { from: null, to: day("2027-03-31") }],
    ["has no end", { from: day("2026-04-01"), to: null }],
    ["ends before it starts", { from: day("2027-03-31"), to: day("2026-04-01") }],
  ])("is not asked where the period %s", (_, workPeriod) => {
    const tomorrow = { ...interim, progress: { ...interim.progress!, recognisedOn: day("2026-10-16") } };
    expect(codes(works(early, { workPeriod }), strict)).toEqual([]);
    expect(codes(works(tomorrow, { workPeriod }), strict)).toEqual([]);
    expect(codes(works({ ...advance, amount: yen(40_000_001) }, { workPeriod }), strict)).toEqual([
      "amount OVER_ADVANCE_SHARE",
    ]);
  });
});

describe("a rule of the obligee", () => {
  it("is not asked while the obligee is unknown; national conditions of the kind are", () => {
    const late = {
      ...works(interim, { contractPrice: yen(1_000_000), workPeriod: { from: TODAY, to: TODAY } }),
      progress: { recognisedOn: day("2026-10-16"), workDone: yen(0), plannedWorkDone: false },
    };
    expect(codes(late, null)).toEqual([
      "progress.recognisedOn RECOGNISED_AFTER_APPLICATION",
      "progress.plannedWorkDone PLANNED_WORK_NOT_DONE",
    ]);
    expect(codes({ ...advance, amount: yen(90_000_000) }, null)).toEqual([]);
  });
});

describe("an application for one year of several", () => {
  const plan = (year: number, plannedProgress: number): FiscalYearPlan => ({
    year,
    paymentLimit: yen(plannedProgress),
    plannedProgress: yen(plannedProgress),
  });
  const planned: ApplicationContent = {
    ...works(advance, {
      contractPrice: yen(300_000_000),
      workPeriod: { from: day("2026-06-01"), to: day("2029-02-28") },
      fiscalYears: [plan(2026, 100_000_000), plan(2027, 120_000_000), plan(2028, 80_000_000)],
    }),
    fiscalYear: 2026,
    amount: yen(40_000_000),
  };

  it("is held to the ceiling of that year, not before its budget", () => {
    expect(found(planned)).toEqual([]);
    expect(codes({ ...planned, amount: yen(40_000_001) })).toEqual(["amount OVER_ADVANCE_SHARE"]);
    expect(codes({ ...planned, fiscalYear: 2027 })).toEqual(["fiscalYear BEFORE_FISCAL_YEAR"]);
  });

  it("is told of sums and years that contradict price and period", () => {
    expect(codes(works(planned, { contractPrice: yen(1) }))).toContain(
      "worksContract.fiscalYears PAYMENT_LIMITS_NOT_THE_PRICE",
    );
    expect(codes(works(planned, { workPeriod: { from: day("2026-06-01"), to: day("2028-03-31") } }))).toEqual(
      ["worksContract.fiscalYears.2.year FISCAL_YEAR_OUTSIDE_PERIOD"],
    );
  });

  it("is not judged by a price or a period that is still missing", () => {
    expect(found(works(planned, { contractPrice: null }))).toEqual([]);
    expect(found(works(planned, { workPeriod: { from: day("2026-06-01"), to: null } }))).toEqual([]);
    expect(codes({ ...works(planned, { contractPrice: null }), fiscalYear: 2029 })).toEqual([
      "fiscalYear NOT_A_PLANNED_YEAR",
    ]);
  });
});

describe("an application with nothing but its kind", () => {
  it("is told what its kind needs", () => {
    expect(found({ ...EMPTY, kind: "CONTRACT_PERFORMANCE" }, null)).toEqual([
      { path: "isAdvancePlanned", code: "ADVANCE_NOT_PLANNED", limit: "true", actual: undefined },
    ]);
  });
});
