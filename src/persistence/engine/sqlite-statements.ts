import { LRUCache } from "lru-cache";
import type { ReadStatement } from "./read-statement";

/** The most statements that a connection keeps prepared, of each kind; callers ask for ever new fields. */
const MOST_KEPT = 100;

/** The parts of the driver's connection that single reads need. */
export interface PreparingConnection {
  prepare(text: string): PreparedStatement;
}

interface PreparedStatement {
  raw(isRaw: boolean): PreparedStatement;
  all(values: readonly unknown[]): unknown[];
}

/** The statements of one SQLite connection that read, kept prepared by their text. They are gone with the connection. */
export class SqliteStatements {
  readonly #byName = new LRUCache<string, PreparedStatement>({ max: MOST_KEPT });
  readonly #inCells = new LRUCache<string, PreparedStatement>({ max: MOST_KEPT });

  constructor(private readonly connection: PreparingConnection) {}

  all({ text, values, isInCells }: ReadStatement): unknown[] {
    const kept = isInCells ? this.#inCells : this.#byName;
    let statement = kept.get(text);
    if (!statement) {
      statement = this.connection.prepare(text).raw(isInCells);
      kept.set(text, statement);
    }
    return statement.all(values);
  }
}
