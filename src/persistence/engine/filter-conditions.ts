import type { SqlParameters } from "./sql-parameters";

/** The column has this value; `undefined`: no condition. */
export function equal(
  column: string,
  value: string | number | undefined,
  parameters: SqlParameters,
): string[] {
  return value === undefined ? [] : [`${column} = ${parameters.add(value)}`];
}

/** The column has one of these values; an empty list matches no row; `undefined`: no condition. */
export function among(
  column: string,
  values: readonly string[] | undefined,
  parameters: SqlParameters,
): string[] {
  if (values === undefined) return [];
  return values.length === 0 ? ["1 = 0"] : [`${column} IN (${parameters.list(values)})`];
}

/**
 * The column contains one of these texts, folded as the domain compares them. An empty list is no condition,
 * as for a user who types blanks.
 */
export function containing(column: string, texts: readonly string[], parameters: SqlParameters): string[] {
  if (texts.length === 0) return [];
  const conditions = texts.map((text) => {
    // Takes each character literally; LIKE would take % and _ for any.
    const pattern = `%${text.replace(/[!%_]/g, "!$&")}%`;
    return `${column} LIKE ${parameters.add(pattern)} ESCAPE '!'`;
  });
  return [conditions.length === 1 ? conditions.join() : `(${conditions.join(" OR ")})`];
}

/** The column's day lies between these, both included; an `undefined` end is open. */
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
