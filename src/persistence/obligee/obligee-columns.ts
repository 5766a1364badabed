import { certainAddressee } from "../../domain/obligee/addressee";
import { obligeeNameKey, type Obligee } from "../../domain/obligee/obligee";
import { searchableText } from "../../domain/values/search-text";
import { searchColumns } from "../engine/reading-columns";
import type { ObligeeRow } from "./obligee.row";

type Named = Pick<Obligee, "name" | "aliases" | "addressee">;

/** Its names, and how certificates address it. */
function namesOf({ name, aliases, addressee }: Named): string[] {
  return [name, ...aliases, ...(addressee === null ? [] : [addressee])];
}

/** The text that searches for an obligee use, as far as its names say it. */
export function searchTextOf(named: Named): string {
  return searchableText(namesOf(named));
}

export function obligeeRowOf(obligee: Obligee): ObligeeRow {
  return {
    ...obligee,
    aliases: JSON.stringify(obligee.aliases),
    identity: obligeeNameKey(obligee),
    // Lists show 八代市長, and people search for what they see.
    ...searchColumns(namesOf({ ...obligee, addressee: certainAddressee(obligee, null) }), obligee.reading),
  };
}
