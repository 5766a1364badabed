import { createHash } from "node:crypto";

/** Longer ones hold long lists, and each length is another statement. */
const MOST_PARAMETERS = 100;
/** The best plan depends on the text that is searched for. */
const SEARCHING = " LIKE ";
const NAME_BYTES = 12;

/**
 * The statement is not on this connection, another has its name, or a migration has changed a column's type:
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
export const NOT_AS_PREPARED = /^(26000|42P05|0A000)$/;

/** The names under which PostgreSQL's connections keep statements; a number of them, first come. */
export class KeptNames {
  readonly #names = new Map<string, string>();
  #isKeeping = true;

  /** `most`: the most statements, since each takes memory of each connection's server. */
  constructor(private readonly most: number) {}

  /** `undefined`: the statement is not kept. */
  of(text: string, values: readonly unknown[]): string | undefined {
    if (!this.#isKeeping) return undefined;
    const known = this.#names.get(text);
    if (known !== undefined) return known;
    if (values.length === 0 || values.length > MOST_PARAMETERS || text.includes(SEARCHING)) return undefined;
    if (this.#names.size >= this.most) return undefined;
    const name = `hosho_${createHash("sha256").update(text).digest().toString("hex", 0, NAME_BYTES)}`;
    this.#names.set(text, name);
    return name;
  }

  /** Whether the statement has not run, because it was not kept: from now on none is. */
  hasLost(error: unknown): boolean {
    const isLost = NOT_AS_PREPARED.test(String((error as { code?: unknown }).code));
    if (isLost) this.#isKeeping = false;
    return isLost;
  }
}
