import { worksWords } from "../domain/works-contract/works-words";
import { namedNumbers } from "../domain/works-contract/works-identifiers";
import { KIND_IN_JAPANESE } from "../domain/values/guarantee-kind";
import type { ApplicationFacts, NoticeFacts } from "../use-cases/notice/ports";

/** The lines by which every mail says which guarantee it is about. `more`: what else this mail has to say of it. */
export function guaranteeItems(facts: NoticeFacts, more: readonly string[] = []): string {
  const { kind, number, worksName, contractType } = facts;
  return lines([
    `区分：${KIND_IN_JAPANESE[kind]}`,
    `保証契約番号：${number}`,
    `${worksWords(contractType).name}：${worksName}`,
    ...ofContract(facts),
    ...more,
  ]);
}

/** The same of an application, which has no number yet. */
export function applicationItems(facts: ApplicationFacts): string {
  const { kind, contractType, worksName } = facts;
  return lines([
    `区分：${KIND_IN_JAPANESE[kind]}`,
    `${worksWords(contractType).name}：${worksName}`,
    ...ofContract(facts),
  ]);
}

function ofContract({ identifiers, obligeeName, issuerName }: Omit<NoticeFacts, "number">): string[] {
  return [
    ...namedNumbers(identifiers).map(({ label, number }) => `${label}：${number}`),
    `発注者：${obligeeName}`,
    `保証機関：${issuerName}`,
  ];
}

function lines(items: readonly string[]): string {
  return items.map((item) => `・${item}`).join("\n");
}
