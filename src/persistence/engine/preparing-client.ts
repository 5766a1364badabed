import { createHash } from "node:crypto";
import { PostgresClient, type Answered } from "./postgres-client";
import type { ReadStatement } from "./read-statement";

/** The most statements that one connection keeps, first come: each takes memory of its server. */
const MOST_KEPT = 60;
/** Longer ones hold long lists, and each length is another statement. The seals of a guarantee's subjects take 68. */
const MOST_PARAMETERS = 100;
/** The best plan depends on the text that is searched for. */
const SEARCHING = " LIKE ";
const NAME_BYTES = 12;

/**
 * The statement is not on this connection, another has its name, or a migration has changed a column's type:
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const NOT_AS_PREPARED = /^(26000|42P05|0A000)$/;

/**
 * A client for single reads whose server keeps the statements. It parses each once, and plans the first five times, until
 * it knows that one plan serves all values.
 */
export class PreparingClient extends PostgresClient {
  readonly #names = new Map<string, string>();
  #isPreparing = true;

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
      if (error && this.#isGone(error)) super.select(statement, answered);
      else answered(error, result);
    };
    super.select(statement, unlessGone, name);
  }

  async #prepared(name: string, text: string, values: unknown[]): Promise<unknown> {
    try {
      return await super.query({ name, text, values });
    } catch (error) {
      if (!this.#isGone(error)) throw error;
      return super.query(text, values);
    }
  }

  /** Whether the statement has not run, because it was not kept: from now on this connection keeps none. */
  #isGone(error: unknown): boolean {
    const isGone = NOT_AS_PREPARED.test(String((error as { code?: unknown }).code));
    if (isGone) this.#isPreparing = false;
    return isGone;
  }

  /** `undefined`: the statement is not kept. */
  #nameFor(text: unknown, values: unknown): string | undefined {
    if (!this.#isPreparing || typeof text !== "string" || !Array.isArray(values)) return undefined;
    const known = this.#names.get(text);
    if (known !== undefined) return known;
    if (values.length === 0 || values.length > MOST_PARAMETERS || text.includes(SEARCHING)) return undefined;
    if (this.#names.size >= MOST_KEPT) return undefined;
    const name = `hosho_${createHash("sha256").update(text).digest().toString("hex", 0, NAME_BYTES)}`;
    this.#names.set(text, name);
    return name;
  }
}
