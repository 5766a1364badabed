import { certainAddressee } from "../../domain/obligee/addressee";
import { obligeeNameKey, type Obligee } from "../../domain/obligee/obligee";
import { searchableText } from "../../domain/values/search-text";
import type { ObligeeRow } from "./obligee.row";

/** The text that searches for an obligee use: its names, and how certificates address it. */
export function searchTextOf({
  name,
  aliases,
  addressee,
}: Pick<Obligee, "name" | "aliases" | "addressee">): string {
  const names = [name, ...aliases, ...(addressee === null ? [] : [addressee])];
  return searchableText(names);
}

export function obligeeRowOf(obligee: Obligee): ObligeeRow {
  return {
    ...obligee,
    aliases: JSON.stringify(obligee.aliases),
    identity: obligeeNameKey(obligee),
    // Lists show 八代市長, and people search for what they see.
    searchText: searchTextOf({ ...obligee, addressee: certainAddressee(obligee, null) }),
  };
}
