/**
 * How many wrong auth keys are borne; docs/security.md does the arithmetic.
 * - ORGANISATION counts per day in Japan: a new token does not reset it.
 * - ADDRESS counts per hour, over all organisations that come from there.
 * - EVERYONE counts per day over all callers: it bounds the chance to hit any key at all.
 */
export const GUESS_LIMITS = { ORGANISATION: 100, ADDRESS: 60, EVERYONE: 30_000 } as const;

/**
 * Who guesses at a number: the body in whose favour the guarantee is, its departments included, or anybody else, as at a
 * number that nobody has. Neither can use up the guesses of the other.
 */
export type GuessClass = "BENEFICIARY" | "STRANGERS";

/** Wrong keys at one number, by one class, that bring no delay. */
export const GUESSES_WITHOUT_DELAY = 5;
const FIRST_DELAY_SECONDS = 30;
const LONGEST_DELAY_SECONDS = 60 * 60;

/** With so many wrong keys a day over all callers, strangers share a few guesses a minute: the rest is for beneficiaries. */
export const SLOW_FROM = 10_000;
export const STRANGERS_A_MINUTE = 10;

/** Wrong keys at a number are forgotten when for so long there was none, at one that nobody has as at any other. */
export const FORGOTTEN_AFTER_MILLISECONDS = 7 * 24 * 60 * 60 * 1_000;

/** By which bound a guess is refused: the delays of the number, or a limit. */
export type GuessBound = "NUMBER" | "SLOW" | keyof typeof GUESS_LIMITS;

/** Wrong keys in a row, and when the last one was. */
export interface WrongKeys {
  readonly count: number;
  readonly lastAt: Date | null;
}

/** The wrong keys at a number that count now. */
export function remembered({ count, lastAt }: WrongKeys, now: Date): number {
  const isForgotten = lastAt === null || now.getTime() - lastAt.getTime() >= FORGOTTEN_AFTER_MILLISECONDS;
  return isForgotten ? 0 : count;
}

/** Seconds that follow so many wrong keys in a row: none up to the fifth, then 30, twice as many each time, at most an hour. */
export function delaySecondsAfter(wrongKeys: number): number {
  if (wrongKeys < GUESSES_WITHOUT_DELAY) return 0;
  return Math.min(FIRST_DELAY_SECONDS * 2 ** (wrongKeys - GUESSES_WITHOUT_DELAY), LONGEST_DELAY_SECONDS);
}

/**
 * Seconds until a key is taken at a number again; 0: now. Where the clock was set back, the delay is counted from now:
 * whoever sees that notes the time anew, or a delay would last as long as the clock was ahead.
 */
export function secondsOfDelayLeft(wrongKeys: WrongKeys, now: Date): number {
  const delay = delaySecondsAfter(remembered(wrongKeys, now));
  if (wrongKeys.lastAt === null) return 0;
  const gone = Math.max(now.getTime() - wrongKeys.lastAt.getTime(), 0) / 1_000;
  return Math.max(Math.ceil(delay - gone), 0);
}

/** Seconds until the daily bounds start again at midnight in Japan (15:00 UTC). */
export function secondsUntilNextDayInJapan(now: Date): number {
  const DAY = 24 * 60 * 60;
  const secondOfDayInJapan = (Math.floor(now.getTime() / 1000) + 9 * 60 * 60) % DAY;
  return DAY - secondOfDayInJapan;
}

/** Seconds until the next full hour, or the next full minute. */
export function secondsUntilNext(unit: "HOUR" | "MINUTE", now: Date): number {
  const seconds = unit === "HOUR" ? 3_600 : 60;
  return seconds - (Math.floor(now.getTime() / 1000) % seconds);
}
