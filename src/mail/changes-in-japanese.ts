import type { AmendableTerms, Amendment } from "../domain/guarantee/amendment";
import { wareki } from "../domain/values/wareki";
import { formatYen } from "../domain/values/yen";

/** One line for each term that changed: before and after, as papers show them. */
export function changesInJapanese({ before, after }: Pick<Amendment, "before" | "after">): string[] {
  const terms: [label: string, shown: (terms: AmendableTerms) => string][] = [
    ["保証金額", ({ amount }) => formatYen(amount)],
    ["請負金額（総額）", ({ contractPrice }) => formatYen(contractPrice)],
    ["請負金額（対象額）", ({ coveredPrice }) => formatYen(coveredPrice)],
    ["工期", ({ workPeriod: { from, to } }) => `${wareki(from)}から${wareki(to)}まで`],
    ["保証期限", ({ expiresOn }) => wareki(expiresOn)],
  ];
  return terms.flatMap(([label, shown]) => {
    const [old, present] = [shown(before), shown(after)];
    return old === present ? [] : [`・${label}：${old} → ${present}`];
  });
}
