import { dayInJapan } from "../domain/calendar-date";
import { secondsUntilNextDayInJapan } from "../domain/guess-limits";
import { parseLoginId, type LoginId } from "../domain/login-id";
import { WRONG_PASSWORDS_A_DAY } from "../domain/sign-in-limit";
import type { AuthKeyVault } from "./auth-key-vault";
import { Busy } from "./busy";
import type { Stores } from "./ports";
import { done, refused, type Outcome } from "./refusal";
import type { UseCaseParts } from "./use-case";
import type { StoredUser } from "./user-store";

/** What somebody typed. */
export interface Credentials {
  readonly loginId: string;
  readonly password: string;
}

export interface RightPassword {
  readonly user: StoredUser;
  /** The hash of what `alsoHash` named; `null` where it named nothing. */
  readonly hashed: string | null;
  /** Takes the counted attempt back; belongs into the unit of work that uses the password. */
  readonly refund: (stores: Stores) => Promise<void>;
}

/**
 * Whose password this is. An attempt is counted in the database before anything is hashed, so that parallel attempts
 * add up and a refused one costs nothing. An unknown login ID and a wrong password get the same answer after the same
 * statements and the same hash. Hashing happens outside every unit of work: it must not hold up other writes.
 * `alsoHash` names a password to hash once this one is right.
 */
export async function checkPassword(
  { unitOfWork, passwords, vault, clock }: UseCaseParts,
  { loginId, password }: Credentials,
  alsoHash: (user: StoredUser) => string | null,
): Promise<Outcome<RightPassword, "SIGN_IN_REFUSED" | "TOO_MANY_SIGN_INS">> {
  const now = clock();
  const parsed = parseLoginId(loginId) ?? null;
  const guess = { SIGN_IN: signInSubject(vault, parsed ?? loginId, now) };
  const refund = ({ guesses }: Stores): Promise<void> => guesses.refund(guess);

  const charged = await unitOfWork.run(async (stores) => {
    const counts = await stores.guesses.charge(guess);
    if ((counts.SIGN_IN ?? 0) <= WRONG_PASSWORDS_A_DAY) return done(await stores.users.byLoginId(parsed));
    await refund(stores);
    return refused({
      code: "TOO_MANY_SIGN_INS",
      limit: WRONG_PASSWORDS_A_DAY,
      retryAfterSeconds: secondsUntilNextDayInJapan(now),
    });
  });
  if (!charged.done) return charged;

  const user = charged.value;
  try {
    const isRight = await passwords.matches(password, user?.passwordHash ?? null);
    if (user === null || !isRight) return refused({ code: "SIGN_IN_REFUSED" });
    const other = alsoHash(user);
    return done({ user, hashed: other === null ? null : await passwords.hash(other), refund });
  } catch (error) {
    // Nobody has learnt anything.
    if (error instanceof Busy) await unitOfWork.run(refund);
    throw error;
  }
}

/** Under what wrong passwords are counted. Hashed: people type their password into the field of the login ID. */
export function signInSubject(vault: AuthKeyVault, loginId: LoginId | string, now: Date): string {
  return `sign-in:${vault.fingerprint(`login:${loginId}`)}:${dayInJapan(now)}`;
}
