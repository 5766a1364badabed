/** A condition: this subject was found broken. */
export function isMarked(subject: string): string {
  return `${subject} IN (SELECT chain FROM broken_chain)`;
}

/**
 * The condition for lists that none of these holds, written as one at most. With several conditions a query
 * planner expects too few rows, and leaves the index of the list's order.
 */
export function noneOf(marked: readonly string[]): string[] {
  return marked.length === 0 ? [] : [`CASE WHEN ${marked.join(" OR ")} THEN FALSE ELSE TRUE END`];
}

/**
 * A condition: this subject, if any, was not found broken. Answers about a single subject are verified
 * instead.
 */
export function isUnmarked(subject: string): string {
  return noneOf([isMarked(subject)]).join("");
}
