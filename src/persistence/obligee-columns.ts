import { obligeeNameKey, type Obligee } from "../domain/obligee";
import { searchText } from "../domain/search-text";
import type { ObligeeRow } from "./rows/obligee.row";

/** What an obligee is searched by: its names as they are compared, a line each, so that none runs into the next. */
export function searchTextOf({ name, aliases }: Pick<Obligee, "name" | "aliases">): string {
  return [name, ...aliases].map(searchText).join("\n");
}

export function obligeeRowOf(obligee: Obligee): ObligeeRow {
  return {
    ...obligee,
    aliases: JSON.stringify(obligee.aliases),
    identity: obligeeNameKey(obligee),
    searchText: searchTextOf(obligee),
  };
}
