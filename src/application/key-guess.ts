import type { Caller } from "../domain/access";
import { dayInJapan } from "../domain/calendar-date";
import type { GuaranteeNumber } from "../domain/guarantee-number";
import { GUESS_LIMITS, secondsUntilNextDayInJapan, type GuessBound } from "../domain/guess-limits";
import type { GuessStore } from "./ports";
import { refused, type Outcome } from "./refusal";

/** One attempt to open a certificate, counted before it is known to be right, so that parallel attempts add up. */
export class KeyGuess {
  /** Per number and per caller: taken back when the key is right. */
  readonly #charged: { readonly NUMBER: string; readonly CALLER: string };
  /** Over everybody: touched by wrong guesses only, or it would be the one row that every opening waits for. */
  readonly #everyone: string;

  constructor(
    private readonly guesses: GuessStore,
    number: GuaranteeNumber,
    { organisationId }: Caller,
    private readonly now: Date,
  ) {
    const day = dayInJapan(now);
    this.#charged = { NUMBER: ofNumber(number), CALLER: `caller:${organisationId}:${day}` };
    this.#everyone = `everyone:${day}`;
  }

  /** Counts the attempt; a refusal, and nothing counted, where a bound is used up. */
  async charge(): Promise<Outcome<null, "TOO_MANY_GUESSES">> {
    const counts = await this.guesses.charge(this.#charged);
    const everyone = (await this.guesses.count(this.#everyone)) + 1;
    const bound = exceeded({ ...counts, EVERYONE: everyone });
    if (bound === undefined) return { done: true, value: null };
    await this.refund();
    const retryAfterSeconds = bound === "NUMBER" ? null : secondsUntilNextDayInJapan(this.now);
    return refused({ code: "TOO_MANY_GUESSES", bound, limit: GUESS_LIMITS[bound], retryAfterSeconds });
  }

  async wasWrong(): Promise<void> {
    await this.guesses.charge({ EVERYONE: this.#everyone });
  }

  async refund(): Promise<void> {
    await this.guesses.refund(this.#charged);
  }
}

/**
 * Forgets the wrong keys that were tried for a number: they say nothing of a new key. Counting once before waits for those
 * who are just opening it with the old one, and makes those who come wait until the new one is there.
 */
export async function startGuessesAgain(guesses: GuessStore, number: GuaranteeNumber): Promise<void> {
  await guesses.charge({ NUMBER: ofNumber(number) });
  await guesses.forget(ofNumber(number));
}

function ofNumber(number: GuaranteeNumber): string {
  return `number:${number}`;
}

function exceeded(counts: Partial<Record<GuessBound, number>>): GuessBound | undefined {
  return (Object.keys(GUESS_LIMITS) as GuessBound[]).find(
    (bound) => (counts[bound] ?? 0) > GUESS_LIMITS[bound],
  );
}
