import type { PartyConcept, PartyView } from "../../use-cases/party/ports";
import type { Wanted } from "../../use-cases/shared/page";
import type { Caller } from "../../domain/account/access";
import type { Showing } from "../seals/shown-subjects";
import type { ScopedPartyReads } from "./party.reads";

/** The wanted fields below a part of the view, relative to it. */
export function below(wanted: Wanted, part: string): Set<string> {
  const prefix = `${part}.`;
  return new Set(
    [...wanted].filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length)),
  );
}

/**
 * Attaches to each view the party that one of its columns names: one statement for the whole page, and only
 * on request. A party that is missing or out of the caller's scope is `null`.
 */
export async function attach<View extends object>(
  views: readonly View[],
  part: keyof View & string,
  wanted: Wanted,
  idOf: (view: View) => string | null,
  read: (ids: readonly string[], wantedBelow: Wanted) => Promise<readonly { readonly id: string }[]>,
): Promise<void> {
  if (!wanted.has(part) || views.length === 0) return;
  const ids = [...new Set(views.map(idOf).filter((id) => id !== null))];
  const found = new Map((await read(ids, below(wanted, part))).map((each) => [each.id, each]));
  for (const view of views) Object.assign(view, { [part]: found.get(idOf(view) ?? "") ?? null });
}

/** Reads parties of one concept, for `attach`. */
export function partiesOf(
  parties: ScopedPartyReads,
  caller: Caller,
  concept: PartyConcept,
  showing: Showing,
): (ids: readonly string[], wanted: Wanted) => Promise<PartyView[]> {
  return (ids, wanted) => parties.readByIds(caller, concept, ids, wanted, showing);
}
