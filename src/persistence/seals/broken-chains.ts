/** A condition: this subject was found broken. */
export function isMarked(subject: string): string {
  return `${subject} IN (SELECT chain FROM broken_chain)`;
}

/**
 * The condition for lists that none of these marks is there, written as one at most. With several conditions a query
 * planner expects too few rows, and leaves the index of the list's order. An engine asks once whether there is any mark, and
 * looks for none in each row while there is not.
 */
export function noneOf(marked: readonly string[]): string[] {
  if (marked.length === 0) return [];
  return [
    `CASE WHEN EXISTS (SELECT 1 FROM broken_chain) AND (${marked.join(" OR ")}) THEN FALSE ELSE TRUE END`,
  ];
}

/**
 * A condition: this subject, if any, was not found broken. Answers about a single subject are verified
 * instead.
 */
export function isUnmarked(subject: string): string {
  return noneOf([isMarked(subject)]).join("");
}
