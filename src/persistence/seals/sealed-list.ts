/** The entries of a sealed list, each with the tag of its seal. */
export type Entries = ReadonlyMap<string, string>;

/** The list as stored and sealed: sorted, so that one set of entries has one text. */
export function textOf(entries: Entries): string {
  return JSON.stringify([...entries].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Takes a text whose seal was verified. */
export function entriesOf(text: string): Map<string, string> {
  return new Map(JSON.parse(text) as [string, string][]);
}
