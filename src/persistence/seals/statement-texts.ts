import type { Engine } from "../engine/engine";
import { SqlParameters } from "../engine/sql-parameters";

export type Values = readonly (string | number | null)[];

export function insertOf(
  table: string,
  columns: readonly string[],
  rows: readonly Values[],
  engine: Engine,
): string {
  return `INSERT INTO ${table} (${columns.map((name) => `"${name}"`).join(", ")}) ${placesOf(rows, engine)}`;
}

/** `VALUES` with a place for each value. */
export function placesOf(rows: readonly Values[], engine: Engine): string {
  const places = new SqlParameters(engine);
  const values = rows.map((row) => `(${row.map((value) => places.add(value)).join(", ")})`);
  return `VALUES ${values.join(", ")}`;
}

/** Texts by their shape: equal statements are one string, which is looked up at once. */
const TEXTS = new Map<string, string>();
const MOST_TEXTS = 500;

export function textOf(shape: string, write: () => string): string {
  const known = TEXTS.get(shape);
  if (known !== undefined) return known;
  const text = write();
  if (TEXTS.size >= MOST_TEXTS) TEXTS.clear();
  TEXTS.set(shape, text);
  return text;
}
