import type { GuaranteeNumber } from "../../domain/values/guarantee-number";
import type { AuthKey } from "../../domain/auth-key/auth-key";
import type { GuaranteeStatus } from "../../domain/guarantee/guarantee-life-cycle";
import type { GuessClass } from "../../domain/auth-key/guess-limits";

/** The stored halves of a key: one to check it, one to show it again. Neither is the key. */
export interface SealedAuthKey {
  readonly hash: string;
  readonly sealed: string;
}

export interface AuthKeyStore {
  /** Whether there is any. */
  hasAny(): Promise<boolean>;
  insert(id: string, guaranteeId: string, key: SealedAuthKey, createdAt: Date): Promise<void>;
  /** Never without its number. */
  findByNumber(number: GuaranteeNumber): Promise<OpenedGuarantee | null>;
  /** The same for many, by number. */
  findByNumbers(numbers: readonly GuaranteeNumber[]): Promise<ReadonlyMap<GuaranteeNumber, OpenedGuarantee>>;
  /**
   * Whether a guarantee with this number is in favour of this obligee, its body, or any department of that: then it is no
   * stranger to it. Who receives it is told by `areOneBody`.
   */
  isForBodyOf(number: GuaranteeNumber, obligeeId: string): Promise<boolean>;
  /** Those of the numbers of which this holds. */
  thoseForBodyOf(
    numbers: readonly GuaranteeNumber[],
    obligeeId: string,
  ): Promise<ReadonlySet<GuaranteeNumber>>;
  /** Those of these keys that open their guarantees; one that was replaced opens nothing. */
  thoseValid(ids: readonly string[]): Promise<ReadonlySet<string>>;
  findByGuarantee(guaranteeId: string): Promise<StoredAuthKey | null>;
  /** Puts another key, under an id of its own, in the place of the one there is: nothing is left of that. */
  replace(guaranteeId: string, id: string, key: SealedAuthKey, createdAt: Date): Promise<void>;
}

/** A key with the guarantee that it opens. */
export interface OpenedGuarantee extends SealedAuthKey {
  readonly authKeyId: string;
  readonly guaranteeId: string;
  /** The newest version of its certificate. */
  readonly certificateId: string;
  readonly number: GuaranteeNumber;
  readonly status: GuaranteeStatus;
  /** The obligee in whose favour the guarantee is. */
  readonly obligeeId: string;
}

export interface StoredAuthKey extends SealedAuthKey {
  readonly id: string;
  readonly createdAt: Date;
}

/** Counts what is bounded: wrong keys and passwords, and what anybody may ask. */
export interface GuessStore {
  /** What is counted of each subject, held until the unit of work ends: whoever else counts or holds it waits. */
  hold<Bound extends string>(subjects: Readonly<Record<Bound, string>>): Promise<Record<Bound, HeldCount>>;
  /** The same for many, by subject. */
  holdAll(subjects: Iterable<string>): Promise<Map<string, HeldCount>>;
  /** Counts one guess against each subject and returns the new counts; atomic, so that parallel guesses add up. */
  charge<Bound extends string>(
    subjects: Readonly<Partial<Record<Bound, string | undefined>>>,
    at: Date,
  ): Promise<Partial<Record<Bound, number>>>;
  /** Counts several guesses at once against each subject, and returns the new counts. */
  chargeMany(guesses: ReadonlyMap<string, number>, at: Date): Promise<ReadonlyMap<string, number>>;
  /** Deletes those of the subjects of which nothing is counted, and `forgotten` whatever is counted of them. */
  deleteEmpty(subjects: readonly string[], forgotten?: readonly string[]): Promise<void>;
  /** Changes when a subject was counted last. */
  noteTime(subject: string, at: Date): Promise<void>;
  /** Takes a guess back; what stands at nothing is not kept. */
  refund(subjects: Readonly<Record<string, string | undefined>>): Promise<void>;
  /** Deletes some of what was counted last before an instant; returns how many. */
  deleteBefore(at: Date, most: number): Promise<number>;
  /** Starts the count of a subject again. */
  forget(subject: string): Promise<void>;
  count(subject: string): Promise<number>;
}

export interface HeldCount {
  readonly count: number;
  /** `null`: nothing was counted. */
  readonly lastAt: Date | null;
}

/** Makes the key of a new guarantee; outside the sandbox always from the system's CSPRNG. */
export type NewAuthKey = () => AuthKey;

/** Wrong keys that began to bring a delay. */
export interface GuessNotice {
  readonly number: GuaranteeNumber;
  readonly guessClass: GuessClass;
  readonly organisationId: string;
  readonly at: Date;
}

/** Who is to be told of wrong keys. It happens later: a guess does the same whether anybody has the number or not. */
export interface GuessNoticeStore {
  add(notice: GuessNotice): Promise<void>;
  /** Takes some away, oldest first; no other unit of work is given the same. */
  take(most: number): Promise<GuessNotice[]>;
}
