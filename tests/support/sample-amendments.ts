import type { AmendmentChange } from "../../src/domain/guarantee/amendment";
import type { IssuedTerms } from "../../src/domain/guarantee/amendment-findings";
import type { GuaranteeTerms } from "../../src/domain/guarantee/guarantee-terms";
import {
  POLICY_RULES,
  type ObligeePolicy,
  type PerformanceExtension,
} from "../../src/domain/obligee/obligee-policy";
import type { CalendarDate } from "../../src/domain/values/calendar-date";
import type { GuaranteeKind } from "../../src/domain/values/guarantee-kind";
import { NO_IDENTIFIERS } from "../../src/domain/works-contract/works-identifiers";
import type { Yen } from "../../src/domain/values/yen";

export const day = (text: string) => text as CalendarDate;
export const yen = (amount: number) => amount as Yen;

export const TODAY = day("2026-10-15");

/** A guarantee over all of the price that ends with the works; 契約保証 has no deposit bank. */
export function termsOf(
  kind: GuaranteeKind,
  works: Partial<GuaranteeTerms["worksContract"]> = {},
  more: Partial<IssuedTerms & GuaranteeTerms> = {},
): IssuedTerms & GuaranteeTerms {
  return {
    kind,
    contractType: "WORKS",
    jointVenture: null,
    fiscalYear: null,
    lastFiscalYear: null,
    paidAhead: null,
    externalReference: null,
    issuedOn: day("2026-04-05"),
    worksContract: {
      name: "〇〇橋補修工事",
      place: null,
      contractPrice: yen(100_000_000),
      coveredPrice: yen(100_000_000),
      workPeriod: { from: day("2026-04-01"), to: day("2027-03-31") },
      contractedOn: day("2026-03-25"),
      identifiers: NO_IDENTIFIERS,
      externalReference: null,
      ...works,
    },
    amount: yen(40_000_000),
    expiresOn: day("2027-03-31"),
    depositBank: kind === "CONTRACT_PERFORMANCE" ? null : { name: "〇〇銀行", branch: "△△支店" },
    ...more,
  };
}

export function policy(
  effectiveFrom: string,
  performanceExtension: PerformanceExtension | null,
): ObligeePolicy {
  return {
    effectiveFrom: day(effectiveFrom),
    rules: Object.fromEntries(POLICY_RULES.map((rule) => [rule, null])) as ObligeePolicy["rules"],
    papers: { performanceExtension, certificateCopyNote: null },
    source: `${effectiveFrom} の発注者の定め`,
  };
}

export type Change = Partial<Omit<AmendmentChange, "workPeriod">> & {
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
};

export function changeOf({ from, to, ...change }: Change): AmendmentChange {
  return {
    amendedOn: day("2026-10-01"),
    amount: null,
    contractPrice: null,
    coveredPrice: null,
    paidAhead: null,
    workPeriod: { from: from ?? null, to: to ?? null },
    ...change,
  };
}

export const LATER = day("2027-06-30");
