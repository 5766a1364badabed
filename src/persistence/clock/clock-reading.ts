/** So far two clocks may be from each other. */
export const CLOCK_TOLERANCE_MILLISECONDS = 5 * 60_000;

/** One look at the clock, and at how long the process has been running: the latter nobody can set. */
export interface ClockReading {
  readonly time: number;
  readonly running: number;
}

/** By how much the clock went otherwise than time did since an earlier look; positive: it jumped ahead. */
export function driftSince(earlier: ClockReading, now: ClockReading): number {
  return now.time - earlier.time - (now.running - earlier.running);
}

/** A duration or a distance as people say it. */
export function inWords(milliseconds: number): string {
  const minutes = Math.round(Math.abs(milliseconds) / 60_000);
  if (minutes < 120) return `${String(minutes)} minutes`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${String(hours)} hours` : `${String(Math.round(hours / 24))} days`;
}
