/** What is read of a row, a head or a page: all of it, as texts. */
interface Found {
  readonly table: string;
  readonly id: string;
  readonly chain: string;
  readonly data: string;
  readonly stored: string | null;
}

interface Kept {
  readonly found: Found;
  readonly read: unknown;
}

/** Characters; parties and the upper pages of the register, which nearly every answer is verified with, take a part of it. */
const MOST_KEPT = 2_000_000;

/**
 * What was read last, each with the very texts that it was read from: from the same texts comes the same object, so that
 * whatever is found out about it is found out once. Anything else in the database is read, and verified, anew.
 */
export class KeptTexts {
  /** In the order in which they were last asked for. */
  readonly #kept = new Map<string, Kept>();
  #size = 0;

  constructor(private readonly most = MOST_KEPT) {}

  /** `read` reads alike whatever has the same name of a table. */
  of<Read>(found: Found, read: (found: Found) => Read): Read {
    const name = `${found.table} ${found.id}`;
    const known = this.#kept.get(name);
    if (known) {
      this.#kept.delete(name);
      this.#size -= sizeOf(known.found);
    }
    const kept = known && isSame(known.found, found) ? known : { found, read: read(found) };
    this.#kept.set(name, kept);
    this.#size += sizeOf(found);
    for (const [oldest, { found: forgotten }] of this.#kept) {
      if (this.#size <= this.most) break;
      this.#kept.delete(oldest);
      this.#size -= sizeOf(forgotten);
    }
    return kept.read as Read;
  }

  /** In characters. */
  get size(): number {
    return this.#size;
  }
}

function isSame(one: Found, other: Found): boolean {
  return one.data === other.data && one.stored === other.stored && one.chain === other.chain;
}

function sizeOf({ data, stored }: Found): number {
  return data.length + (stored?.length ?? 0);
}
