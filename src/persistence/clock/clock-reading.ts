/** The largest difference allowed between two clocks. */
export const CLOCK_TOLERANCE_MILLISECONDS = 5 * 60_000;

/** A reading of the clock and of the process's running time, which no user can set. */
export interface ClockReading {
  readonly time: number;
  readonly running: number;
}

/** How far the clock has jumped since an earlier reading; positive: ahead. */
export function driftSince(earlier: ClockReading, now: ClockReading): number {
  return now.time - earlier.time - (now.running - earlier.running);
}

/** A duration in words. */
export function inWords(milliseconds: number): string {
  const minutes = Math.round(Math.abs(milliseconds) / 60_000);
  if (minutes < 120) return `${String(minutes)} minutes`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${String(hours)} hours` : `${String(Math.round(hours / 24))} days`;
}
