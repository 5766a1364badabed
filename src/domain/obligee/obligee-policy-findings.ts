import type { Finding } from "../values/finding";
import { findingsOnText } from "../values/readable-text";
import { POLICY_RULES, isCondition, rulesOn, type ObligeePolicy, type PolicyBound } from "./obligee-policy";
import { rangeLimit } from "../values/range-limit";
import { MAX_YEN } from "../values/yen";

const PERCENT = [0, 100] as const;
const PRICE = [0, MAX_YEN] as const;
/** Ten years: longer than any rule's work period. */
const DAYS = [0, 3_650] as const;

/** The least and the most that each bound can be; a rule that holds or does not has none. */
const BOUNDS: Readonly<Record<PolicyBound, readonly [least: number, most: number]>> = {
  advancePercent: PERCENT,
  interimPercent: PERCENT,
  totalPercent: PERCENT,
  surveyPercent: PERCENT,
  lowBidAdvancePercent: PERCENT,
  advanceReturnPercent: PERCENT,
  totalReturnPercent: PERCENT,
  performancePercent: PERCENT,
  lowBidPerformancePercent: PERCENT,
  // Ten times the price: no contract grows further.
  performanceRaiseFromPercent: [100, 1_000],
  minimumPrice: PRICE,
  minimumDays: DAYS,
  interimMinimumPrice: PRICE,
  interimMinimumDays: DAYS,
  interimMinimumYearLimit: PRICE,
  // Ceilings are rounded down to 10,000 or 100,000 yen; more than this is a slip.
  roundDownTo: [1, 1_000_000],
  cap: [1, MAX_YEN],
  interimCap: [1, MAX_YEN],
  lowBidInterimPercent: PERCENT,
  lowBidTotalPercent: PERCENT,
};

/** The most characters of a policy's source. */
export const LONGEST_POLICY_SOURCE = 500;

/** All that is wrong with a policy, each with its place; empty when contracts can be judged by it. */
export function findingsOnPolicy(policy: ObligeePolicy): Finding[] {
  return [
    ...findingsOnBounds(policy),
    ...findingsOnTotal(policy),
    ...findingsOnText("source", policy.source, LONGEST_POLICY_SOURCE),
    ...findingsOnCopyNote(policy),
  ];
}

/** The most characters of an obligee's note that fit on a copy of the certificate. */
export const LONGEST_COPY_NOTE = 200;

function findingsOnCopyNote({ papers: { certificateCopyNote } }: ObligeePolicy): Iterable<Finding> {
  if (certificateCopyNote === null) return [];
  return findingsOnText("certificateCopyNote", certificateCopyNote, LONGEST_COPY_NOTE);
}

function* findingsOnBounds({ rules }: ObligeePolicy): Iterable<Finding> {
  for (const path of POLICY_RULES) {
    if (isCondition(path)) continue;
    const value = rules[path];
    const [least, most] = BOUNDS[path];
    if (value !== null && (value < least || value > most))
      yield { path, code: "OUT_OF_RANGE", limit: rangeLimit(least, most), actual: value };
  }
}

/** What may not be more alone than another rule allows together. */
const TOGETHER = [
  ["advancePercent", "totalPercent", "OVER_TOTAL_PERCENT"],
  ["interimPercent", "totalPercent", "OVER_TOTAL_PERCENT"],
  ["lowBidAdvancePercent", "lowBidTotalPercent", "OVER_LOW_BID_TOTAL_PERCENT"],
  ["lowBidInterimPercent", "lowBidTotalPercent", "OVER_LOW_BID_TOTAL_PERCENT"],
] as const;

/** Neither advance alone is more than both together, national defaults included. */
function* findingsOnTotal(policy: ObligeePolicy): Iterable<Finding> {
  const rules = rulesOn(policy.effectiveFrom, [policy]);
  for (const [path, together, code] of TOGETHER) {
    const limit = rules[together].value;
    const actual = rules[path].value;
    if (actual > limit) yield { path, code, limit, actual };
  }
}
