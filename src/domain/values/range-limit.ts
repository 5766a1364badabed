/** The least and the most that something may be, as the `limit` of a finding: 0–100. */
export function rangeLimit(least: number, most: number): string {
  return `${String(least)}–${String(most)}`;
}
