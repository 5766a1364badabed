import type { PartyConcept, PartyView } from "../../use-cases/party/ports";
import type { FieldOf, Requested } from "../../use-cases/shared/view";
import type { Wanted } from "../../use-cases/shared/wanted";
import type { Caller } from "../../domain/account/access";
import type { Found } from "../engine/newest-first";
import type { Showing } from "../seals/shown-subjects";
import type { ScopedPartyReads } from "./party.reads";

/**
 * Attaches to each view what one of its keys names by id: one statement for the whole page, and only when asked for.
 * What the caller may not see, or what there is not, is `null`.
 */
export async function attach<View extends object, Key extends string>(
  found: readonly Found<View, Key>[],
  part: FieldOf<View>,
  wanted: Wanted,
  key: Key,
  read: (ids: readonly string[], wantedBelow: Wanted) => Promise<readonly { readonly id: string }[]>,
): Promise<void> {
  if (!wanted.has(part) || found.length === 0) return;
  const ids = [...new Set(found.map(({ keys }) => keys[key]).filter((id) => id !== null))];
  const byId = new Map((await read(ids, wanted.below(part))).map((each) => [each.id, each]));
  for (const { view, keys } of found) {
    const parts: Partial<Record<string, object | null>> = view;
    parts[part] = byId.get(keys[key] ?? "") ?? null;
  }
}

/** Reads parties of one concept, for `attach`. */
export function partiesOf(
  parties: ScopedPartyReads,
  caller: Caller,
  concept: PartyConcept,
  showing: Showing,
): (ids: readonly string[], wanted: Wanted) => Promise<Requested<PartyView>[]> {
  return (ids, wanted) => parties.readByIds(caller, concept, ids, wanted, showing);
}
