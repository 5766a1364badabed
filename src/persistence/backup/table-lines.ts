import { createHash } from "node:crypto";
import type { Reader } from "../engine/reader";
import type { ColumnKind, TableShape } from "./table-shape";

/**
 * A value as a backup writes it, the same from both engines. A bigint is written in digits, since a JSON
 * number may be too small.
 */
export type KeptValue = string | number | boolean | null;

/**
 * A table, a line of JSON for each row, with its values in the order of the columns. Rows stand in the order
 * of the key's UTF-8 bytes. The same rows make the same lines on both engines.
 */
export async function* tableLines(reader: Reader, table: TableShape): AsyncIterable<string> {
  const columns = table.columns.map(({ name, kind }) =>
    kind === "bigint" ? `CAST("${name}" AS TEXT) AS "${name}"` : `"${name}"`,
  );
  const rows = reader.stream<Record<string, unknown>>(
    () => `SELECT ${columns.join(", ")} FROM "${table.name}" ORDER BY ${orderOf(reader, table)}`,
  );
  for await (const row of rows)
    yield JSON.stringify(
      table.columns.map(({ name, kind }) => kept(row[name], kind, `${table.name}.${name}`)),
    );
}

function orderOf({ engine }: Reader, { name, columns, key }: TableShape): string {
  const byBytes = engine === "postgres" ? ' COLLATE "C"' : "";
  return key
    .map((each) => {
      const isText = columns.find((column) => column.name === each)?.kind === "text";
      return `"${name}"."${each}"${isText ? byBytes : ""}`;
    })
    .join(", ");
}

function kept(value: unknown, kind: ColumnKind, where: string): KeptValue {
  if (value === null) return null;
  if (kind === "boolean" && (typeof value === "boolean" || value === 0 || value === 1)) return Boolean(value);
  if (kind === "integer" && Number.isSafeInteger(value)) return value as number;
  if (kind === "bigint" && typeof value === "string" && /^-?\d+$/.test(value)) return value;
  if (kind === "text" && typeof value === "string") return value;
  // SQLite takes any value in any column: another program wrote this one.
  throw new Error(`${where} holds something that is no ${kind}`);
}

/** A table's number of rows, and the SHA-256 of its lines, each with its line feed, in hex. */
export interface TableSum {
  readonly rows: number;
  readonly sha256: string;
}

/** Passes the lines on, and computes their sum after the last one. */
export async function* summedUp(
  lines: AsyncIterable<string>,
  tell: (sum: TableSum) => void,
): AsyncIterable<string> {
  const hash = createHash("sha256");
  let rows = 0;
  for await (const line of lines) {
    hash.update(`${line}\n`, "utf8");
    rows += 1;
    yield line;
  }
  tell({ rows, sha256: hash.digest("hex") });
}

export async function sumOf(lines: AsyncIterable<string>): Promise<TableSum> {
  let sum: TableSum | undefined;
  const passing = summedUp(lines, (told) => (sum = told))[Symbol.asyncIterator]();
  while ((await passing.next()).done !== true);
  if (!sum) throw new Error("the lines came to no end");
  return sum;
}
