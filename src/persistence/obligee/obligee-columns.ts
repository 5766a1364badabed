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
    ...searchColumns(namesOf(obligee), obligee.reading),
  };
}
