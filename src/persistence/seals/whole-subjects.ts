import type { FoundChains, SealedRow, SubjectTexts } from "./found-chains";
import { textsOfSubject } from "./rows-by-subject";
import type { SealHead } from "./seal-head";
import { keyOf } from "./touched-row";

interface Whole {
  /** What its head lists. */
  readonly entries: string;
  readonly texts: SubjectTexts;
}

/** Of which a unit of work knows all rows, as they are stored and sealed: it has made them, or verified them. */
export class WholeSubjects {
  readonly #subjects = new Map<string, Whole>();

  /** Takes the rows of a subject that were verified under its head. */
  verified(chain: string, found: FoundChains): void {
    const head = found.heads.get(chain);
    if (head) this.#subjects.set(chain, { entries: head.entries, texts: textsOfSubject(found, chain) });
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
      const { rows: own } = textsOfSubject({ rows: changed }, chain);
      if (known && own.length === 0 && isGone.size === 0) {
        // It has an event more, and the same rows.
        this.#subjects.set(chain, { entries, texts: known.texts });
        continue;
      }
      const rows = new Map([...byKey(known?.texts.rows ?? []), ...byKey(own)]);
      for (const key of isGone) rows.delete(key);
      if (rows.size > 0) this.#subjects.set(chain, { entries, texts: { rows: [...rows.values()] } });
    }
  }

  /** Those that are as these heads say. */
  under(heads: readonly SealHead[]): Map<string, FoundChains> {
    const found = new Map<string, FoundChains>();
    for (const head of heads) {
      const known = this.#subjects.get(head.chain);
      if (known?.entries === head.entries) found.set(head.chain, new WholeSubject(head, known.texts));
    }
    return found;
  }
}

class WholeSubject implements FoundChains {
  readonly heads: FoundChains["heads"];
  readonly pages = [];

  constructor(
    head: SealHead,
    private readonly texts: SubjectTexts,
  ) {
    this.heads = new Map([[head.chain, head]]);
  }

  get rows(): readonly SealedRow[] {
    return this.texts.rows;
  }

  textsOf(): SubjectTexts {
    return this.texts;
  }
}

function byKey(rows: readonly SealedRow[]): Map<string, SealedRow> {
  return new Map(rows.map((row) => [keyOf(row), row]));
}
