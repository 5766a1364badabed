import type { SqlParameters } from "../sql-parameters";

/** The column has this value; `undefined` asks for nothing. */
export function equal(column: string, value: string | undefined, parameters: SqlParameters): string[] {
  return value === undefined ? [] : [`${column} = ${parameters.add(value)}`];
}

/** The column has one of these values, none of them where there are none; `undefined` asks for nothing. */
export function among(
  column: string,
  values: readonly string[] | undefined,
  parameters: SqlParameters,
): string[] {
  if (values === undefined) return [];
  return values.length === 0 ? ["1 = 0"] : [`${column} IN (${parameters.list(values)})`];
}

/**
 * The column holds this text somewhere; both are folded as the domain compares them. A text that folds to nothing, like
 * `undefined`, asks for nothing.
 */
export function containing(column: string, folded: string | undefined, parameters: SqlParameters): string[] {
  if (folded === undefined || folded === "") return [];
  // Every character stands for itself: LIKE would take % and _ for any.
  const pattern = `%${folded.replace(/[!%_]/g, "!$&")}%`;
  return [`${column} LIKE ${parameters.add(pattern)} ESCAPE '!'`];
}

/** The column's day lies between these, both included; `undefined` leaves that end open. */
export function between(
  column: string,
  from: string | undefined,
  to: string | undefined,
  parameters: SqlParameters,
): string[] {
  return [
    ...(from === undefined ? [] : [`${column} >= ${parameters.add(from)}`]),
    ...(to === undefined ? [] : [`${column} <= ${parameters.add(to)}`]),
  ];
}
