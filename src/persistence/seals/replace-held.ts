import { SealBroken, type SealFinding } from "../../use-cases/shared/seal-finding";
import type { SqlParameters } from "../engine/sql-parameters";
import { chunksOf } from "./chunks-of";
import type { SqlSession } from "./sealed-rows";
import { placesOf, textOf, type Values } from "./statement-texts";

export interface ReplacingSession extends SqlSession {
  /** Runs a statement; gives the number of rows that it added or changed. */
  changed(write: (parameters: SqlParameters) => string): Promise<number>;
}

interface Replacing<Row> {
  readonly target: { readonly table: string; readonly key: string; readonly columns: readonly string[] };
  readonly nameOf: (row: Row) => string;
  /** In the order of the columns. */
  readonly valuesOf: (row: Row) => Values;
  /** The row in the place of this one as the unit of work holds it in its memory, if it does. */
  readonly heldOf: (row: Row) => Row | undefined;
  readonly finding: (row: Row) => SealFinding;
}

/**
 * Replaces rows that the only writer holds in its memory and has not read again: each must still be stored as it is held, in every
 * column, or a trigger has changed it since. Returns the rows that take no such place.
 */
export async function replaceHeld<Row extends { readonly seal: string }>(
  session: ReplacingSession,
  rows: readonly Row[],
  { target, nameOf, valuesOf, heldOf, finding }: Replacing<Row>,
): Promise<Row[]> {
  const others: Row[] = [];
  const toReplace: { readonly made: Row; readonly values: Values }[] = [];
  for (const made of rows) {
    const held = heldOf(made);
    if (!held) others.push(made);
    else toReplace.push({ made, values: [nameOf(made), ...valuesOf(made), ...valuesOf(held)] });
  }
  for (const some of chunksOf(toReplace)) {
    // Rows that a statement returns cost more than their number.
    const replaced = await session.changed((parameters) => {
      const values = some.map((each) => each.values);
      parameters.take(values.flat());
      return textOf(`${parameters.engine} replace ${target.table} ${String(some.length)}`, () =>
        replacing(target, placesOf(values, parameters.engine)),
      );
    });
    if (replaced === some.length) continue;
    const stored = await session.sql<{ name: string; seal: string }>(
      (parameters) =>
        `SELECT ${target.key} AS name, seal FROM ${target.table} ` +
        `WHERE ${target.key} IN (${parameters.list(some.map(({ made }) => nameOf(made)))})`,
    );
    const seals = new Map(stored.map(({ name, seal }) => [name, seal]));
    throw new SealBroken(
      some.filter(({ made }) => seals.get(nameOf(made)) !== made.seal).map(({ made }) => finding(made)),
    );
  }
  return others;
}

/**
 * Each of the values: the key, the columns, and the columns as they are held. An UPDATE out of values would say the same, and takes
 * SQLite twenty times as long for one row.
 */
function replacing({ table, key, columns }: Replacing<never>["target"], values: string): string {
  const names = [key, ...columns].map((name) => `"${name}"`);
  const made = names.map((_, i) => `v.column${String(i + 1)}`);
  const isAsHeld = columns.map((name, i) => `t."${name}" IS v.column${String(names.length + i + 1)}`);
  return (
    `INSERT INTO ${table} (${names.join(", ")}) SELECT ${made.join(", ")} FROM (${values}) AS v ` +
    `CROSS JOIN ${table} AS t ON t.${key} = v.column1 WHERE ${isAsHeld.join(" AND ")} ` +
    `ON CONFLICT (${key}) DO UPDATE SET ${columns.map((name) => `"${name}" = excluded."${name}"`).join(", ")}`
  );
}
