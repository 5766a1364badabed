import { columnsOfTable, sealedColumn } from "./sealed-columns";
import type { SealedRow, SubjectTexts } from "./found-chains";
import { SEALED_TABLES } from "./sealed-tables";

/** The values of a verified row, as `sealedColumn` writes them, in the order of its table's columns; `null`: empty. */
export type RowValues = readonly (string | null)[];

/** The verified rows of a subject, by table. */
export type SubjectRows = ReadonlyMap<string, readonly RowValues[]>;

/**
 * The rows of a subject, without events and tables whose values nobody compares. `null`: one of them holds a value of another kind than its column's, as a row
 * may that is older than the seals. Such values cannot be compared.
 */
export function subjectRowsOf(rows: readonly SealedRow[]): SubjectRows | null {
  const subject = new Map<string, RowValues[]>();
  for (const { table, columns } of rows) {
    if (!isCompared(table)) continue;
    const values = valuesOf(table, columns);
    if (!values) return null;
    const ofTable = subject.get(table);
    if (ofTable) ofTable.push(values);
    else subject.set(table, [values]);
  }
  return subject;
}

/** Without tables whose values nobody compares. */
export function comparedOf(texts: SubjectTexts): SubjectTexts {
  return texts.within?.(isCompared) ?? { rows: texts.rows.filter(({ table }) => isCompared(table)) };
}

const UNCOMPARED = new Set(
  SEALED_TABLES.filter(({ areValuesKept }) => areValuesKept === false).map(({ name }) => name),
);

function isCompared(table: string): boolean {
  return !UNCOMPARED.has(table);
}

function valuesOf(table: string, columns: SealedRow["columns"]): RowValues | null {
  const values: (string | null)[] = [];
  let next = 0;
  for (const { name, kind } of columnsOfTable(table)) {
    const [ofName, ofKind, value] = columns[next] ?? [];
    if (ofName !== name || value === undefined) {
      values.push(null);
      continue;
    }
    if (ofKind !== kind) return null;
    values.push(value);
    next += 1;
  }
  return next === columns.length ? values : null;
}

/** The values of a row, each column read by its name or place; `null`: one is of another kind than its column. */
export function valuesRead(table: string, valueOf: (name: string, at: number) => unknown): RowValues | null {
  const values: (string | null)[] = [];
  for (const [at, { name, kind }] of columnsOfTable(table).entries()) {
    const value = valueOf(name, at) ?? null;
    if (value === null) {
      values.push(null);
      continue;
    }
    const [, ofKind, text] = sealedColumn(name, kind, value);
    if (ofKind !== kind) return null;
    values.push(text);
  }
  return values;
}

/** In bytes, about. */
export function sizeOfRows(rows: SubjectRows): number {
  let size = 0;
  for (const ofTable of rows.values())
    for (const values of ofTable) {
      size += BYTES_OF_ROW;
      for (const value of values) size += BYTES_OF_VALUE + (value === null ? 0 : 2 * value.length);
    }
  return size;
}

const BYTES_OF_ROW = 100;
const BYTES_OF_VALUE = 24;
