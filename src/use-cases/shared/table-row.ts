/** One row of a table, by the number of the line in which it begins, or that it could not be read. */
export type ReadRow =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly problem: string };

/** The rows of a table that are not blank: CSV, or cells between tabs. */
export type ReadRows = (text: string) => readonly ReadRow[];
