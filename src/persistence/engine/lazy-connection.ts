import type { ReadStatement } from "./read-statement";
import type { SqliteStatements } from "./sqlite-statements";

/** An open connection that reads. */
export interface OpenConnection {
  readonly statements: SqliteStatements;
  close(): Promise<void>;
}

/** A connection that is opened when it is first needed, and again after it was closed. */
export class LazyConnection {
  #opened: Promise<OpenConnection> | null = null;

  constructor(private readonly open: () => Promise<OpenConnection>) {}

  async all(statement: ReadStatement): Promise<unknown[]> {
    const { statements } = await (this.#opened ??= this.#open());
    return statements.all(statement);
  }

  /** Whoever waits for the connection has its statement run before. */
  async close(): Promise<void> {
    const opened = this.#opened;
    this.#opened = null;
    await (await opened?.catch(() => null))?.close();
  }

  async #open(): Promise<OpenConnection> {
    try {
      return await this.open();
    } catch (error) {
      this.#opened = null;
      throw error;
    }
  }
}
