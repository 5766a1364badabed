/** As a condition: nothing of this subject has been found broken. For lists; what is served by itself is verified. */
export function isUnmarked(subject: string): string {
  return `${subject} NOT IN (SELECT chain FROM broken_chain)`;
}
