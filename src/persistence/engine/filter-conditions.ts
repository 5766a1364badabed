import type { SqlParameters } from "./sql-parameters";

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
 * The column holds one of these texts somewhere; all are folded as the domain compares them. No text asks for nothing, for
 * so does somebody who types blanks.
 */
export function containing(column: string, texts: readonly string[], parameters: SqlParameters): string[] {
  if (texts.length === 0) return [];
  const conditions = texts.map((text) => {
    // Every character stands for itself: LIKE would take % and _ for any.
    const pattern = `%${text.replace(/[!%_]/g, "!$&")}%`;
    return `${column} LIKE ${parameters.add(pattern)} ESCAPE '!'`;
  });
  return [conditions.length === 1 ? conditions.join() : `(${conditions.join(" OR ")})`];
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
