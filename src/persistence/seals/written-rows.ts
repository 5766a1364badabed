import { columnsOfTable } from "./sealed-columns";
import type { SealedRow } from "./sealed-rows";
import { propertyOf } from "./seen-values";

type Values = Readonly<Record<string, unknown>>;
type Expected = Map<string, string | null>;

/**
 * The rows that a unit of work has written, to compare with the stored ones. A foreign trigger may have
 * changed them, and its change must not be sealed.
 */
export class WrittenRows {
  /** By row, what each column must hold; `null`: nothing. Columns that are not listed were not written. */
  readonly #expected = new Map<string, Expected>();

  /** A row is inserted, with these properties. */
  added(table: string, id: string, values: Values): void {
    this.#expect(table, id, new Map(), values);
  }

  /** These properties of a row change, which was as `before` until now; all others stay. */
  changed(table: string, id: string, before: SealedRow["columns"], values: Values): void {
    const expected = this.#expected.get(`${table} ${id}`) ?? asStored(table, before);
    this.#expect(table, id, expected, values);
  }

  /** A row is written by other means, so its values are unknown. */
  forget(table: string, id: string): void {
    this.#expected.delete(`${table} ${id}`);
  }

  isAsWritten({ table, id, columns }: SealedRow): boolean {
    const expected = this.#expected.get(`${table} ${id}`);
    if (!expected) return true;
    let found = 0;
    for (const [name, , value] of columns) {
      const wanted = expected.get(name);
      if (wanted === undefined) continue;
      if (wanted !== value) return false;
      found += 1;
    }
    let toFind = 0;
    for (const value of expected.values()) if (value !== null) toFind += 1;
    return found === toFind;
  }

  #expect(table: string, id: string, expected: Expected, values: Values): void {
    const columns = columnsByProperty(table);
    for (const property of Object.keys(values)) {
      const column = columns.get(property);
      if (column === undefined) continue;
      const value = values[property];
      if (value === null) expected.set(column, null);
      else if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
        expected.set(column, String(value));
    }
    this.#expected.set(`${table} ${id}`, expected);
  }
}

function asStored(table: string, columns: SealedRow["columns"]): Expected {
  const stored: Expected = new Map();
  for (const name of columnsByProperty(table).values()) stored.set(name, null);
  for (const [name, , value] of columns) if (stored.has(name)) stored.set(name, value);
  return stored;
}

const COLUMNS = new Map<string, ReadonlyMap<string, string>>();

/** The sealed columns of a table, by their properties. */
function columnsByProperty(table: string): ReadonlyMap<string, string> {
  const known = COLUMNS.get(table);
  if (known) return known;
  const columns = new Map(columnsOfTable(table).map(({ name }) => [propertyOf(name), name]));
  COLUMNS.set(table, columns);
  return columns;
}
