import type { Window } from "../../use-cases/shared/page";
import type { ScopedChanges } from "./changes-in-scope";
import { hidden } from "./planned-once";
import type { SqlParameters } from "./sql-parameters";

/** The most places of a caller's feed that are looked at for one page: a filter may fit none of them. */
export const MOST_LOOKED_AT = 10_000;

/** Within the positions of a window. */
export function withinPositions(
  column: string,
  { after, before }: Pick<Window, "after" | "before">,
  parameters: SqlParameters,
): string[] {
  return [
    ...(after ? [`${column} > ${place(after.key, parameters)}`] : []),
    ...(before ? [`${column} < ${place(before.key, parameters)}`] : []),
  ];
}

/** A position to compare with: whichever it is, a feed is read from there on. */
export function place(position: number | string, parameters: SqlParameters): string {
  const added = parameters.add(Number(position));
  return parameters.engine === "postgres" ? hidden(added, Number(position)) : added;
}

/**
 * The query of the place at which a look ends, by an index alone: none where less lies before it. By rows and not by
 * numbers, since a restore leaves many numbers free.
 */
export function endOfLook(
  { tables, scope, position, order }: ScopedChanges,
  window: Pick<Window, "after" | "before" | "direction">,
  parameters: SqlParameters,
): string {
  const conditions = [scope, ...withinPositions(position, window, parameters)];
  return (
    `SELECT ${position} AS position FROM ${tables} WHERE ${conditions.join(" AND ")} ` +
    `ORDER BY ${order(window.direction === "BACKWARD" ? "DESC" : "ASC")} LIMIT 1 OFFSET ${String(MOST_LOOKED_AT - 1)}`
  );
}
