/**
 * How many wrong keys are borne. A key has 50 bits: with 100 guesses the chance to hit one is below 1 in 10^13.
 * - NUMBER counts for the lifetime of the key and never refills, so that no clock can undo it.
 * - CALLER counts per organisation and day in Japan: a new token or an alias batch does not reset it.
 * - EVERYONE counts per day over all callers: many accounts together cannot spray the number range.
 */
export const GUESS_LIMITS = { NUMBER: 100, CALLER: 1_000, EVERYONE: 100_000 } as const;
export type GuessBound = keyof typeof GUESS_LIMITS;

/** Seconds until the daily bounds start again at midnight in Japan (15:00 UTC). */
export function secondsUntilNextDayInJapan(now: Date): number {
  const DAY = 24 * 60 * 60;
  const secondOfDayInJapan = (Math.floor(now.getTime() / 1000) + 9 * 60 * 60) % DAY;
  return DAY - secondOfDayInJapan;
}
