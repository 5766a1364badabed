import { namedNumbers } from "../domain/works-contract/works-identifiers";
import { KIND_IN_JAPANESE } from "../domain/values/guarantee-kind";
import type { NoticeFacts } from "../use-cases/notice/ports";

/** The lines by which every mail says which guarantee it is about. `more`: what else this mail has to say of it. */
export function guaranteeItems(facts: NoticeFacts, more: readonly string[] = []): string {
  const { number, kind, worksName, identifiers, obligeeName, issuerName } = facts;
  const items = [
    `区分：${KIND_IN_JAPANESE[kind]}`,
    `保証契約番号：${number}`,
    `工事名：${worksName}`,
    ...namedNumbers(identifiers).map((each) => `${each.label}：${each.number}`),
    `発注者：${obligeeName}`,
    `保証機関：${issuerName}`,
    ...more,
  ];
  return items.map((item) => `・${item}`).join("\n");
}
