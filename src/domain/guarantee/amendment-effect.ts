import type { AmendableTerms, AmendmentEffect } from "./amendment";
import { appliedRule } from "../values/applied-rule";
import { certificateWording } from "../certificate/certificate-wording";
import type { GuaranteeKind } from "../values/guarantee-kind";
import type { PerformanceExtension, RuleInEffect } from "../obligee/obligee-policy";

/** Why an amendment brings a new version of the certificate, or none. */
export const AMENDMENT_REASON_CODES = [
  "AMOUNT_CHANGED",
  "PERIOD_FOLLOWED",
  "EXTENSION_FOLLOWED",
  "EXTENSION_NEEDS_CERTIFICATE",
  "PRICE_CHANGED",
] as const;
export type AmendmentReasonCode = (typeof AMENDMENT_REASON_CODES)[number];

/** What each reason alone does to the certificate. */
export const EFFECT_OF_REASON: Readonly<Record<AmendmentReasonCode, AmendmentEffect>> = {
  AMOUNT_CHANGED: "NEW_CERTIFICATE",
  PERIOD_FOLLOWED: "NO_NEW_CERTIFICATE",
  EXTENSION_FOLLOWED: "NO_NEW_CERTIFICATE",
  EXTENSION_NEEDS_CERTIFICATE: "NEW_CERTIFICATE",
  PRICE_CHANGED: "NO_NEW_CERTIFICATE",
};

export interface AmendmentReason {
  readonly code: AmendmentReasonCode;
  /** Where the rule stands (根拠), in the words of the certificate or of the obligee's policy. */
  readonly source: string;
  /** Whether the obligee set the rule itself; absent where the certificate's own notes say it. */
  readonly isOwn?: boolean;
}

/**
 * What a change of terms does to the certificate, with a reason for each changed term. One reason that needs
 * a new version is enough. The rules are the notes on the certificate; `extension` is the obligee's own for
 * 契約保証 whose completion date moves later.
 */
export function amendmentEffect(
  kind: GuaranteeKind,
  before: AmendableTerms,
  after: AmendableTerms,
  extension: RuleInEffect<PerformanceExtension>,
): { readonly effect: AmendmentEffect; readonly reasons: readonly AmendmentReason[] } {
  const reasons = [...reasonsFor(kind, before, after, extension)];
  const isNew = reasons.some(({ code }) => EFFECT_OF_REASON[code] === "NEW_CERTIFICATE");
  return { effect: isNew ? "NEW_CERTIFICATE" : "NO_NEW_CERTIFICATE", reasons };
}

function* reasonsFor(
  kind: GuaranteeKind,
  before: AmendableTerms,
  after: AmendableTerms,
  extension: RuleInEffect<PerformanceExtension>,
): Iterable<AmendmentReason> {
  const isPeriodChanged =
    after.workPeriod.from !== before.workPeriod.from || after.workPeriod.to !== before.workPeriod.to;
  const isPriceChanged =
    after.contractPrice !== before.contractPrice || after.coveredPrice !== before.coveredPrice;

  if (after.amount !== before.amount) yield { code: "AMOUNT_CHANGED", source: noteOf(kind, 1) };
  if (kind === "CONTRACT_PERFORMANCE" && after.workPeriod.to > before.workPeriod.to)
    yield {
      code: extension.value === "NEW_CERTIFICATE" ? "EXTENSION_NEEDS_CERTIFICATE" : "EXTENSION_FOLLOWED",
      ...appliedRule(extension),
    };
  else if (isPeriodChanged) yield { code: "PERIOD_FOLLOWED", source: noteOf(kind, 2) };
  if (isPriceChanged) yield { code: "PRICE_CHANGED", source: noteOf(kind, 3) };
}

/** A note on the certificate (注), by its number on the paper. */
function noteOf(kind: GuaranteeKind, number: 1 | 2 | 3): string {
  return `保証証書 注${String(number)}「${certificateWording(kind).notes[number - 1] ?? ""}」`;
}
