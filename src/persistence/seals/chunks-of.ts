/** Rows per statement: each has at most eleven parameters, and the engines take some 32,000 of them. */
const ROWS_PER_STATEMENT = 2_000;

export function* chunksOf<Item>(items: readonly Item[], size = ROWS_PER_STATEMENT): Iterable<Item[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
}
