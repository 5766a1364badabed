import type { EligibilityRequest } from "./eligibility-request";
import type { FindingCode } from "../values/finding";
import type { RuleInEffect, RulesInEffect } from "./obligee-policy";
import { roundedDownTo, shareOf, type Yen } from "../values/yen";

/**
 * The most, or the least, that may be guaranteed, with the code of a request beyond it and the source of the
 * rule.
 */
export interface AmountBound {
  readonly amount: Yen;
  readonly code: FindingCode;
  readonly source: string;
}

type Priced = Pick<EligibilityRequest, "contractType" | "coveredPrice" | "isLowBid" | "advanceAmount">;

/** 前払金: a share of the price in whole units, a smaller one for low bids, and never above the cap. */
export function mostAdvance(request: Priced, rules: RulesInEffect): AmountBound {
  const bounds = [ordinaryAdvance(request, rules)];
  if (request.isLowBid)
    bounds.push(ceiling(request, rules, rules.lowBidAdvancePercent, "OVER_LOW_BID_ADVANCE_SHARE"));
  const { value: cap, source } = rules.cap;
  if (cap !== null) bounds.push({ amount: cap, code: "OVER_ADVANCE_CAP", source });
  return smallestOf(bounds);
}

/**
 * 中間前払金: a share of its own, no more than the advance leaves of both together, smaller ones for low bids, and never
 * above its cap; `null` without that advance.
 */
export function mostInterim(request: Priced, rules: RulesInEffect): AmountBound | null {
  const { advanceAmount, contractType, isLowBid } = request;
  if (contractType === "CONSULTING" || advanceAmount === null) return null;
  const bounds = [
    ceiling(request, rules, rules.interimPercent, "OVER_INTERIM_SHARE"),
    ceiling(request, rules, rules.totalPercent, "OVER_TOTAL_SHARE", advanceAmount),
  ];
  if (isLowBid)
    bounds.push(
      ceiling(request, rules, rules.lowBidInterimPercent, "OVER_LOW_BID_INTERIM_SHARE"),
      ceiling(request, rules, rules.lowBidTotalPercent, "OVER_LOW_BID_TOTAL_SHARE", advanceAmount),
    );
  const { value: cap, source } = rules.interimCap;
  if (cap !== null) bounds.push({ amount: cap, code: "OVER_INTERIM_CAP", source });
  return smallestOf(bounds);
}

/** Of several that are as small, the first. */
function smallestOf(bounds: readonly AmountBound[]): AmountBound {
  return bounds.reduce((smallest, bound) => (bound.amount < smallest.amount ? bound : smallest));
}

/** 契約保証: a share of the price, rounded up so that it is never short, a larger one for low bids. */
export function leastPerformance({ coveredPrice, isLowBid }: Priced, rules: RulesInEffect): AmountBound {
  const floor = ({ value, source }: RuleInEffect<number>, code: FindingCode): AmountBound => ({
    amount: shareOf(coveredPrice, value, 100, "UP"),
    code,
    source,
  });
  const ordinary = floor(rules.performancePercent, "UNDER_PERFORMANCE_SHARE");
  if (!isLowBid) return ordinary;
  const lowBid = floor(rules.lowBidPerformancePercent, "UNDER_LOW_BID_PERFORMANCE_SHARE");
  return lowBid.amount > ordinary.amount ? lowBid : ordinary;
}

function ordinaryAdvance(request: Priced, rules: RulesInEffect): AmountBound {
  return request.contractType === "WORKS"
    ? ceiling(request, rules, rules.advancePercent, "OVER_ADVANCE_SHARE")
    : ceiling(request, rules, rules.surveyPercent, "OVER_SURVEY_SHARE");
}

/** A share of the price in whole units, less what of it is taken already. */
function ceiling(
  { coveredPrice }: Priced,
  { roundDownTo }: RulesInEffect,
  { value: percent, source }: RuleInEffect<number>,
  code: FindingCode,
  taken = 0,
): AmountBound {
  const left = Math.max(0, shareOf(coveredPrice, percent, 100) - taken) as Yen;
  return { amount: roundedDownTo(roundDownTo.value, left), code, source };
}
