import type { Caller } from "../../domain/account/access";
import { dayInJapan } from "../../domain/values/calendar-date";
import type { GuaranteeNumber } from "../../domain/values/guarantee-number";
import {
  GUESSES_WITHOUT_DELAY,
  GUESS_LIMITS,
  remembered,
  secondsOfDelayLeft,
  secondsUntilNext,
  secondsUntilNextDayInJapan,
  SLOW_FROM,
  STRANGERS_A_MINUTE,
  type GuessBound,
  type GuessClass,
} from "../../domain/auth-key/guess-limits";
import type { AuthKeyVault } from "./auth-key-vault";
import type { GuessStore } from "./ports";
import type { Stores } from "../stores";
import { done, refused, type Outcome } from "../shared/outcome";
import { visitorFingerprint, type Visitor } from "../shared/visitor";

export interface Guesser {
  readonly caller: Caller;
  readonly visitor: Visitor;
}

interface Parts {
  readonly guesses: GuessStore;
  readonly vault: AuthKeyVault;
  readonly now: Date;
}

/**
 * One attempt to open a certificate. Its counts are held from before the key is checked until the unit of work ends, so
 * that parallel attempts wait for each other and add up. Only wrong keys are counted.
 */
export class KeyGuess {
  readonly #held: Readonly<Record<"NUMBER" | "ORGANISATION" | "ADDRESS", string>>;
  /** Over everybody: held only while guesses are slow, or it would be the one row that every opening waits for. */
  readonly #everyone: string;
  readonly #minute: string;
  readonly #class: GuessClass;
  #isSlow = false;
  #isForgotten = false;

  constructor(
    private readonly parts: Parts,
    number: GuaranteeNumber,
    { caller, visitor }: Guesser,
    guessClass: GuessClass,
  ) {
    const { vault, now } = parts;
    const [day, iso] = [dayInJapan(now), now.toISOString()];
    this.#held = {
      NUMBER: ofNumber(number, guessClass),
      ORGANISATION: `organisation:${caller.organisationId}:${day}`,
      ADDRESS: `address:${visitorFingerprint(vault, visitor, "guess")}:${iso.slice(0, 13)}`,
    };
    this.#everyone = `everyone:${day}`;
    this.#minute = `slow:${iso.slice(0, 16)}`;
    this.#class = guessClass;
  }

  /** Whether the key may be checked; a refusal, and nothing counted, during a delay or where a bound is used up. */
  async take(): Promise<Outcome<null, "TOO_MANY_GUESSES">> {
    const { guesses, now } = this.parts;
    const { NUMBER, ORGANISATION, ADDRESS } = await guesses.hold(this.#held);
    // Set back since: the delay starts now, and ends in its time.
    if (NUMBER.lastAt !== null && NUMBER.lastAt > now) await guesses.noteTime(this.#held.NUMBER, now);
    this.#isForgotten = remembered(NUMBER, now) < NUMBER.count;
    const delay = secondsOfDelayLeft(NUMBER, now);
    if (delay > 0) return this.#refuse("NUMBER", GUESSES_WITHOUT_DELAY, delay);
    if (ORGANISATION.count >= GUESS_LIMITS.ORGANISATION) return this.#refuseBy("ORGANISATION");
    if (ADDRESS.count >= GUESS_LIMITS.ADDRESS) return this.#refuseBy("ADDRESS");
    this.#isSlow = (await guesses.count(this.#everyone)) >= SLOW_FROM;
    return this.#isSlow ? this.#takeSlowly() : done(null);
  }

  /** One guess after the other, over all servers, so that not one is taken too many. */
  async #takeSlowly(): Promise<Outcome<null, "TOO_MANY_GUESSES">> {
    const { guesses, now } = this.parts;
    const { EVERYONE, MINUTE } = await guesses.hold({ EVERYONE: this.#everyone, MINUTE: this.#minute });
    if (EVERYONE.count >= GUESS_LIMITS.EVERYONE) return this.#refuseBy("EVERYONE");
    if (this.#class === "STRANGERS" && MINUTE.count >= STRANGERS_A_MINUTE)
      return this.#refuse("SLOW", STRANGERS_A_MINUTE, secondsUntilNext("MINUTE", now));
    return done(null);
  }

  /** Counts the key as a wrong one, and returns the bounds that it has just reached. */
  async wasWrong(): Promise<readonly GuessBound[]> {
    const { guesses, now } = this.parts;
    if (this.#isForgotten) await guesses.forget(this.#held.NUMBER);
    const isSlowStranger = this.#isSlow && this.#class === "STRANGERS";
    const counts = await guesses.charge(
      { ...this.#held, EVERYONE: this.#everyone, SLOW: isSlowStranger ? this.#minute : undefined },
      now,
    );
    const limits: Partial<Record<GuessBound, number>> = { NUMBER: GUESSES_WITHOUT_DELAY, ...GUESS_LIMITS };
    const reached = (["NUMBER", "ORGANISATION", "EVERYONE"] as const).filter(
      (bound) => counts[bound] === limits[bound],
    );
    return counts.EVERYONE === SLOW_FROM ? [...reached, "SLOW"] : reached;
  }

  /** The key was right: what this class tried at the number before is forgotten, and nothing is counted. */
  async wasRight(): Promise<void> {
    await this.#letGo(this.#held.NUMBER);
  }

  #refuseBy(bound: keyof typeof GUESS_LIMITS): Promise<Outcome<null, "TOO_MANY_GUESSES">> {
    const { now } = this.parts;
    const wait = bound === "ADDRESS" ? secondsUntilNext("HOUR", now) : secondsUntilNextDayInJapan(now);
    return this.#refuse(bound, GUESS_LIMITS[bound], wait);
  }

  async #refuse(
    bound: GuessBound,
    limit: number,
    retryAfterSeconds: number,
  ): Promise<Outcome<null, "TOO_MANY_GUESSES">> {
    await this.#letGo();
    return refused({ code: "TOO_MANY_GUESSES", bound, limit, retryAfterSeconds });
  }

  async #letGo(forgotten?: string): Promise<void> {
    await this.parts.guesses.deleteEmpty(
      [...Object.values(this.#held), this.#everyone, this.#minute],
      forgotten,
    );
  }
}

/** To which class a caller belongs at a number; found out by the same statement for every number. */
export async function guessClassOf(
  { authKeys }: Pick<Stores, "authKeys">,
  { organisationId }: Pick<Caller, "organisationId">,
  number: GuaranteeNumber,
): Promise<GuessClass> {
  return (await authKeys.isForBodyOf(number, organisationId)) ? "BENEFICIARY" : "STRANGERS";
}

/**
 * Forgets the wrong keys that were tried for a number: they say nothing of a new key. Holding the counts waits for those
 * who are just opening it with the old one, and makes those who come wait until the new one is there.
 */
export async function startGuessesAgain(guesses: GuessStore, number: GuaranteeNumber): Promise<void> {
  const both = {
    BENEFICIARY: ofNumber(number, "BENEFICIARY"),
    STRANGERS: ofNumber(number, "STRANGERS"),
  };
  await guesses.hold(both);
  for (const subject of Object.values(both)) await guesses.forget(subject);
}

export function ofNumber(number: GuaranteeNumber, guessClass: GuessClass): string {
  return `number:${number}:${guessClass}`;
}
