import { amendableTermsOf, amendedTerms } from "./amended-terms";
import type { Amendment, AmendmentChange } from "./amendment";
import { amendmentEffect, type AmendmentReason } from "./amendment-effect";
import { findingsOnAmendment, type AmendmentDays, type IssuedTerms } from "./amendment-findings";
import { amountFindingOn, type AmountFinding } from "./amount-finding";
import { papersOn, rulesOn, type ObligeePolicy } from "../obligee/obligee-policy";
import { priceAfter } from "./judged-price";
import { findingsOnPaidAhead } from "./paid-ahead-findings";
import { findingsOnRaise, type RaiseCircumstances } from "./raise-findings";
import { below, type Finding } from "../values/finding";
import type { Yen } from "../values/yen";
import { advanceOf, isOfTwoYears, otherAdvances } from "../works-contract/works-ledger";

/** All that an amendment depends on besides the guarantee and the change. */
export interface AmendmentCircumstances extends AmendmentDays, RaiseCircumstances {
  /** 請負金額(対象額) for which the amount was agreed on: at the issue, or when it was last changed. */
  readonly agreedFor: Yen;
  /** The obligee's, in any order: the one in effect on the day of the change counts. */
  readonly policies: readonly ObligeePolicy[];
}

/**
 * The amendment, with the reasons why the certificate gets a new version or none; or the findings that refuse
 * it.
 */
export type AmendmentDecision =
  | {
      readonly possible: true;
      readonly amendment: Amendment;
      readonly reasons: readonly AmendmentReason[];
      readonly amountFinding: AmountFinding | null;
      /** What an application for it would be refused for besides: a larger amount that passes the obligee's ceilings. */
      readonly overCeiling: readonly Finding[];
      /** 中間前払金保証 only: the advance in force that it follows, in yen; `null` where none is. */
      readonly advanceAmount: Yen | null;
    }
  | { readonly possible: false; readonly findings: readonly Finding[] };

/** Decides on a change of a guarantee. A preview, an application and the amendment itself all use this decision. */
export function decideAmendment(
  guarantee: IssuedTerms,
  change: AmendmentChange,
  { policies, ledger, entry, isLowBid, agreedFor, ...days }: AmendmentCircumstances,
): AmendmentDecision {
  const { amendedOn } = change;
  const before = amendableTermsOf(guarantee);
  const paidAhead = below("change", [...findingsOnPaidAhead(guarantee, change, entry)]);
  // What is refused of it lessens no price: one fault has one finding.
  const sound = paidAhead.length > 0 ? { ...change, paidAhead: null } : change;
  const after = amendedTerms(before, sound, guarantee);
  const others = findingsOnAmendment(guarantee, after, change, days);
  const findings = [
    ...paidAhead,
    ...others.filter(({ code }) => paidAhead.length === 0 || code !== "UNCHANGED"),
  ];
  if (findings.length > 0) return { possible: false, findings };
  const { performanceExtension } = papersOn(amendedOn, policies);
  const { effect, reasons } = amendmentEffect(guarantee.kind, before, after, performanceExtension);
  const rules = rulesOn(amendedOn, policies);
  const advance = advanceOf(guarantee, ledger);
  const around = {
    others: otherAdvances(guarantee, ledger),
    isOfTwoYears: isOfTwoYears(advance),
    isLowBid,
    agreedFor,
  };
  return {
    possible: true,
    amendment: { amendedOn, effect, before, after },
    reasons,
    amountFinding: amountFindingOn(
      guarantee.kind,
      { amount: after.amount, coveredPrice: priceAfter(guarantee, after, amendedOn, entry) },
      around,
      rules,
    ),
    overCeiling: [...findingsOnRaise(guarantee, { amendedOn, after }, { ledger, entry, isLowBid }, rules)],
    advanceAmount: guarantee.kind === "INTERIM_PAYMENT" ? (advance?.amount ?? null) : null,
  };
}

/** 請負金額(対象額) for which the amount was agreed on, by the amendments so far, oldest first. */
export function priceOfAmount(
  coveredPrice: Yen,
  amendments: readonly Pick<Amendment, "before" | "after">[],
): Yen {
  const changed = amendments.findLast(({ before, after }) => before.amount !== after.amount);
  return changed?.after.coveredPrice ?? amendments[0]?.before.coveredPrice ?? coveredPrice;
}
