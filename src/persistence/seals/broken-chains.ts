/** As a condition: something of this subject has been found broken. */
export function isMarked(subject: string): string {
  return `${subject} IN (SELECT chain FROM broken_chain)`;
}

/**
 * As conditions, for lists: nothing of these holds. It is one at most: an engine that guesses how many rows each of
 * several leaves guesses too few, and takes another index than that of the list's order.
 */
export function noneOf(marked: readonly string[]): string[] {
  return marked.length === 0 ? [] : [`CASE WHEN ${marked.join(" OR ")} THEN FALSE ELSE TRUE END`];
}

/** As a condition: nothing of this subject, if there is one, has been found broken. What is served by itself is verified. */
export function isUnmarked(subject: string): string {
  return noneOf([isMarked(subject)]).join("");
}
