import { guaranteesListed, guaranteesUpdated } from "../engine/listed-guarantees";
import { UPDATED_KEYS } from "../engine/item-updates";
import { orderAndLimit, withinWindow, type KeysetOrder } from "../engine/keyset";
import type { SqlParameters } from "../engine/sql-parameters";
import { isMarked, noneOf } from "../seals/broken-chains";
import { filtered, isNarrowed, withConfirmedEnd, withPendingEnd } from "./guarantee-filter";
import type { AskedPage } from "./guarantee-list-indexed";
import type { GuaranteePlan } from "./guarantee-plan";
import { withGrams, type SearchedTables } from "./guarantee-search";

/** A page of a list, filtered or not, as one statement. `few`: the tables to start from where a search finds few. */
export function listStatement(
  { columns, joins, marks }: Pick<GuaranteePlan, "columns" | "joins" | "marks">,
  { caller, window, orderBy, filter }: AskedPage,
  few: SearchedTables | undefined,
  parameters: SqlParameters,
): string {
  const { updatedSince } = filter;
  const { tables, scope, keys, id } =
    updatedSince === undefined
      ? guaranteesListed(caller, parameters, few)
      : guaranteesUpdated(caller, updatedSince, parameters);
  const order: KeysetOrder =
    updatedSince === undefined
      ? { key: keys[orderBy.field], id, direction: orderBy.direction }
      : { ...UPDATED_KEYS, direction: "ASC" };
  const { key } = order;
  const narrowed = [
    ...filtered(filter, keys, parameters),
    ...withPendingEnd(filter.endPending, caller.role),
    ...withConfirmedEnd(filter.endConfirmed, caller, parameters),
    ...withGrams(parameters.engine, filter, parameters),
  ];
  const unmarked = noneOf([isMarked(id), ...marks]);
  const conditions = [scope, ...unmarked, ...narrowed, ...withinWindow(order, window, parameters)];
  const chosen = `WHERE ${conditions.join(" AND ")} ${orderAndLimit(order, window)}`;
  if (!isNarrowed(filter)) return `SELECT ${columns} FROM ${tables} ${joins} ${chosen}`;
  // An engine that has to sort for this page sorts ids alone: nothing is joined to rows that are not on it.
  return (
    `SELECT ${columns} FROM (SELECT ${id} AS id, ${key} AS key FROM ${tables} ${chosen}) p ` +
    `JOIN guarantee g ON g.id = p.id ${joins} ` +
    orderAndLimit({ ...order, key: "p.key", id: "p.id" }, window)
  );
}
