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

/** The tag of one entry, found in the text alone. JSON writes a quote inside a name otherwise than one that ends it. */
export function tagListed(text: string, name: string): string | undefined {
  const before = `[${JSON.stringify(name)},"`;
  const found = text.indexOf(before);
  if (found < 0) return undefined;
  const from = found + before.length;
  return text.slice(from, text.indexOf('"', from));
}
