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
  return bounds.reduce((smallest, bound) => (bound.amount < smallest.amount ? bound : smallest));
}

/** 中間前払金: a share of its own, and no more than the advance leaves of both together; `null` without that advance. */
export function mostInterim(request: Priced, rules: RulesInEffect): AmountBound | null {
  const { advanceAmount, coveredPrice, contractType } = request;
  if (contractType === "CONSULTING" || advanceAmount === null) return null;
  const own = ceiling(request, rules, rules.interimPercent, "OVER_INTERIM_SHARE");
  const { value: percent, source } = rules.totalPercent;
  const left = Math.max(0, shareOf(coveredPrice, percent, 100) - advanceAmount) as Yen;
  const rest = roundedDownTo(rules.roundDownTo.value, left);
  return rest < own.amount ? { amount: rest, code: "OVER_TOTAL_SHARE", source } : own;
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

function ceiling(
  { coveredPrice }: Priced,
  { roundDownTo }: RulesInEffect,
  { value: percent, source }: RuleInEffect<number>,
  code: FindingCode,
): AmountBound {
  return { amount: roundedDownTo(roundDownTo.value, shareOf(coveredPrice, percent, 100)), code, source };
}
