/** What a sealed list names: each entry with the tag of its seal. */
export type Entries = ReadonlyMap<string, string>;

/** As it is stored and sealed: sorted, so that one set of entries has one text. */
export function textOf(entries: Entries): string {
  return JSON.stringify([...entries].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Of a text whose seal was verified. */
export function entriesOf(text: string): Map<string, string> {
  return new Map(JSON.parse(text) as [string, string][]);
}
