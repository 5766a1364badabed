import type { SettledDifference } from "../../use-cases/amendment-application/ports";

/** Settlements of before say nothing of the way: all were received, or paid back, at once. */
const UNSAID = { method: "RECEIPT" };

/** A settlement as it was stored. */
export function settledDifferenceFrom(stored: string): SettledDifference {
  return { ...UNSAID, ...(JSON.parse(stored) as SettledDifference) };
}
