import { columnsOfTable, sealedColumn } from "./sealed-columns";
import type { RowValues } from "./subject-rows";

/** The values of a row that was read by its class, as verified rows have theirs; `null`: they cannot be compared. */
export function seenValues(table: string, row: Readonly<Record<string, unknown>>): RowValues | null {
  const values: (string | null)[] = [];
  for (const { name, kind } of columnsOfTable(table)) {
    const value = row[propertyOf(name)] ?? null;
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

const PROPERTIES = new Map<string, string>();

/** The reverse of `columnName`. */
export function propertyOf(column: string): string {
  const known = PROPERTIES.get(column);
  if (known !== undefined) return known;
  const property = column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  PROPERTIES.set(column, property);
  return property;
}
