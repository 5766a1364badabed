import type { FoundTexts, SealedRow, SubjectTexts } from "./found-chains";

/** A row as it was found, read out of its texts when somebody first asks for it. */
export class FoundRow {
  #row: SealedRow | undefined;

  constructor(
    readonly texts: FoundTexts,
    private readonly read: (found: FoundTexts) => SealedRow,
  ) {}

  get row(): SealedRow {
    return (this.#row ??= this.read(this.texts));
  }
}

/** The found rows of one subject, events apart. */
export class FoundSubject implements SubjectTexts {
  constructor(readonly found: FoundRow[] = []) {}

  get rows(): readonly SealedRow[] {
    return this.found.map(({ row }) => row);
  }

  get texts(): readonly FoundTexts[] {
    return this.found.map(({ texts }) => texts);
  }

  within(isWithin: (table: string) => boolean): FoundSubject {
    return new FoundSubject(this.found.filter(({ texts: { table } }) => isWithin(table)));
  }

  get length(): number {
    return this.found.reduce(
      (sum, { texts: { data, stored } }) => sum + data.length + (stored?.length ?? 0),
      0,
    );
  }
}
