import { dayInJapan } from "../../domain/values/calendar-date";
import { secondsUntilNextDayInJapan } from "../../domain/auth-key/guess-limits";
import type { LoginId } from "../../domain/account/login-id";
import { WRONG_PASSWORDS_A_DAY, type SignInBound } from "../../domain/account/sign-in-limit";
import type { Fingerprints } from "../shared/fingerprints";
import { looksInitial } from "./initial-password";
import type { Stores } from "../stores";
import { done, refused, type Outcome } from "../shared/outcome";
import { visitorFingerprint, type Visitor } from "../shared/visitor";

/**
 * One password that somebody typed, counted before it is known to be right. What has the shape of an initial password
 * is counted apart, and from one address only: with 80 random bits it needs no more, and so nobody can lock out a user
 * who was given a new one. The shape alone decides, so that the answer tells nothing about the account. An address that
 * the user signed in from lately is counted apart, too: strangers cannot lock the user out there.
 */
export class SignInAttempt {
  #charged: Readonly<Partial<Record<SignInBound, string>>>;
  /** The count of other passwords from this address. */
  readonly #here: string;
  /** Counts the times that this ID was signed in with from this address; it is swept with the other counts. */
  readonly #known: string;

  constructor(
    vault: Fingerprints,
    visitor: Visitor,
    { loginId, password }: { readonly loginId: LoginId | string; readonly password: string },
    private readonly now: Date,
  ) {
    const from = visitorFingerprint(vault, visitor, `login:${loginId}`);
    const here = `${from}:${dayInJapan(now)}`;
    this.#known = `signed-in-from:${from}`;
    this.#here = `sign-in-from:${here}`;
    this.#charged = looksInitial(password)
      ? { ADDRESS: `initial-from:${here}` }
      : { ADDRESS: this.#here, LOGIN_ID: signInSubject(vault, loginId, now) };
  }

  /** Counts the attempt; a refusal, and nothing counted, where a bound is used up. */
  async charge(stores: Stores): Promise<Outcome<null, "TOO_MANY_SIGN_INS">> {
    const isKnownHere = (await stores.guesses.count(this.#known)) > 0;
    if (isKnownHere) this.#charged = { ADDRESS: this.#charged.ADDRESS ?? this.#here };
    const counts = await stores.guesses.charge(this.#charged, this.now);
    const bound = (Object.keys(WRONG_PASSWORDS_A_DAY) as SignInBound[]).find(
      (each) => (counts[each] ?? 0) > WRONG_PASSWORDS_A_DAY[each],
    );
    if (bound === undefined) return done(null);
    await this.refund(stores);
    const retryAfterSeconds = secondsUntilNextDayInJapan(this.now);
    return refused({
      code: "TOO_MANY_SIGN_INS",
      bound,
      limit: WRONG_PASSWORDS_A_DAY[bound],
      retryAfterSeconds,
    });
  }

  async refund({ guesses }: Stores): Promise<void> {
    await guesses.refund(this.#charged);
  }

  /** The password was right: it is not counted, and this address is known from now on. */
  async succeed(stores: Stores): Promise<void> {
    await this.refund(stores);
    await stores.guesses.charge({ KNOWN: this.#known }, this.now);
  }

  /** Like `succeed`, and what was mistyped at this address before is forgotten: it was another password. */
  async startAgain(stores: Stores): Promise<void> {
    await this.succeed(stores);
    await stores.guesses.forget(this.#here);
  }
}

/** Under what wrong passwords are counted. Hashed: people type their password into the field of the login ID. */
export function signInSubject(vault: Fingerprints, loginId: LoginId | string, now: Date): string {
  return `sign-in:${vault.fingerprint(`login:${loginId}`)}:${dayInJapan(now)}`;
}
