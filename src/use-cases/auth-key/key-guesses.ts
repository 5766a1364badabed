import type { AuthKey } from "../../domain/auth-key/auth-key";
import {
  GUESSES_WITHOUT_DELAY,
  GUESS_LIMITS,
  remembered,
  SLOW_FROM,
  type GuessBound,
  type GuessClass,
} from "../../domain/auth-key/guess-limits";
import type { GuaranteeNumber } from "../../domain/values/guarantee-number";
import type { AuthKeyVault } from "./auth-key-vault";
import {
  countsOf,
  ofNumber,
  refusalByCounts,
  refusalWhileSlow,
  type Guesser,
  type GuesserCounts,
} from "./guess-counts";
import type { HeldCount, OpenedGuarantee } from "./ports";
import type { RefusalOf } from "../refusals";
import type { Stores } from "../stores";

/** A number and what was typed for its key. */
export interface GuessedPair {
  readonly number: GuaranteeNumber;
  readonly key: AuthKey;
}

/** What came of one of many pairs. */
export type JudgedPair =
  | { readonly result: "RIGHT"; readonly guessClass: GuessClass; readonly known: OpenedGuarantee }
  | { readonly result: "WRONG"; readonly guessClass: GuessClass; readonly reached: readonly OwnBound[] }
  | { readonly result: "NOT_CHECKED"; readonly refusal: RefusalOf<"TOO_MANY_GUESSES"> };

type OwnBound = Extract<GuessBound, "NUMBER" | "ORGANISATION">;

export interface JudgedPairs {
  readonly pairs: readonly JudgedPair[];
  /** The bounds over everybody that they have reached together. */
  readonly reached: readonly GuessBound[];
}

interface Parts {
  readonly stores: Pick<Stores, "authKeys" | "guesses">;
  readonly vault: AuthKeyVault;
  readonly now: Date;
}

/**
 * Many attempts at once. Each pair is judged as if it had come alone behind those before it, against the same counts and
 * with the same work; only the statements are those of one. All counts are held until the unit of work ends.
 */
export async function judgePairs(
  { stores, vault, now }: Parts,
  guesser: Guesser,
  pairs: readonly GuessedPair[],
): Promise<JudgedPairs> {
  const numbers = [...new Set(pairs.map(({ number }) => number))];
  const own = await stores.authKeys.thoseForBodyOf(numbers, guesser.caller.organisationId);
  const classOf = (number: GuaranteeNumber): GuessClass => (own.has(number) ? "BENEFICIARY" : "STRANGERS");
  const counts = await HeldCounts.hold(
    { stores, vault, now },
    guesser,
    pairs.map(({ number }) => ofNumber(number, classOf(number))),
  );
  const known = await stores.authKeys.findByNumbers(numbers);
  const judged = pairs.map(({ number, key }): JudgedPair => {
    const guessClass = classOf(number);
    const subject = ofNumber(number, guessClass);
    const refusal = counts.refusalOf(subject, guessClass);
    if (refusal) return { result: "NOT_CHECKED", refusal };
    const found = known.get(number);
    // Also of an unknown number, so that it takes as long.
    const isRight = vault.matches(number, key, found?.hash);
    if (found === undefined || !isRight)
      return { result: "WRONG", guessClass, reached: counts.wasWrong(subject, guessClass) };
    counts.wasRight(subject);
    return { result: "RIGHT", guessClass, known: found };
  });
  return { pairs: judged, reached: await counts.save() };
}

/** The counts of many attempts, held in the database, moved on here, and stored together. */
class HeldCounts {
  /** What each subject has now, and how much of that came by these attempts. */
  readonly #added = new Map<string, number>();
  /** Numbers of which what was counted before says nothing any more. */
  readonly #forgotten = new Set<string>();
  readonly #setBack = new Set<string>();

  private constructor(
    private readonly parts: Parts,
    private readonly shared: GuesserCounts,
    private readonly held: Map<string, HeldCount>,
    private readonly everyone: number,
    private readonly minute: number,
  ) {}

  static async hold(parts: Parts, guesser: Guesser, numbers: readonly string[]): Promise<HeldCounts> {
    const { stores, vault, now } = parts;
    const shared = countsOf(guesser, vault, now);
    const subjects = new Set([...numbers, shared.ORGANISATION, shared.ADDRESS]);
    const counts = await stores.guesses.holdAll(subjects);
    const counted = await stores.guesses.count(shared.everyone);
    // So many may become wrong here before another bound stops them.
    const mostWrong = Math.min(numbers.length, GUESS_LIMITS.ADDRESS);
    if (counted + mostWrong < SLOW_FROM) return new HeldCounts(parts, shared, counts, counted, 0);
    const slow = await stores.guesses.hold({ EVERYONE: shared.everyone, MINUTE: shared.minute });
    subjects.add(shared.everyone).add(shared.minute);
    return new HeldCounts(parts, shared, counts, slow.EVERYONE.count, slow.MINUTE.count);
  }

  refusalOf(number: string, guessClass: GuessClass): RefusalOf<"TOO_MANY_GUESSES"> | null {
    const { now } = this.parts;
    const { ORGANISATION, ADDRESS } = this.shared;
    const held = {
      NUMBER: this.#of(number),
      ORGANISATION: this.#of(ORGANISATION),
      ADDRESS: this.#of(ADDRESS),
    };
    // Set back since: the delay starts now, and ends in its time.
    if (held.NUMBER.lastAt !== null && held.NUMBER.lastAt > now) this.#setBack.add(number);
    const counts = { everyone: this.#everyoneNow, minute: this.minute + this.#addedTo(this.shared.minute) };
    return refusalByCounts(held, now) ?? (this.#isSlow ? refusalWhileSlow(counts, guessClass, now) : null);
  }

  /** Counts a wrong key, and returns its own bounds that it has just reached. */
  wasWrong(number: string, guessClass: GuessClass): OwnBound[] {
    const { ORGANISATION, ADDRESS, everyone, minute } = this.shared;
    const { now } = this.parts;
    const isSlowStranger = this.#isSlow && guessClass === "STRANGERS";
    if (remembered(this.#of(number), now) < this.#of(number).count) this.#forget(number);
    for (const subject of [number, ORGANISATION, ADDRESS, everyone, ...(isSlowStranger ? [minute] : [])])
      this.#add(subject);
    const reached: OwnBound[] = [];
    if (this.#of(number).count === GUESSES_WITHOUT_DELAY) reached.push("NUMBER");
    if (this.#of(ORGANISATION).count === GUESS_LIMITS.ORGANISATION) reached.push("ORGANISATION");
    return reached;
  }

  /** What this class tried at the number before is forgotten. */
  wasRight(number: string): void {
    this.#forget(number);
  }

  /** Stores what is counted; returns the bounds over everybody that were passed by it. */
  async save(): Promise<GuessBound[]> {
    const { stores, now } = this.parts;
    const { guesses } = stores;
    const setBack = [...this.#setBack].filter(
      (number) => !this.#added.has(number) && !this.#forgotten.has(number),
    );
    for (const number of setBack) await guesses.noteTime(number, now);
    const { everyone, minute } = this.shared;
    await guesses.deleteEmpty([...this.held.keys(), everyone, minute], [...this.#forgotten]);
    if (this.#added.size === 0) return [];
    const counts = await guesses.chargeMany(this.#added, now);
    const after = counts.get(everyone) ?? 0;
    const passes = (limit: number): boolean => after >= limit && after - this.#addedTo(everyone) < limit;
    const bounds = { SLOW: SLOW_FROM, EVERYONE: GUESS_LIMITS.EVERYONE } as const;
    return (["SLOW", "EVERYONE"] as const).filter((bound) => passes(bounds[bound]));
  }

  get #isSlow(): boolean {
    return this.#everyoneNow >= SLOW_FROM;
  }

  get #everyoneNow(): number {
    return this.everyone + this.#addedTo(this.shared.everyone);
  }

  #addedTo(subject: string): number {
    return this.#added.get(subject) ?? 0;
  }

  #of(subject: string): HeldCount {
    return this.held.get(subject) ?? { count: 0, lastAt: null };
  }

  #add(subject: string): void {
    this.#added.set(subject, this.#addedTo(subject) + 1);
    if (this.held.has(subject))
      this.held.set(subject, { count: this.#of(subject).count + 1, lastAt: this.parts.now });
  }

  #forget(number: string): void {
    if (this.#of(number).count > 0) this.#forgotten.add(number);
    this.#added.delete(number);
    this.held.set(number, { count: 0, lastAt: null });
  }
}
