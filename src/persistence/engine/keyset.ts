import type { Page, Position, Window } from "../../use-cases/shared/page";
import type { SqlParameters } from "./sql-parameters";

/** The order of a list: a sort column and, among equals, the id in the same direction. */
export interface KeysetOrder {
  readonly key: string;
  readonly id: string;
  readonly direction: "ASC" | "DESC";
}

/** The condition that leaves only the rows between the window's positions; row values let an index serve it. */
export function withinWindow(
  { key, id, direction }: KeysetOrder,
  window: Window,
  parameters: SqlParameters,
): string[] {
  const beyond = (position: Position | null, comparison: "<" | ">"): string[] =>
    position ? [`(${key}, ${id}) ${comparison} (${parameters.list([position.key, position.id])})`] : [];
  const isAscending = direction === "ASC";
  return [
    ...beyond(window.after, isAscending ? ">" : "<"),
    ...beyond(window.before, isAscending ? "<" : ">"),
  ];
}

/**
 * Reads one row more than the page holds: it tells whether there is a further page without counting. `owner`: a column of one
 * value, which comes first.
 */
export function orderAndLimit(order: KeysetOrder, window: Window, owner?: string): string {
  const isTurned = window.direction === "BACKWARD";
  const sense = (order.direction === "ASC") === isTurned ? "DESC" : "ASC";
  const columns = [...(owner === undefined ? [] : [owner]), ...columnsOf(order)];
  const ordered = columns.map((column) => `${column} ${sense}`).join(", ");
  return `ORDER BY ${ordered} LIMIT ${String(window.size + 1)}`;
}

/** Named twice, SQLite sorts by the second. */
export function columnsOf({ key, id }: KeysetOrder): string[] {
  return key === id ? [id] : [key, id];
}

/** Cuts the extra row off, puts a backward page into the list's order, and tells what lies on either side. */
export function toPage<View>(rows: { view: View; position: Position }[], window: Window): Page<View> {
  const isBackward = window.direction === "BACKWARD";
  const hasMore = rows.length > window.size;
  const kept = rows.slice(0, window.size);
  return {
    rows: isBackward ? kept.reverse() : kept,
    hasNextPage: isBackward ? window.before !== null : hasMore,
    hasPreviousPage: isBackward ? hasMore : window.after !== null,
  };
}
