import type { Caller } from "../../domain/account/access";
import type { GuaranteeNumber } from "../../domain/values/guarantee-number";
import {
  GUESSES_WITHOUT_DELAY,
  GUESS_LIMITS,
  remembered,
  SLOW_FROM,
  type GuessBound,
  type GuessClass,
} from "../../domain/auth-key/guess-limits";
import type { AuthKeyVault } from "./auth-key-vault";
import {
  countsOf,
  ofNumber,
  refusalByCounts,
  refusalWhileSlow,
  type Guesser,
  type GuesserCounts,
} from "./guess-counts";
import type { GuessStore } from "./ports";
import type { RefusalOf } from "../refusals";
import type { Stores } from "../stores";
import { done, refused, type Outcome } from "../shared/outcome";

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
  readonly #shared: GuesserCounts;
  readonly #class: GuessClass;
  #isSlow = false;
  #isForgotten = false;

  constructor(
    private readonly parts: Parts,
    number: GuaranteeNumber,
    guesser: Guesser,
    guessClass: GuessClass,
  ) {
    this.#shared = countsOf(guesser, parts.vault, parts.now);
    const { ORGANISATION, ADDRESS } = this.#shared;
    this.#held = { NUMBER: ofNumber(number, guessClass), ORGANISATION, ADDRESS };
    this.#class = guessClass;
  }

  /** Whether the key may be checked; a refusal, and nothing counted, during a delay or where a bound is used up. */
  async take(): Promise<Outcome<null, "TOO_MANY_GUESSES">> {
    const { guesses, now } = this.parts;
    const held = await guesses.hold(this.#held);
    const { NUMBER } = held;
    // Set back since: the delay starts now, and ends in its time.
    if (NUMBER.lastAt !== null && NUMBER.lastAt > now) await guesses.noteTime(this.#held.NUMBER, now);
    this.#isForgotten = remembered(NUMBER, now) < NUMBER.count;
    const refusal = refusalByCounts(held, now);
    if (refusal) return this.#refuse(refusal);
    this.#isSlow = (await guesses.count(this.#shared.everyone)) >= SLOW_FROM;
    return this.#isSlow ? this.#takeSlowly() : done(null);
  }

  async #takeSlowly(): Promise<Outcome<null, "TOO_MANY_GUESSES">> {
    const { guesses, now } = this.parts;
    const { everyone: EVERYONE, minute: MINUTE } = this.#shared;
    const held = await guesses.hold({ EVERYONE, MINUTE });
    const counts = { everyone: held.EVERYONE.count, minute: held.MINUTE.count };
    const refusal = refusalWhileSlow(counts, this.#class, now);
    return refusal ? this.#refuse(refusal) : done(null);
  }

  /** Counts the key as a wrong one, and returns the bounds that it has just reached. */
  async wasWrong(): Promise<readonly GuessBound[]> {
    const { guesses, now } = this.parts;
    if (this.#isForgotten) await guesses.forget(this.#held.NUMBER);
    const isSlowStranger = this.#isSlow && this.#class === "STRANGERS";
    const { everyone: EVERYONE, minute } = this.#shared;
    const counts = await guesses.charge(
      { ...this.#held, EVERYONE, SLOW: isSlowStranger ? minute : undefined },
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

  async #refuse(refusal: RefusalOf<"TOO_MANY_GUESSES">): Promise<Outcome<null, "TOO_MANY_GUESSES">> {
    await this.#letGo();
    return refused(refusal);
  }

  async #letGo(...forgotten: readonly string[]): Promise<void> {
    const { everyone, minute } = this.#shared;
    await this.parts.guesses.deleteEmpty([...Object.values(this.#held), everyone, minute], forgotten);
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
