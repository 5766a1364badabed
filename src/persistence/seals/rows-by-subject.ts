import type { FoundChains, SealedRow, SubjectTexts } from "./found-chains";

/** What one statement has found of a subject. */
interface OfSubject {
  /** Its rows that are no events. */
  readonly rows: SealedRow[];
  /** The events that their seals place in its chain. */
  readonly events: SealedRow[];
}

type Found = Pick<FoundChains, "rows" | "textsOf">;

const NOTHING: OfSubject = { rows: [], events: [] };
const SORTED = new WeakMap<readonly SealedRow[], Map<string, OfSubject>>();

/** Of many subjects that were read together, each is asked for by itself: the rows are sorted once. */
export function rowsOfSubject(found: Found, chain: string): readonly SealedRow[] {
  return textsOfSubject(found, chain).rows;
}

/** The same, perhaps before they are read out of their texts. */
export function textsOfSubject(found: Found, chain: string): SubjectTexts {
  return found.textsOf?.(chain) ?? { rows: (sorted(found.rows).get(chain) ?? NOTHING).rows };
}

export function eventsOfSubject({ rows }: Pick<FoundChains, "rows">, chain: string): readonly SealedRow[] {
  return (sorted(rows).get(chain) ?? NOTHING).events;
}

function sorted(rows: readonly SealedRow[]): Map<string, OfSubject> {
  const known = SORTED.get(rows);
  if (known) return known;
  const bySubject = new Map<string, OfSubject>();
  const of = (chain: string): OfSubject => {
    const found = bySubject.get(chain) ?? { rows: [], events: [] };
    bySubject.set(chain, found);
    return found;
  };
  for (const row of rows)
    if (row.table !== "event") of(row.chain).rows.push(row);
    else if (row.stored) of(row.stored.chain).events.push(row);
  SORTED.set(rows, bySubject);
  return bySubject;
}
