import type { AmendableTerms, Amendment } from "../domain/guarantee/amendment";
import type { ContractType } from "../domain/values/contract-type";
import { wareki } from "../domain/values/wareki";
import { formatYen } from "../domain/values/yen";
import { worksWords } from "../domain/works-contract/works-words";

/** One line for each term that changed: before and after, as papers show them. */
export function changesInJapanese(
  { before, after }: Pick<Amendment, "before" | "after">,
  contractType: ContractType | null,
): string[] {
  const { price, period } = worksWords(contractType);
  const terms: [label: string, shown: (terms: AmendableTerms) => string][] = [
    ["保証金額", ({ amount }) => formatYen(amount)],
    [`${price}（総額）`, ({ contractPrice }) => formatYen(contractPrice)],
    [`${price}（対象額）`, ({ coveredPrice }) => formatYen(coveredPrice)],
    [period, ({ workPeriod: { from, to } }) => `${wareki(from)}から${wareki(to)}まで`],
    ["保証期限", ({ expiresOn }) => wareki(expiresOn)],
  ];
  return terms.flatMap(([label, shown]) => {
    const [old, present] = [shown(before), shown(after)];
    return old === present ? [] : [`・${label}：${old} → ${present}`];
  });
}
