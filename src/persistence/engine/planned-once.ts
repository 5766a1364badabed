/**
 * Values that PostgreSQL's planner does not see. It plans a kept statement again for each execution while the plan for its
 * values looks cheaper by more than planning is taken to cost, and planning takes several times what such a statement takes.
 * Where one plan serves all values, they are hidden: then there is nothing to choose from.
 */

/** One of the texts of an array: `placeholder` is that of the array. */
export function anyOf(placeholder: string): string {
  return `ANY ((SELECT CAST(${placeholder} AS text[]))::text[])`;
}

/** A text, or a number of yen. */
export function hidden(placeholder: string, value: string | number): string {
  return `(SELECT CAST(${placeholder} AS ${typeof value === "number" ? "bigint" : "text"}))`;
}
