import type { CalendarDate } from "../values/calendar-date";
import { searchText } from "../values/search-text";
import { IDENTIFIER_SCHEMES, shareIdentifier, type WorksIdentifiers } from "./works-identifiers";

/** What tells works contracts (請負契約) between the same contractor and obligee apart. */
export interface WorksIdentity {
  /** The registered works (登録済工事) that it was made from; `null` where it was made from none. */
  readonly registeredWorksId: string | null;
  readonly name: string;
  readonly contractedOn: CalendarDate | null;
  readonly identifiers: WorksIdentifiers;
}

/**
 * Whether both are one works contract: made from the same registered works, or known by one number, or of one name and
 * concluded on one day. Numbers of one kind that differ tell them apart.
 */
export function areSameWorks(one: WorksIdentity, other: WorksIdentity): boolean {
  if (shareIdentifier(one.identifiers, other.identifiers)) return true;
  if (contradict(one.identifiers, other.identifiers)) return false;
  if (one.registeredWorksId !== null && one.registeredWorksId === other.registeredWorksId) return true;
  return searchText(one.name) === searchText(other.name) && agree(one.contractedOn, other.contractedOn);
}

function contradict(one: WorksIdentifiers, other: WorksIdentifiers): boolean {
  return IDENTIFIER_SCHEMES.some((scheme) => one[scheme] !== null && other[scheme] !== null);
}

/** 契約保証 is applied for before the contract has a day. */
function agree(one: CalendarDate | null, other: CalendarDate | null): boolean {
  return one === null || other === null || one === other;
}

/** What is known of both; where both say something, the later word. */
export function mergedIdentifiers(before: WorksIdentifiers, said: WorksIdentifiers): WorksIdentifiers {
  const merged = IDENTIFIER_SCHEMES.map((scheme) => [scheme, said[scheme] ?? before[scheme]]);
  return Object.fromEntries(merged) as Record<keyof WorksIdentifiers, string | null>;
}
