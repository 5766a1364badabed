import { obligeeNameKey, type Obligee } from "../domain/obligee";
import { searchText } from "../domain/search-text";
import type { ObligeeRow } from "./rows/obligee.row";

/**
 * What an obligee is searched by: its names, and how certificates address it, as they are compared; a line each, so that
 * none runs into the next.
 */
export function searchTextOf({
  name,
  aliases,
  addressee,
}: Pick<Obligee, "name" | "aliases" | "addressee">): string {
  const names = [name, ...aliases, ...(addressee === null ? [] : [addressee])];
  return [...new Set(names.map(searchText))].join("\n");
}

export function obligeeRowOf(obligee: Obligee): ObligeeRow {
  return {
    ...obligee,
    aliases: JSON.stringify(obligee.aliases),
    identity: obligeeNameKey(obligee),
    searchText: searchTextOf(obligee),
  };
}
