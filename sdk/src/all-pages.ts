import type { Page } from "./page.js";

/** Every row of a list, read page by page as they are asked for: `for await (const row of rows)`. */
export interface AllPages<Row> extends AsyncIterable<Row> {
  /**
   * Reads the rows into an array and stops at `limit`, which has no default: a list may be longer than memory.
   *
   * @throws RangeError where the limit is not a whole number of at least 1.
   */
  toArray(options: {
    /** The most rows to return: 1 or more. */
    readonly limit: number;
  }): Promise<Row[]>;
}

/** Walks forwards through a list. Each walk starts anew at `start`. */
export function allPages<Row>(
  readPage: (after: string | null) => Promise<Page<Row>>,
  start: string | null,
): AllPages<Row> {
  async function* rows(): AsyncGenerator<Row, void, undefined> {
    let after = start;
    for (;;) {
      const { nodes, pageInfo } = await readPage(after);
      yield* nodes;
      if (!pageInfo.hasNextPage || pageInfo.endCursor === null) return;
      after = pageInfo.endCursor;
    }
  }
  return {
    [Symbol.asyncIterator]: rows,
    async toArray({ limit }) {
      if (!Number.isInteger(limit) || limit < 1)
        throw new RangeError("@hosho/sdk: limit must be a whole number of at least 1");
      const read: Row[] = [];
      for await (const row of rows()) if (read.push(row) === limit) break;
      return read;
    },
  };
}
