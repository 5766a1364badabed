import type { Engine } from "../engine/engine";
import { columnsOfTable } from "./sealed-columns";
import { valuesRead, type RowValues } from "./subject-rows";

/** All sealed columns of a row as one text, which is the same wherever the row is read. `alias`: of its table. */
export function rowText(engine: Engine, table: string, alias: string): string {
  const columns = columnsOfTable(table).map(({ name, isBig }) =>
    sealedValue(engine, `${alias}."${name}"`, isBig),
  );
  return jsonOf(engine, columns);
}

/** The values in such a text, as verified rows have theirs; `null`: one is of another kind than its column. */
export function valuesOfText(table: string, text: string): RowValues | null {
  const read = JSON.parse(text) as unknown[];
  return valuesRead(table, (_, at) => read[at]);
}

/** PostgreSQL's JSON numbers may be larger than ours; SQLite's columns may hold bytes, which its JSON cannot. */
export function sealedValue(engine: Engine, column: string, isBig = false): string {
  if (engine === "postgres") return isBig ? `${column}::text` : column;
  return `CASE typeof(${column}) WHEN 'blob' THEN 'bytes ' || hex(${column}) ELSE ${column} END`;
}

export function jsonOf(engine: Engine, values: readonly string[]): string {
  return engine === "postgres"
    ? `json_build_array(${values.join(", ")})::text`
    : `json_array(${values.join(", ")})`;
}
