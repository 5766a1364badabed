import { LRUCache } from "lru-cache";
import type { KeptRows } from "./kept-rows";

/** Enough for the most certificates that one call opens. */
const MOST_BYTES = 6_000_000;

/**
 * Of the many subjects that one unit of work has changed last, for its answer, which shows them. They take no place of those that
 * were verified before, and go with the next such unit of work, or when they are old.
 */
export class LatestRows {
  readonly #rows = new LRUCache<string, KeptRows>({ maxSize: MOST_BYTES });
  #at = 0;

  constructor(
    private readonly now: () => number,
    private readonly soundFor: number,
  ) {}

  /** In bytes, about. */
  get size(): number {
    return this.#rows.calculatedSize;
  }

  of(chain: string): KeptRows | undefined {
    this.letGo();
    return this.#rows.get(chain);
  }

  replace(rows: Iterable<readonly [string, KeptRows]>): void {
    this.#rows.clear();
    this.#at = this.now();
    for (const [chain, kept] of rows) this.#rows.set(chain, kept, { size: Math.max(1, kept.size) });
  }

  letGo(): void {
    if (this.#rows.size > 0 && this.#at < this.now() - this.soundFor) this.#rows.clear();
  }
}
