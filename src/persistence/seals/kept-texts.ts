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
const MOST_KEPT = 1_000_000;

/**
 * What was read last, each with the very texts that it was read from: from the same texts comes the same object, so that
 * whatever is found out about it is found out once. Anything else in the database is read, and verified, anew.
 */
export class KeptTexts {
  #young = new Generation();
  /** What was asked for before, and is forgotten unless it is asked for again. */
  #old = new Generation();

  constructor(private readonly most = MOST_KEPT) {}

  /** `read` reads alike whatever is of the same table. */
  of<Read>(found: Found, read: (found: Found) => Read): Read {
    const known = this.#young.get(found);
    if (known) return known.read as Read;
    const kept = this.#old.get(found) ?? { found, read: read(found) };
    this.#young.add(kept);
    if (this.#young.size > this.most / 2) {
      this.#old = this.#young;
      this.#young = new Generation();
    }
    return kept.read as Read;
  }

  /** In characters. */
  get size(): number {
    return this.#young.size + this.#old.size;
  }
}

class Generation {
  readonly #tables = new Map<string, Map<string, Kept>>();
  #size = 0;

  /** In characters, those that were replaced included. */
  get size(): number {
    return this.#size;
  }

  get({ table, id, chain, data, stored }: Found): Kept | undefined {
    const kept = this.#tables.get(table)?.get(id);
    if (!kept) return undefined;
    const { found } = kept;
    return found.data === data && found.stored === stored && found.chain === chain ? kept : undefined;
  }

  add(kept: Kept): void {
    const { table, id, data, stored } = kept.found;
    const rows = this.#tables.get(table) ?? new Map<string, Kept>();
    this.#tables.set(table, rows.set(id, kept));
    this.#size += data.length + (stored?.length ?? 0);
  }
}
