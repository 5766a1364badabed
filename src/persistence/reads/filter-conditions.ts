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
