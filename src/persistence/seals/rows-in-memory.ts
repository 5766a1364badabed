import { LRUCache } from "lru-cache";
import type { KeptRows } from "./kept-rows";
import { LatestRows } from "./latest-rows";
import { entryOf } from "./seal-head";
import { tagListed } from "./sealed-list";

const MOST_BYTES = 500_000;

/** The rows of the subjects that were verified last, with all their values. */
export class RowsInMemory {
  readonly #guarantees = new LRUCache<string, KeptRows>({ maxSize: MOST_BYTES });
  /** Many guarantees show the same parties, so that no guarantee takes their place. */
  readonly #parties = new LRUCache<string, KeptRows>({ maxSize: MOST_BYTES });
  /** Of the many that were changed together last: the answer shows them. */
  readonly #latest: LatestRows;

  /** `latestFor`: how long the rows of many that were changed together are kept, in milliseconds. */
  constructor(now: () => number, latestFor: number) {
    this.#latest = new LatestRows(now, latestFor);
  }

  /** In bytes, about. */
  get size(): number {
    return this.#guarantees.calculatedSize + this.#parties.calculatedSize + this.#latest.size;
  }

  /** Of several that are kept, those that its head lists: the others are older. */
  of({ chain, listed }: { readonly chain: string; readonly listed: string }): KeptRows | undefined {
    for (const kept of [this.#parties, this.#guarantees]) {
      const rows = kept.get(chain);
      if (rows?.listed === listed) return rows;
    }
    const latest = this.#latest.of(chain);
    return latest?.listed === listed ? latest : undefined;
  }

  /** `entries`: what the head of the subject lists. */
  keep(chain: string, entries: string, kept: KeptRows): void {
    const isGuarantee = tagListed(entries, entryOf({ table: "guarantee", id: chain })) !== undefined;
    const cache = isGuarantee ? this.#guarantees : this.#parties;
    cache.set(chain, kept, { size: Math.max(1, kept.size) });
  }

  replaceLatest(rows: Iterable<readonly [string, KeptRows]>): void {
    this.#latest.replace(rows);
  }

  letGo(): void {
    this.#latest.letGo();
  }
}
