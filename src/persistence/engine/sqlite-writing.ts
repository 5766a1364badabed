import { QueryFailedError } from "typeorm";
import type { Cells } from "./read-statement";
import type { WritingConnection, Written } from "./writing-connection";

/** The most statements that the connection keeps prepared. */
const MOST_KEPT = 200;
const NO_VALUES: readonly unknown[] = [];

/** The parts of the driver's connection that units of work need. */
export interface WritableConnection {
  prepare(text: string): WritingStatement;
}

interface WritingStatement {
  /** Whether it gives rows; asking takes longer than remembering. */
  readonly reader: boolean;
  all(values: readonly unknown[]): unknown[];
  run(values: readonly unknown[]): { readonly changes: number };
  raw(isRaw: boolean): WritingStatement;
}

interface Prepared {
  readonly statement: WritingStatement;
  readonly givesRows: boolean;
}

/** The statements of SQLite's writing connection, kept prepared by their text. They are gone with the connection. */
export class SqliteWriting implements WritingConnection {
  readonly #kept = new Map<string, Prepared>();
  readonly #keptInCells = new Map<string, Prepared>();

  constructor(
    private readonly connection: WritableConnection,
    private readonly onStatement: (text: string) => void = () => undefined,
  ) {}

  run(text: string, values = NO_VALUES): Written {
    this.onStatement(text);
    try {
      const { statement, givesRows } = this.#prepared(text, this.#kept);
      if (!givesRows) return { rows: [], affected: statement.run(values).changes };
      const rows = statement.all(values);
      return { rows, affected: rows.length };
    } catch (error) {
      throw new QueryFailedError(text, [...values], error as Error);
    }
  }

  runEach(text: string, all: Iterable<readonly unknown[]>): number {
    this.onStatement(text);
    let affected = 0;
    let values = NO_VALUES;
    try {
      const { statement } = this.#prepared(text, this.#kept);
      for (values of all) affected += statement.run(values).changes;
    } catch (error) {
      throw new QueryFailedError(text, [...values], error as Error);
    }
    return affected;
  }

  cells(text: string, values: readonly unknown[]): Cells[] {
    this.onStatement(text);
    try {
      return this.#prepared(text, this.#keptInCells, true).statement.all(values) as Cells[];
    } catch (error) {
      throw new QueryFailedError(text, [...values], error as Error);
    }
  }

  #prepared(text: string, kept: Map<string, Prepared>, isInCells = false): Prepared {
    const known = kept.get(text);
    if (known) return known;
    const statement = this.connection.prepare(text);
    if (isInCells) statement.raw(true);
    const prepared = { statement, givesRows: statement.reader };
    if (kept.size >= MOST_KEPT) {
      const [oldest = ""] = kept.keys();
      kept.delete(oldest);
    }
    kept.set(text, prepared);
    return prepared;
  }
}
