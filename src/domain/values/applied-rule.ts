import type { Wording } from "./wording";

/** A rule of an obligee's policy as it was applied: where it stands (根拠), and whether the obligee set it itself. */
export interface AppliedRule {
  readonly source: string;
  /** `false`: the national default (全国的な標準). */
  readonly isOwn: boolean;
}

/** The rule that was applied, in words: the obligee's own by its name, or the national default. */
export const APPLIED_RULE: Wording<AppliedRule> = {
  en: ({ source, isOwn }) => (isOwn ? `the obligee's own rule (${source})` : "the national default"),
  ja: ({ source, isOwn }) => (isOwn ? `発注者の定め「${source}」` : "全国的な標準"),
};

/** Of a rule or a bound, where it stands and whose it is. */
export function appliedRule({ source, isOwn }: AppliedRule): AppliedRule {
  return { source, isOwn };
}
