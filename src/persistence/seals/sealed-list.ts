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

/** The list with this entry: in the place of the one of this name, or added. */
export function withEntry(text: string, name: string, tag: string): string {
  const before = beginningOf(name);
  const found = text.indexOf(before);
  if (found < 0) return textOf(entriesOf(text).set(name, tag));
  const from = found + before.length;
  return `${text.slice(0, from)}${tag}${text.slice(text.indexOf('"', from))}`;
}

export function withoutEntry(text: string, name: string): string {
  const entries = entriesOf(text);
  entries.delete(name);
  return textOf(entries);
}

/** The list of no entries. */
export const EMPTY = "[]";

/** The tag of one entry, found in the text alone. JSON writes a quote inside a name otherwise than one that ends it. */
export function tagListed(text: string, name: string): string | undefined {
  const before = beginningOf(name);
  const found = text.indexOf(before);
  if (found < 0) return undefined;
  const from = found + before.length;
  return text.slice(from, text.indexOf('"', from));
}

function beginningOf(name: string): string {
  return `[${JSON.stringify(name)},"`;
}
