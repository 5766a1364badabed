import { columnName } from "../engine/columns";
import { columnsOf } from "./sealed-columns";
import type { SealedRow } from "./sealed-rows";
import { sealedTable } from "./sealed-tables";

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
    const expected = this.#expected.get(`${table} ${id}`) ?? new Map<string, string | null>();
    const stored = new Map(columns.map(([name, , value]) => [name, value]));
    return [...expected].every(([name, value]) => (stored.get(name) ?? null) === value);
  }

  #expect(table: string, id: string, expected: Expected, values: Values): void {
    const names = namesOf(table);
    for (const [property, value] of Object.entries(values)) {
      const column = columnName(property);
      if (!names.has(column)) continue;
      if (value === null) expected.set(column, null);
      else if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
        expected.set(column, String(value));
    }
    this.#expected.set(`${table} ${id}`, expected);
  }
}

function asStored(table: string, columns: SealedRow["columns"]): Expected {
  const stored = new Map(columns.map(([name, , value]) => [name, value]));
  return new Map([...namesOf(table)].map((name) => [name, stored.get(name) ?? null]));
}

const NAMES = new Map<string, ReadonlySet<string>>();

/** The sealed columns of a table. */
function namesOf(table: string): ReadonlySet<string> {
  const sealed = sealedTable(table);
  const names = NAMES.get(table) ?? new Set((sealed ? columnsOf(sealed) : []).map(({ name }) => name));
  NAMES.set(table, names);
  return names;
}
