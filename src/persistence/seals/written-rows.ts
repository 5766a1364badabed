import { RowMap } from "./row-map";
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
  /** Of rows that were inserted: the properties that they were inserted with. Nobody changes these. */
  readonly #added = new RowMap<Values>();
  /** Of rows that were changed: what each column must hold; `null`: nothing. Columns that are not listed were not written. */
  readonly #expected = new RowMap<Expected>();

  /** A row is inserted, with these properties. */
  added(table: string, id: string, values: Values): void {
    this.#added.set({ table, id }, values);
    this.#expected.delete(table, id);
  }

  /** These properties of a row change, which was as `before` until now; all others stay. */
  changed(table: string, id: string, before: SealedRow["columns"], values: Values): void {
    const expected = this.#expectedOf(table, id) ?? asStored(table, before);
    expect(table, expected, values);
    this.#added.delete(table, id);
    this.#expected.set({ table, id }, expected);
  }

  /** A row is written by other means, so its values are unknown. */
  forget(table: string, id: string): void {
    this.#added.delete(table, id);
    this.#expected.delete(table, id);
  }

  isAsWritten({ table, id, columns }: SealedRow): boolean {
    const added = this.#added.get(table, id);
    if (added) return isAsAdded(table, added, columns);
    const expected = this.#expected.get(table, id);
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

  #expectedOf(table: string, id: string): Expected | undefined {
    const added = this.#added.get(table, id);
    if (!added) return this.#expected.get(table, id);
    const expected: Expected = new Map();
    expect(table, expected, added);
    return expected;
  }
}

/** The same as of changed rows, without a map of each. */
function isAsAdded(table: string, values: Values, columns: SealedRow["columns"]): boolean {
  const { properties, names } = columnsByProperty(table);
  let found = 0;
  for (const [name, , value] of columns) {
    const property = properties.get(name);
    const wanted = property === undefined ? undefined : storedValue(values[property]);
    if (wanted === undefined) continue;
    if (wanted !== value) return false;
    found += 1;
  }
  let toFind = 0;
  for (const property of Object.keys(values))
    if (names.has(property) && typeof storedValue(values[property]) === "string") toFind += 1;
  return found === toFind;
}

/** As `sealedColumn` writes it; `null`: nothing; `undefined`: it is not compared. */
function storedValue(value: unknown): string | null | undefined {
  if (typeof value === "string" || value === null) return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}

function expect(table: string, expected: Expected, values: Values): void {
  const { names } = columnsByProperty(table);
  for (const property of Object.keys(values)) {
    const column = names.get(property);
    const value = storedValue(values[property]);
    if (column !== undefined && value !== undefined) expected.set(column, value);
  }
}

function asStored(table: string, columns: SealedRow["columns"]): Expected {
  const stored: Expected = new Map();
  for (const name of columnsByProperty(table).names.values()) stored.set(name, null);
  for (const [name, , value] of columns) if (stored.has(name)) stored.set(name, value);
  return stored;
}

interface Columns {
  /** By property. */
  readonly names: ReadonlyMap<string, string>;
  /** By column. */
  readonly properties: ReadonlyMap<string, string>;
}

const COLUMNS = new Map<string, Columns>();

/** The sealed columns of a table. */
function columnsByProperty(table: string): Columns {
  const known = COLUMNS.get(table);
  if (known) return known;
  const pairs = columnsOfTable(table).map(({ name }) => [propertyOf(name), name] as const);
  const columns = {
    names: new Map(pairs),
    properties: new Map(pairs.map(([property, name]) => [name, property] as const)),
  };
  COLUMNS.set(table, columns);
  return columns;
}
