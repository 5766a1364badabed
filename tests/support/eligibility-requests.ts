import type { AdoptionInForce } from "../../src/domain/obligee/adoption";
import type { CalendarDate } from "../../src/domain/values/calendar-date";
import {
  eligibilityOf,
  type EligibilityAnswer,
  type EligibilityRequest,
} from "../../src/domain/obligee/eligibility";
import { GUARANTEE_KINDS } from "../../src/domain/values/guarantee-kind";
import { POLICY_RULES, type ObligeePolicy } from "../../src/domain/obligee/obligee-policy";
import { NO_INTERIM_FACTS } from "../../src/domain/obligee/interim-facts";
import { NOT_PLANNED } from "../../src/domain/works-contract/fiscal-year-plans";
import type { Yen } from "../../src/domain/values/yen";

export const day = (text: string): CalendarDate => text as CalendarDate;
export const yen = (amount: number): Yen => amount as Yen;

/** An adoption of everything. */
export const adoption: AdoptionInForce = {
  startsOn: day("2024-10-01"),
  startBasis: "CONTRACT_DATE",
  works: true,
  consulting: true,
  consultingStartsOn: null,
  kinds: GUARANTEE_KINDS,
  isTrial: false,
  asOf: day("2025-02-01"),
  source: "熊本県下自治体",
  department: null,
};

/** Eligible requests; tests change the one field they are about. */
export const advance: EligibilityRequest = {
  kind: "ADVANCE_PAYMENT",
  delivery: "ELECTRONIC",
  contractType: "WORKS",
  contractPrice: yen(100_000_000),
  coveredPrice: yen(100_000_000),
  workPeriod: { from: day("2025-04-01"), to: day("2026-03-31") },
  contractedOn: day("2025-03-25"),
  noticedOn: null,
  nominatedOn: null,
  procurementStartedOn: null,
  ...NOT_PLANNED,
  fiscalYear: null,
  paidAhead: null,
  carriedOver: null,
  amount: yen(40_000_000),
  isLowBid: false,
  isAdvancePlanned: null,
  advanceAmount: null,
  takenBeside: yen(0),
  progress: null,
  ...NO_INTERIM_FACTS,
  on: day("2025-03-26"),
};

export const interim: EligibilityRequest = {
  ...advance,
  kind: "INTERIM_PAYMENT",
  amount: yen(20_000_000),
  advanceAmount: yen(40_000_000),
  progress: { recognisedOn: day("2025-10-15"), workDone: yen(50_000_000), plannedWorkDone: true },
  on: day("2025-10-20"),
};

export const performance: EligibilityRequest = {
  ...advance,
  kind: "CONTRACT_PERFORMANCE",
  contractedOn: null,
  amount: yen(10_000_000),
  isAdvancePlanned: true,
};

export const survey: EligibilityRequest = { ...advance, contractType: "CONSULTING", amount: yen(30_000_000) };

/** An obligee's policy with these rules alone. */
export function policy(
  rules: Partial<ObligeePolicy["rules"]>,
  effectiveFrom = "2025-01-01",
  source = "〇〇市契約規則",
): ObligeePolicy {
  const silent = Object.fromEntries(POLICY_RULES.map((rule) => [rule, null])) as ObligeePolicy["rules"];
  return {
    effectiveFrom: day(effectiveFrom),
    rules: { ...silent, ...rules },
    papers: { performanceExtension: null, certificateCopyNote: null },
    source,
  };
}

export const ask = (request: EligibilityRequest, ...policies: ObligeePolicy[]): EligibilityAnswer =>
  eligibilityOf(request, [adoption], policies);
/** Place, code and limit of each reason. */
export const reasonsOf = (answer: EligibilityAnswer): string[] =>
  answer.reasons.map(({ path, code, limit }) => `${path} ${code} ${limit ?? ""}`.trim());
