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

/** Reads one row more than the page holds: it tells whether there is a further page without counting. */
export function orderAndLimit({ key, id, direction }: KeysetOrder, window: Window): string {
  const isTurned = window.direction === "BACKWARD";
  const sense = (direction === "ASC") === isTurned ? "DESC" : "ASC";
  // Named twice, SQLite sorts by the second.
  const amongEquals = key === id ? "" : `, ${id} ${sense}`;
  return `ORDER BY ${key} ${sense}${amongEquals} LIMIT ${String(window.size + 1)}`;
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
