import { APPLIED_RULE, type AppliedRule } from "../../../domain/values/applied-rule";
import { inWords } from "../../../domain/values/wording";
import type { Locale } from "../locale";

export const IS_OWN_RULE =
  "Whether the obligee (発注者) set the rule itself; false: the national default (全国的な標準) was applied; null: the rule is no " +
  "part of any policy.";

/** A message for people, with the rule that was applied before it, where it is one that obligees may set. */
export function withRule(message: string, { source, isOwn }: Partial<AppliedRule>, locale: Locale): string {
  if (source === undefined || isOwn === undefined) return message;
  const rule = inWords(APPLIED_RULE, locale, { source, isOwn });
  return locale === "ja" ? `${rule}により、${message}` : `By ${rule}: ${message}`;
}
