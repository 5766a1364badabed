import { asTyped } from "../values/characters";
import type { Finding } from "../values/finding";

/** How many labels an entry bears at most, and how long one is at most, in characters as a reader counts them. */
export const MOST_LABELS = 10;
export const LONGEST_LABEL = 30;

/** A label as it is kept and compared: characters of one width, single spaces between words, and one line. */
export function ledgerLabel(typed: string): string {
  return asTyped(typed);
}

/** Each label once, as it is kept. */
export function ledgerLabels(typed: readonly string[]): string[] {
  return [...new Set(typed.map(ledgerLabel))];
}

/** What is wrong with labels, whatever they are put on. */
export function* findingsOnLabels(labels: readonly string[]): Iterable<Finding> {
  if (labels.length === 0 || labels.length > MOST_LABELS)
    yield { path: "labels", code: "LABELS_OUT_OF_RANGE", limit: MOST_LABELS, actual: labels.length };
  for (const [i, label] of labels.entries()) {
    const length = Array.from(ledgerLabel(label)).length;
    if (length === 0) yield { path: `labels.${String(i)}`, code: "BLANK" };
    if (length > LONGEST_LABEL)
      yield { path: `labels.${String(i)}`, code: "TOO_LONG", limit: LONGEST_LABEL, actual: length };
  }
}

/** How many labels an entry has once these are put on it, where they are more than it can bear. */
export function tooManyLabels(present: readonly string[], added: readonly string[]): number | null {
  const count = new Set([...present, ...added]).size;
  return count > MOST_LABELS ? count : null;
}
