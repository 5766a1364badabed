import type { SealHead } from "./seal-head";
import type { FoundChains, SealedRow } from "./sealed-rows";

/** New subjects of a unit of work, with their rows as it has stored and sealed them. */
export class BegunSubjects {
  readonly #rows = new Map<string, SealedRow[]>();

  /** Takes rows that were sealed together. `begun`: subjects that begin with them. */
  take(sealed: readonly SealedRow[], begun: ReadonlySet<string>): void {
    for (const row of sealed) {
      if (row.table === "event") continue;
      const rows = this.#rows.get(row.chain);
      if (!begun.has(row.chain)) this.#rows.delete(row.chain);
      else if (rows) rows.push(row);
      else this.#rows.set(row.chain, [row]);
    }
  }

  /** Those that are as these heads say. */
  under(heads: readonly SealHead[]): Map<string, FoundChains> {
    const found = new Map<string, FoundChains>();
    for (const head of heads) {
      const rows = this.#rows.get(head.chain);
      if (rows) found.set(head.chain, { heads: new Map([[head.chain, head]]), rows, pages: [] });
    }
    return found;
  }
}
