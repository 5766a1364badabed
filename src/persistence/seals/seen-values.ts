import { valuesRead, type RowValues } from "./subject-rows";

/** The values of a row that was read by its class, as verified rows have theirs; `null`: they cannot be compared. */
export function seenValues(table: string, row: Readonly<Record<string, unknown>>): RowValues | null {
  return valuesRead(table, (name) => row[propertyOf(name)]);
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
