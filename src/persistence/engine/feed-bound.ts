import type { Window } from "../../use-cases/shared/page";
import type { ScopedChanges } from "./scope";
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
    ...(after ? [`${column} > ${parameters.add(after.key)}`] : []),
    ...(before ? [`${column} < ${parameters.add(before.key)}`] : []),
  ];
}

/**
 * The query of the place at which a look ends, by an index alone: none where less lies before it. By rows and not by
 * numbers, since a restore leaves many numbers free.
 */
export function endOfLook(
  { tables, scope, position }: ScopedChanges,
  window: Pick<Window, "after" | "before" | "direction">,
  parameters: SqlParameters,
): string {
  const conditions = [scope, ...withinPositions(position, window, parameters)];
  return (
    `SELECT ${position} AS position FROM ${tables} WHERE ${conditions.join(" AND ")} ` +
    `ORDER BY ${position} ${window.direction === "BACKWARD" ? "DESC" : "ASC"} LIMIT 1 OFFSET ${String(MOST_LOOKED_AT - 1)}`
  );
}
