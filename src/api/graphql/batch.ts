/**
 * Reads one by one what resolvers ask for one by one, in one go: whatever is asked for until all that can run has run
 * goes into one read. Nothing is kept, so that what a mutation changes is read anew after it.
 */
export class Batch<Found> {
  #open: { readonly ids: Set<string>; readonly read: Promise<ReadonlyMap<string, Found>> } | undefined;

  /** `read`: by id, what there is of these. */
  constructor(private readonly read: (ids: readonly string[]) => Promise<ReadonlyMap<string, Found>>) {}

  /** `undefined` where there is nothing. */
  async find(id: string): Promise<Found | undefined> {
    const open = (this.#open ??= this.#begin());
    open.ids.add(id);
    return (await open.read).get(id);
  }

  #begin(): { ids: Set<string>; read: Promise<ReadonlyMap<string, Found>> } {
    const ids = new Set<string>();
    const read = new Promise((resolve) => setImmediate(resolve)).then(() => {
      this.#open = undefined;
      return this.read([...ids]);
    });
    return { ids, read };
  }
}
