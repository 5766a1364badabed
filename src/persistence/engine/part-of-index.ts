import type { Position, Window } from "../../use-cases/shared/page";
import { columnsOf, orderAndLimit, type KeysetOrder } from "./keyset";
import { anyOf, hidden } from "./planned-once";
import type { SqlParameters } from "./sql-parameters";

/** A list that an index holds in one piece: whose it is, then what orders it, then the id. */
export interface IndexedList {
  readonly order: KeysetOrder;
  /** The column that says whose it is, and the value there; `null`: the index is the list. */
  readonly owner: { readonly column: string; readonly id: string } | null;
  /** No key lies below it. */
  readonly least: string | number;
}

/** What chooses a page of it, and its order. */
export interface PartOfIndex {
  readonly conditions: readonly string[];
  readonly order: string;
}

/**
 * A page as PostgreSQL reads it whoever asks: from its place in this index on. The planner, which sees no value, would walk the
 * list of all where owners are few, and so read it whole for an owner of little. But the owner is one of several for all that
 * it knows, and stands in the order: only an owner's index gives that. A bound of the keys, even the least one, makes the
 * index of this order the cheapest of these.
 */
export function partOfIndex(
  { order, owner, least }: IndexedList,
  window: Window,
  parameters: SqlParameters,
): PartOfIndex {
  const { after, before } = window;
  const hide = (value: string | number): string => hidden(parameters.add(value), value);
  const columns = columnsOf(order);
  const bound = (comparison: "<" | ">" | ">=", { key, id }: Position): string => {
    const place = columns.length === 1 ? [hide(key)] : [hide(key), hide(id)];
    return `(${columns.join(", ")}) ${comparison} (${place.join(", ")})`;
  };
  const isAscending = order.direction === "ASC";
  const isBound = after !== null || before !== null || owner === null;
  return {
    conditions: [
      ...(owner ? [`${owner.column} = ${anyOf(parameters.texts([owner.id]))}`] : []),
      ...(after ? [bound(isAscending ? ">" : "<", after)] : []),
      ...(before ? [bound(isAscending ? "<" : ">", before)] : []),
      ...(isBound ? [] : [bound(">=", { key: least, id: "" })]),
    ],
    order: orderAndLimit(order, window, owner?.column),
  };
}
