import type { FoundChains, SealedRow, StoredSeal } from "./found-chains";
import { RowMap } from "./row-map";

/** Rows that a unit of work has verified or sealed, as they are stored then. */
export class KnownRows {
  readonly #rows = new RowMap<SealedRow | null>();
  /** Statements whose rows were all verified: few of these are asked for. */
  readonly #found: FoundChains[] = [];

  keep(row: SealedRow): void {
    this.#rows.set(row, row);
  }

  keepAll(found: FoundChains): void {
    // What was kept before is older than what was found.
    if (found.rowAt && this.#rows.size === 0) this.#found.unshift(found);
    else for (const row of found.rows) this.keep(row);
  }

  forget(row: { readonly table: string; readonly id: string }): void {
    this.#rows.set(row, null);
  }

  sealOf(table: string, id: string): StoredSeal | undefined {
    return this.#of(table, id)?.stored ?? undefined;
  }

  columnsOf(table: string, id: string): SealedRow["columns"] {
    return this.#of(table, id)?.columns ?? [];
  }

  #of(table: string, id: string): SealedRow | null {
    const kept = this.#rows.get(table, id);
    if (kept !== undefined) return kept;
    for (const found of this.#found) {
      const row = found.rowAt?.(table, id);
      if (row) return row;
    }
    return null;
  }
}
