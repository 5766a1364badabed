import { SealBroken, type SealFinding } from "../../use-cases/shared/seal-finding";
import { chunksOf } from "./chunks-of";
import type { SqlSession } from "./sealed-rows";
import { textOf, type Values } from "./statement-texts";

export interface ReplacingSession extends SqlSession {
  /** Runs a statement for each row of values; gives the number of rows that were changed. The only writer has it. */
  readonly changedEach?: ((text: string, all: Iterable<readonly unknown[]>) => number) | undefined;
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
    else toReplace.push({ made, values: [...valuesOf(made), nameOf(made), ...valuesOf(held)] });
  }
  const { changedEach } = session;
  if (toReplace.length > 0 && !changedEach) throw new Error(`rows of ${target.table} are held beside others`);
  for (const some of chunksOf(toReplace)) {
    // One statement for many would be told their number alone, too, and takes twice as long.
    const replaced = changedEach?.(
      textOf(`replace ${target.table}`, () => replacing(target)),
      some.map(({ values }) => values),
    );
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

/** The values are the columns, the key, and the columns as they are held. */
function replacing({ table, key, columns }: Replacing<never>["target"]): string {
  const set = columns.map((name) => `"${name}" = ?`);
  const isAsHeld = [key, ...columns].map((name) => `"${name}" IS ?`);
  return `UPDATE ${table} SET ${set.join(", ")} WHERE ${isAsHeld.join(" AND ")}`;
}
