/** One statement that reads, with the values of its parameters. */
export interface ReadStatement {
  readonly text: string;
  readonly values: readonly unknown[];
  /** Its rows come as arrays in the order of the columns, which costs less than objects by name. */
  readonly isInCells: boolean;
}

/** A row's values in the order of the statement's columns. */
export type Cells = readonly unknown[];

/** SQLite has the rows at once: each promise would cost more than it gives. */
export type FoundRows = unknown[] | Promise<unknown[]>;
