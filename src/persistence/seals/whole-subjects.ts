import { rowsOfSubject } from "./rows-by-subject";
import type { SealHead } from "./seal-head";
import type { FoundChains, SealedRow } from "./sealed-rows";
import { keyOf } from "./touched-row";

interface Whole {
  /** What its head lists. */
  readonly entries: string;
  readonly rows: ReadonlyMap<string, SealedRow>;
}

/** Of which a unit of work knows all rows, as they are stored and sealed: it has made them, or verified them. */
export class WholeSubjects {
  readonly #subjects = new Map<string, Whole>();

  /** Takes the rows of a subject that were verified under its head. */
  verified(chain: string, found: FoundChains): void {
    const head = found.heads.get(chain);
    if (head) this.#subjects.set(chain, { entries: head.entries, rows: byKey(rowsOfSubject(found, chain)) });
  }

  /**
   * Takes what was sealed together. `before`: the heads that were held for it, `null` for subjects that begin with it. A subject
   * whose head lists other rows by then was changed by others.
   */
  sealed(
    changed: readonly SealedRow[],
    gone: readonly { readonly table: string; readonly id: string }[],
    before: ReadonlyMap<string, SealHead | null>,
    after: readonly SealHead[],
  ): void {
    const isGone = new Set(gone.map(keyOf));
    for (const { chain, entries } of after) {
      const head = before.get(chain) ?? null;
      const known = this.#subjects.get(chain);
      this.#subjects.delete(chain);
      if (head !== null && known?.entries !== head.entries) continue;
      const own = rowsOfSubject({ rows: changed }, chain);
      const rows = new Map([...(known?.rows ?? []), ...byKey(own)].filter(([key]) => !isGone.has(key)));
      if (rows.size > 0) this.#subjects.set(chain, { entries, rows });
    }
  }

  /** Those that are as these heads say. */
  under(heads: readonly SealHead[]): Map<string, FoundChains> {
    const found = new Map<string, FoundChains>();
    for (const head of heads) {
      const known = this.#subjects.get(head.chain);
      if (known?.entries === head.entries)
        found.set(head.chain, {
          heads: new Map([[head.chain, head]]),
          rows: [...known.rows.values()],
          pages: [],
        });
    }
    return found;
  }
}

function byKey(rows: readonly SealedRow[]): Map<string, SealedRow> {
  return new Map(rows.map((row) => [keyOf(row), row]));
}
