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

/** A statement that a connection has not been asked for so long, counted in statements, makes room for another. */
const STALE_AFTER = 1_000;

interface Kept {
  readonly name: string;
  /** When it was last asked for, counted in statements. */
  at: number;
}

/** The names under which PostgreSQL's connections keep statements: a number of them, the first that come. */
export class KeptNames {
  /** Those asked for last at the end. */
  readonly #kept = new Map<string, Kept>();
  #isKeeping = true;
  #asked = 0;

  /**
   * `most`: the most statements, since each takes memory of each connection's server. `onStale`: lets go of one that nobody
   * asks for any more; without it the first stay.
   */
  constructor(
    private readonly most: number,
    private readonly onStale?: (name: string) => void,
  ) {}

  /** `undefined`: the statement is not kept. */
  of(text: string, values: readonly unknown[]): string | undefined {
    if (!this.#isKeeping) return undefined;
    this.#asked += 1;
    const known = this.#kept.get(text);
    if (known !== undefined) return this.#askedAgain(text, known);
    if (values.length === 0 || values.length > MOST_PARAMETERS || text.includes(SEARCHING)) return undefined;
    if (this.#kept.size >= this.most && !this.#makesRoom()) return undefined;
    const name = `hosho_${createHash("sha256").update(text).digest().toString("hex", 0, NAME_BYTES)}`;
    this.#kept.set(text, { name, at: this.#asked });
    return name;
  }

  #askedAgain(text: string, known: Kept): string {
    if (this.onStale) {
      known.at = this.#asked;
      this.#kept.delete(text);
      this.#kept.set(text, known);
    }
    return known.name;
  }

  #makesRoom(): boolean {
    const [oldest] = this.#kept;
    if (!this.onStale || !oldest || oldest[1].at > this.#asked - STALE_AFTER) return false;
    this.#kept.delete(oldest[0]);
    this.onStale(oldest[1].name);
    return true;
  }

  /** Whether the statement has not run, because it was not kept: from now on none is. */
  hasLost(error: unknown): boolean {
    const isLost = NOT_AS_PREPARED.test(String((error as { code?: unknown }).code));
    if (isLost) this.#isKeeping = false;
    return isLost;
  }
}
