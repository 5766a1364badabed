import { amendableTermsOf, amendedTerms } from "./amended-terms";
import type { Amendment, AmendmentChange } from "./amendment";
import { amendmentEffect, type AmendmentReason } from "./amendment-effect";
import { findingsOnAmendment, type AmendmentDays, type IssuedTerms } from "./amendment-findings";
import type { Finding } from "../values/finding";
import { papersOn, rulesOn, type ObligeePolicy } from "../obligee/obligee-policy";
import { amountFindingOn, type AmountFinding } from "./amount-finding";
import type { Yen } from "../values/yen";

/** All that an amendment depends on besides the guarantee and the change. */
export interface AmendmentCircumstances extends AmendmentDays {
  /** What is guaranteed of the other advance (前払金, 中間前払金) on the same works and year; 0: nothing. */
  readonly others: Yen;
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
    }
  | { readonly possible: false; readonly findings: readonly Finding[] };

/** Decides on a change of a guarantee. A preview and the amendment itself both use this decision. */
export function decideAmendment(
  guarantee: IssuedTerms,
  change: AmendmentChange,
  { policies, others, ...days }: AmendmentCircumstances,
): AmendmentDecision {
  const { amendedOn } = change;
  const before = amendableTermsOf(guarantee);
  const after = amendedTerms(before, change, guarantee);
  const findings = findingsOnAmendment(guarantee, after, change, days);
  if (findings.length > 0) return { possible: false, findings };
  const { performanceExtension } = papersOn(amendedOn, policies);
  const { effect, reasons } = amendmentEffect(guarantee.kind, before, after, performanceExtension);
  const amountFinding = amountFindingOn(guarantee.kind, after, others, rulesOn(amendedOn, policies));
  return { possible: true, amendment: { amendedOn, effect, before, after }, reasons, amountFinding };
}
