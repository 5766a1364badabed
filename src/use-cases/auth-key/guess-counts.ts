import type { Caller } from "../../domain/account/access";
import { dayInJapan } from "../../domain/values/calendar-date";
import type { GuaranteeNumber } from "../../domain/values/guarantee-number";
import {
  GUESSES_WITHOUT_DELAY,
  GUESS_LIMITS,
  secondsOfDelayLeft,
  secondsUntilNext,
  secondsUntilNextDayInJapan,
  STRANGERS_A_MINUTE,
  type GuessBound,
  type GuessClass,
} from "../../domain/auth-key/guess-limits";
import type { HeldCount } from "./ports";
import type { AuthKeyVault } from "./auth-key-vault";
import type { RefusalOf } from "../refusals";
import { visitorFingerprint, type Visitor } from "../shared/visitor";

export interface Guesser {
  readonly caller: Caller;
  readonly visitor: Visitor;
}

/** By whom and from where wrong keys are counted, under the names of the counts. */
export interface GuesserCounts {
  readonly ORGANISATION: string;
  readonly ADDRESS: string;
  /** Over everybody: held only while guesses are slow, or it would be the one row that every opening waits for. */
  readonly everyone: string;
  readonly minute: string;
}

export function countsOf({ caller, visitor }: Guesser, vault: AuthKeyVault, now: Date): GuesserCounts {
  const [day, iso] = [dayInJapan(now), now.toISOString()];
  return {
    ORGANISATION: `organisation:${caller.organisationId}:${day}`,
    ADDRESS: `address:${visitorFingerprint(vault, visitor, "guess")}:${iso.slice(0, 13)}`,
    everyone: `everyone:${day}`,
    minute: `slow:${iso.slice(0, 16)}`,
  };
}

export function ofNumber(number: GuaranteeNumber, guessClass: GuessClass): string {
  return `number:${number}:${guessClass}`;
}

type TooManyGuesses = RefusalOf<"TOO_MANY_GUESSES">;

/** Whether a key may be checked, by the counts that are held; a refusal during a delay or where a bound is used up. */
export function refusalByCounts(
  { NUMBER, ORGANISATION, ADDRESS }: Readonly<Record<"NUMBER" | "ORGANISATION" | "ADDRESS", HeldCount>>,
  now: Date,
): TooManyGuesses | null {
  const delay = secondsOfDelayLeft(NUMBER, now);
  if (delay > 0) return tooMany("NUMBER", GUESSES_WITHOUT_DELAY, delay);
  if (ORGANISATION.count >= GUESS_LIMITS.ORGANISATION) return tooManyBy("ORGANISATION", now);
  return ADDRESS.count >= GUESS_LIMITS.ADDRESS ? tooManyBy("ADDRESS", now) : null;
}

/** The same while guesses are slow: one after the other, over all servers, so that not one is taken too many. */
export function refusalWhileSlow(
  { everyone, minute }: { readonly everyone: number; readonly minute: number },
  guessClass: GuessClass,
  now: Date,
): TooManyGuesses | null {
  if (everyone >= GUESS_LIMITS.EVERYONE) return tooManyBy("EVERYONE", now);
  return guessClass === "STRANGERS" && minute >= STRANGERS_A_MINUTE
    ? tooMany("SLOW", STRANGERS_A_MINUTE, secondsUntilNext("MINUTE", now))
    : null;
}

function tooManyBy(bound: keyof typeof GUESS_LIMITS, now: Date): TooManyGuesses {
  const wait = bound === "ADDRESS" ? secondsUntilNext("HOUR", now) : secondsUntilNextDayInJapan(now);
  return tooMany(bound, GUESS_LIMITS[bound], wait);
}

function tooMany(bound: GuessBound, limit: number, retryAfterSeconds: number): TooManyGuesses {
  return { code: "TOO_MANY_GUESSES", bound, limit, retryAfterSeconds };
}
