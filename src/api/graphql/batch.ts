import DataLoader from "dataloader";

/**
 * Reads one by one what resolvers ask for one by one, in one go: what is asked for until all that can run has run goes
 * into one read. Nothing is kept, so that what a mutation changes is read anew after it.
 */
export class Batch<Found> {
  readonly #loader: DataLoader<string, Found | undefined>;

  /** `read`: by id, what there is of these. */
  constructor(read: (ids: readonly string[]) => Promise<ReadonlyMap<string, Found>>) {
    this.#loader = new DataLoader(
      async (ids) => {
        const found = await read([...new Set(ids)]);
        return ids.map((id) => found.get(id));
      },
      { cache: false, batchScheduleFn: (run) => setImmediate(run) },
    );
  }

  /** `undefined` where there is nothing. */
  find(id: string): Promise<Found | undefined> {
    return this.#loader.load(id);
  }
}
