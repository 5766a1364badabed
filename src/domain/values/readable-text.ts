import type { Finding } from "./finding";
import { isBlank } from "./characters";
import { unprintableIn } from "./printable-text";

/** The most characters that fit on the paper. */
export const LONGEST = { name: 120, place: 200 } as const;

/** What is wrong with a text that people read. */
export function* findingsOnText(path: string, text: string, longest: number): Iterable<Finding> {
  const length = Array.from(text).length;
  const unprintable = unprintableIn(text);
  if (isBlank(text)) yield { path, code: "BLANK" };
  else if (unprintable !== undefined) yield { path, code: "UNPRINTABLE", actual: unprintable };
  if (length > longest) yield { path, code: "TOO_LONG", limit: longest, actual: length };
}
