import type { GuaranteeFilter } from "../../use-cases/guarantee/ports";
import { addViewer } from "../engine/item-updates";
import type { Cells } from "../engine/read-statement";
import type { ReadSession } from "../engine/read-session";
import { SqlParameters } from "../engine/sql-parameters";
import {
  isSearchAlone,
  listIndexed,
  namedByGrams,
  searchedByGrams,
  searchedInList,
  wholeOfList,
  type AskedPage,
} from "./guarantee-list-indexed";
import type { GuaranteePlan } from "./guarantee-plan";
import { hasGrams } from "./guarantee-search";

/** Whether a page of this list is read by `indexedPage`. `isWhole`: nothing is asked of its guarantees. */
export function isIndexed(
  { engine }: ReadSession,
  { filter }: Pick<AskedPage, "filter">,
  isWhole: boolean,
): boolean {
  return engine === "postgres" && (isWhole || isSearched(filter));
}

/**
 * The rows of a page by statements that PostgreSQL plans once: planning takes several times what they take. `null`: a search
 * finds so much, but so little at the list's beginning, that its planner has to weigh one against the other.
 */
export async function indexedPage(
  session: ReadSession,
  plan: GuaranteePlan,
  asked: AskedPage,
): Promise<Cells[] | null> {
  const cells = (write: typeof listIndexed): Promise<Cells[]> =>
    session.cells((parameters) => {
      addViewer(plan, asked.caller, parameters);
      return write(plan, asked, parameters);
    });
  if (!isSearched(asked.filter)) return cells(listIndexed);
  return wholeOfList(await cells(searchedInList), asked) ?? namedByGrams(await cells(searchedByGrams));
}

/** Whether the index of grams holds all that is asked. */
function isSearched(filter: GuaranteeFilter): boolean {
  return isSearchAlone(filter) && hasGrams(filter, new SqlParameters("postgres")).length > 0;
}
