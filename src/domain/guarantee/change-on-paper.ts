import { AMENDED_TERMS, type ChangeOnPaper } from "../certificate/amendment-on-paper";
import type { AmendableTerms, Amendment } from "./amendment";

/** What an amendment changed, as certificates tell it. */
export function changeOnPaper({
  amendedOn,
  before,
  after,
}: Pick<Amendment, "amendedOn" | "before" | "after">): ChangeOnPaper {
  const isChanged = (term: (typeof AMENDED_TERMS)[number]): boolean =>
    term === "workPeriod" ? !haveSamePeriod(before, after) : before[term] !== after[term];
  return { contractChangedOn: amendedOn, terms: AMENDED_TERMS.filter(isChanged) };
}

function haveSamePeriod({ workPeriod: one }: AmendableTerms, { workPeriod: other }: AmendableTerms): boolean {
  return one.from === other.from && one.to === other.to;
}
