interface Named {
  readonly table: string;
  readonly id: string;
}

/** Something of each of some rows. A name made of table and id would have to be put together, and read through, each time. */
export class RowMap<Value> {
  readonly #tables = new Map<string, Map<string, Value>>();

  get size(): number {
    let size = 0;
    for (const rows of this.#tables.values()) size += rows.size;
    return size;
  }

  get(table: string, id: string): Value | undefined {
    return this.#tables.get(table)?.get(id);
  }

  has(table: string, id: string): boolean {
    return this.#tables.get(table)?.has(id) ?? false;
  }

  hasOf(table: string): boolean {
    return (this.#tables.get(table)?.size ?? 0) > 0;
  }

  set({ table, id }: Named, value: Value): void {
    const rows = this.#tables.get(table);
    if (rows) rows.set(id, value);
    else this.#tables.set(table, new Map([[id, value]]));
  }

  delete(table: string, id: string): void {
    this.#tables.get(table)?.delete(id);
  }

  /** Table by table. */
  values(): Value[] {
    return [...this.#tables.values()].flatMap((rows) => [...rows.values()]);
  }

  clear(): void {
    this.#tables.clear();
  }
}
