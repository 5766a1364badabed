import type { AdoptionInForce } from "./adoption";
import { findingsOnAdoption, reasonsAgainstOrder } from "./adoption-rules";
import type { EligibilityReason } from "./eligibility-reason";
import type { CoveredRequest, EligibilityRequest } from "./eligibility-request";
import { reasonsAgainstYears } from "./fiscal-year-rules";
import { reasonsAgainstInterimPayment } from "./interim-payment-rules";
import { reasonsAgainstInterimByPolicy } from "./interim-policy-rules";
import { rulesOn, type ObligeePolicy, type RuleInEffect, type RulesInEffect } from "./obligee-policy";
import { leastPerformance, mostAdvance, mostInterim, type AmountBound } from "./payment-ceilings";
import { appliedRule } from "../values/applied-rule";
import { daysIn } from "../values/calendar-date";
import { coveredYear } from "../works-contract/covered-year";
import type { GuaranteeKind } from "../values/guarantee-kind";
import type { Yen } from "../values/yen";

export type { EligibilityReason } from "./eligibility-reason";
export { ASKED_BY_POLICY } from "./interim-policy-rules";
export {
  REQUESTED_KINDS,
  type EligibilityRequest,
  type RecognisedProgress,
  type RequestedKind,
} from "./eligibility-request";

export interface EligibilityAnswer {
  readonly eligible: boolean;
  /** The most that may be guaranteed, for 前払金 and 中間前払金; `null` where it cannot be told. */
  readonly mostAmount: Yen | null;
  /** The least that must be guaranteed, for 契約保証; `null` for the others. */
  readonly leastAmount: Yen | null;
  /** Every reason why not; empty if eligible. */
  readonly reasons: readonly EligibilityReason[];
  /** Doubts about a yes, such as an adoption without a date. */
  readonly cautions: readonly EligibilityReason[];
}

/** Whether this contract may have this guarantee on this day. Paths are those of `GuaranteeApplication` inputs. */
export function eligibilityOf(
  request: EligibilityRequest,
  adoptions: readonly AdoptionInForce[],
  policies: readonly ObligeePolicy[],
): EligibilityAnswer {
  if (request.kind === "PERFORMANCE_RESERVATION") return RESERVATION_REFUSED;
  const adoption = findingsOnAdoption(request, request.kind, adoptions);
  const years = reasonsAgainstYears(request, request.kind);
  // A plan that contradicts itself has no ceilings.
  const payment: PaymentAssessment =
    years.length > 0
      ? { reasons: years }
      : assessPayment(covered(request, request.kind), request.kind, rulesOn(request.on, policies));
  const reasons = [...reasonsAgainstOrder(request), ...adoption.reasons, ...payment.reasons];
  return {
    eligible: reasons.length === 0,
    mostAmount: payment.most?.amount ?? null,
    leastAmount: payment.least?.amount ?? null,
    reasons,
    cautions: adoption.cautions,
  };
}

/** Over several fiscal years, that year's plan and period take the place of the whole. */
function covered(request: EligibilityRequest, kind: GuaranteeKind): CoveredRequest {
  const year = coveredYear(request, { ...request, kind });
  return {
    ...request,
    coveredPrice: year?.price ?? request.coveredPrice,
    totalled: year?.totalled ?? request.coveredPrice,
    halved: year?.period ?? request.workPeriod,
  };
}

/** 契約保証予約 has no certificate, so no other rule is asked. */
const RESERVATION_REFUSED: EligibilityAnswer = {
  eligible: false,
  mostAmount: null,
  leastAmount: null,
  reasons: [
    {
      path: "kind",
      code: "RESERVATION_EXCLUDED",
      actual: "PERFORMANCE_RESERVATION",
      source: "電子保証のご案内 3. ご利用の要件「※契約保証予約は対象外」",
    },
  ],
  cautions: [],
};

interface PaymentAssessment {
  readonly most?: AmountBound | null;
  readonly least?: AmountBound;
  readonly reasons: readonly EligibilityReason[];
}

function assessPayment(
  request: CoveredRequest,
  kind: GuaranteeKind,
  rules: RulesInEffect,
): PaymentAssessment {
  switch (kind) {
    case "ADVANCE_PAYMENT": {
      const most = mostAdvance(request, rules);
      const tooSmall = reasonsAgainstSize(request, rules.minimumPrice, rules.minimumDays);
      return { most, reasons: [...tooSmall, ...reasonsAgainstMore(request, most)] };
    }
    case "INTERIM_PAYMENT": {
      const most = mostInterim(request, rules);
      const tooSmall = reasonsAgainstSize(request, rules.interimMinimumPrice, rules.interimMinimumDays);
      return {
        most,
        reasons: [
          ...tooSmall,
          ...reasonsAgainstSmallYear(request, rules.interimMinimumYearLimit),
          ...reasonsAgainstInterimPayment(request),
          ...(request.contractType === "WORKS" ? reasonsAgainstInterimByPolicy(request, rules) : []),
          ...(most === null ? [] : reasonsAgainstMore(request, most)),
        ],
      };
    }
    case "CONTRACT_PERFORMANCE": {
      const least = leastPerformance(request, rules);
      return {
        least,
        reasons: [...reasonsAgainstUnplannedAdvance(request), ...reasonsAgainstLess(request, least)],
      };
    }
  }
}

/** Small contracts, by their whole price, and short ones have no advance. */
function* reasonsAgainstSize(
  { contractPrice, workPeriod }: EligibilityRequest,
  price: RuleInEffect<Yen>,
  days: RuleInEffect<number>,
): Iterable<EligibilityReason> {
  if (contractPrice < price.value)
    yield {
      path: "worksContract.contractPrice",
      code: "UNDER_MINIMUM_PRICE",
      limit: price.value,
      actual: contractPrice,
      ...appliedRule(price),
    };
  const period = daysIn(workPeriod);
  if (period < days.value)
    yield {
      path: "worksContract.workPeriod",
      code: "UNDER_MINIMUM_PERIOD",
      limit: days.value,
      actual: period,
      ...appliedRule(days),
    };
}

/** Of a contract over several fiscal years, a year with a small payment limit (年割額) has no 中間前払金. */
function* reasonsAgainstSmallYear(
  { fiscalYears, fiscalYear }: EligibilityRequest,
  rule: RuleInEffect<Yen>,
): Iterable<EligibilityReason> {
  const limit = fiscalYears?.find(({ year }) => year === fiscalYear)?.paymentLimit;
  if (limit !== undefined && limit < rule.value)
    yield {
      path: "fiscalYear",
      code: "UNDER_MINIMUM_YEAR_LIMIT",
      limit: rule.value,
      actual: limit,
      ...appliedRule(rule),
    };
}

/** Where no amount is named, one yen at least must be possible. */
function* reasonsAgainstMore({ amount }: EligibilityRequest, most: AmountBound): Iterable<EligibilityReason> {
  if ((amount ?? 1) > most.amount)
    yield {
      path: "amount",
      code: most.code,
      limit: most.amount,
      actual: amount ?? undefined,
      ...appliedRule(most),
    };
}

function* reasonsAgainstLess(
  { amount }: EligibilityRequest,
  least: AmountBound,
): Iterable<EligibilityReason> {
  if (amount !== null && amount < least.amount)
    yield { path: "amount", code: least.code, limit: least.amount, actual: amount, ...appliedRule(least) };
}

function* reasonsAgainstUnplannedAdvance({
  isAdvancePlanned,
}: EligibilityRequest): Iterable<EligibilityReason> {
  if (isAdvancePlanned !== true)
    yield {
      path: "isAdvancePlanned",
      code: "ADVANCE_NOT_PLANNED",
      limit: "true",
      actual: isAdvancePlanned === null ? undefined : "false",
      source: "保証事業会社の契約保証の取扱い：前払金保証に付帯し、前払金を予定する契約が対象",
    };
}
