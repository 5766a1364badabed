import { KeptNames } from "./kept-names";
import { PostgresClient, type Answered } from "./postgres-client";
import type { ReadStatement } from "./read-statement";

/** The most statements that one connection keeps. */
const MOST_KEPT = 60;

/**
 * A client for single reads whose server keeps the statements. It parses each once, and plans the first five times, until
 * it knows that one plan serves all values.
 */
export class PreparingClient extends PostgresClient {
  readonly #names = new KeptNames(MOST_KEPT, (name) => {
    this.letGo(name);
  });

  override query(...given: readonly never[]): never {
    const [text, values, ...more]: readonly unknown[] = given;
    const name = more.length === 0 ? this.#nameFor(text, values) : undefined;
    if (name === undefined) return super.query<never>(...(given as readonly [never]));
    return this.#prepared(name, text as string, values as unknown[]) as never;
  }

  override select(statement: ReadStatement, answered: Answered): void {
    const name = this.#nameFor(statement.text, statement.values);
    if (name === undefined) {
      super.select(statement, answered);
      return;
    }
    const unlessGone: Answered = (error, result) => {
      if (error && this.#names.hasLost(error)) super.select(statement, answered);
      else answered(error, result);
    };
    super.select(statement, unlessGone, name);
  }

  async #prepared(name: string, text: string, values: unknown[]): Promise<unknown> {
    try {
      return await super.query({ name, text, values });
    } catch (error) {
      if (!this.#names.hasLost(error)) throw error;
      return super.query(text, values);
    }
  }

  /** `undefined`: the statement is not kept. */
  #nameFor(text: unknown, values: unknown): string | undefined {
    return typeof text === "string" && Array.isArray(values) ? this.#names.of(text, values) : undefined;
  }
}
