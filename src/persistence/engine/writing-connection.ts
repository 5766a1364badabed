import type { Cells } from "./read-statement";

/** The outcome of one statement. */
export interface Written {
  readonly rows: readonly unknown[];
  /** The number of rows that it added, changed or deleted. */
  readonly affected: number;
}

/**
 * The connection of a unit of work, without TypeORM's runner around each statement. A failed statement rejects as TypeORM
 * would have it.
 */
export interface WritingConnection {
  run(text: string, values?: readonly unknown[]): Written | Promise<Written>;
  /**
   * Runs a statement for each of several rows of values, where that costs less than one for all of them. Returns the number of rows
   * that were changed.
   */
  runEach?(text: string, all: Iterable<readonly unknown[]>): number;
  /** Runs a statement that reads many rows, which come as arrays: where that costs less than objects by name. */
  cells?(text: string, values: readonly unknown[]): Cells[];
}
