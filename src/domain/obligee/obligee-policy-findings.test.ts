import { policy, yen } from "../../../tests/support/eligibility-requests";
import { MAX_YEN } from "../values/yen";
import type { ObligeePolicy, PolicyRules } from "./obligee-policy";
import { findingsOnPolicy, LONGEST_COPY_NOTE, LONGEST_POLICY_SOURCE } from "./obligee-policy-findings";

const PERCENTS = [
  "advancePercent",
  "interimPercent",
  "totalPercent",
  "surveyPercent",
  "lowBidAdvancePercent",
  "advanceReturnPercent",
  "totalReturnPercent",
  "performancePercent",
  "lowBidPerformancePercent",
] as const;
const BOUNDS: [rule: keyof PolicyRules, least: number, most: number][] = [
  ...PERCENTS.map((rule): [keyof PolicyRules, number, number] => [rule, 0, 100]),
  ["minimumPrice", 0, MAX_YEN],
  ["minimumDays", 0, 3_650],
  ["interimMinimumPrice", 0, MAX_YEN],
  ["interimMinimumDays", 0, 3_650],
  ["roundDownTo", 1, 1_000_000],
  ["cap", 1, MAX_YEN],
  ["interimCap", 1, MAX_YEN],
  ["interimMinimumYearLimit", 0, MAX_YEN],
  ["performanceRaiseFromPercent", 100, 1_000],
];
/** The total goes along where it would be found, too. */
const setting = (rule: keyof PolicyRules, value: number): ObligeePolicy =>
  policy({
    totalPercent: 100,
    lowBidTotalPercent: 100,
    ...(rule === "totalPercent" ? { advancePercent: 0, interimPercent: 0 } : {}),
    [rule]: value,
  });
const outOfRange = (rule: keyof PolicyRules, value: number) =>
  findingsOnPolicy(setting(rule, value)).filter(({ code }) => code === "OUT_OF_RANGE");

describe("each rule of an obligee's policy", () => {
  it.each(BOUNDS)("has its bounds: %s from %d to %d", (rule, least, most) => {
    expect(findingsOnPolicy(setting(rule, least))).toEqual([]);
    expect(findingsOnPolicy(setting(rule, most))).toEqual([]);
    for (const actual of [least - 1, most + 1])
      expect(outOfRange(rule, actual)).toEqual([
        { path: rule, code: "OUT_OF_RANGE", limit: `${String(least)}–${String(most)}`, actual },
      ]);
  });

  it("may say nothing", () => {
    expect(findingsOnPolicy(policy({}))).toEqual([]);
  });
});

describe("advance and interim payment", () => {
  it("are each no more than both together, national defaults included", () => {
    expect(findingsOnPolicy(policy({ totalPercent: 40 }))).toEqual([]);
    expect(findingsOnPolicy(policy({ totalPercent: 39 }))).toEqual([
      { path: "advancePercent", code: "OVER_TOTAL_PERCENT", limit: 39, actual: 40 },
    ]);
    expect(findingsOnPolicy(policy({ advancePercent: 61, interimPercent: 61 }))).toEqual([
      { path: "advancePercent", code: "OVER_TOTAL_PERCENT", limit: 60, actual: 61 },
      { path: "interimPercent", code: "OVER_TOTAL_PERCENT", limit: 60, actual: 61 },
    ]);
    expect(findingsOnPolicy(policy({ advancePercent: 60, interimPercent: 60 }))).toEqual([]);
  });
});

describe("the texts of a policy", () => {
  it("are a source of 500 characters at most", () => {
    expect(LONGEST_POLICY_SOURCE).toBe(500);
    expect(findingsOnPolicy({ ...policy({}), source: "条".repeat(500) })).toEqual([]);
    expect(findingsOnPolicy({ ...policy({}), source: "条".repeat(501) })).toEqual([
      { path: "source", code: "TOO_LONG", limit: 500, actual: 501 },
    ]);
    expect(findingsOnPolicy({ ...policy({}), source: "" })).toEqual([{ path: "source", code: "BLANK" }]);
  });

  it("and a note on copies of 200, or none", () => {
    const noted = (certificateCopyNote: string | null) =>
      findingsOnPolicy({ ...policy({}), papers: { performanceExtension: null, certificateCopyNote } });
    expect(LONGEST_COPY_NOTE).toBe(200);
    expect(noted(null)).toEqual([]);
    expect(noted("注".repeat(200))).toEqual([]);
    expect(noted("注".repeat(201))).toEqual([
      { path: "certificateCopyNote", code: "TOO_LONG", limit: 200, actual: 201 },
    ]);
    expect(noted("")).toEqual([{ path: "certificateCopyNote", code: "BLANK" }]);
  });
});

describe("a policy with several faults", () => {
  it("is told all of them at once", () => {
    const wrong = { ...policy({ advancePercent: 101, cap: yen(0) }), source: "" };
    expect(findingsOnPolicy(wrong).map(({ path, code }) => `${path} ${code}`)).toEqual([
      "advancePercent OUT_OF_RANGE",
      "cap OUT_OF_RANGE",
      "advancePercent OVER_TOTAL_PERCENT",
      "source BLANK",
    ]);
  });
});
