/** Rows per statement: each has about ten parameters, and the engines take some 32,000 of them. */
const ROWS_PER_STATEMENT = 500;

/** What one statement takes at a time. */
export function* chunksOf<Item>(items: readonly Item[]): Iterable<Item[]> {
  for (let from = 0; from < items.length; from += ROWS_PER_STATEMENT)
    yield items.slice(from, from + ROWS_PER_STATEMENT);
}
