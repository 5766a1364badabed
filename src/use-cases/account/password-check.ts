import { INITIAL_PASSWORD_MILLISECONDS } from "../../domain/account/initial-password-lifetime";
import { parseLoginId } from "../../domain/account/login-id";
import { Busy } from "../shared/busy";
import type { Stores } from "../stores";
import { done, refused, type Outcome } from "../shared/outcome";
import { SignInAttempt } from "./sign-in-attempt";
import type { UseCaseParts } from "../use-case-parts";
import type { StoredUser } from "./ports";
import type { Visitor } from "../shared/visitor";

/** What somebody typed. */
export interface Credentials {
  readonly loginId: string;
  readonly password: string;
}

export interface RightPassword {
  readonly user: StoredUser;
  /** The hash of what `alsoHash` named; `null` where it named nothing. */
  readonly hashed: string | null;
  /** What is to be taken back in the unit of work that uses the password. */
  readonly attempt: SignInAttempt;
}

/**
 * Whose password this is. An attempt is counted in the database before anything is hashed, so that parallel attempts
 * add up and a refused one costs nothing. An unknown login ID and a wrong password get the same answer after the same
 * statements and the same hash; so does an initial password that is too old. Hashing happens outside every unit of
 * work: it must not hold up other writes. `alsoHash` names a password to hash once this one is right.
 */
export async function checkPassword(
  { unitOfWork, passwords, vault, clock }: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "passwords">,
  visitor: Visitor,
  { loginId, password }: Credentials,
  alsoHash: (user: StoredUser) => string | null,
): Promise<Outcome<RightPassword, "SIGN_IN_REFUSED" | "TOO_MANY_SIGN_INS">> {
  const now = clock();
  const parsed = parseLoginId(loginId) ?? null;
  const attempt = new SignInAttempt(vault, visitor, { loginId: parsed ?? loginId, password }, now);
  passwords.assertRoom(visitor);
  const charged = await unitOfWork.run(async (stores) => {
    const counted = await attempt.charge(stores);
    return counted.done ? done(await stores.users.byLoginId(parsed)) : counted;
  });
  if (!charged.done) return charged;

  const user = charged.value;
  try {
    const isRight = await passwords.matches(password, hashOf(user), visitor);
    if (user === null || !isRight || isTooOld(user, now)) return refused({ code: "SIGN_IN_REFUSED" });
    const other = alsoHash(user);
    return done({ user, hashed: other === null ? null : await passwords.hash(other, visitor), attempt });
  } catch (error) {
    // Nobody has learnt anything.
    if (error instanceof Busy) await unitOfWork.run((stores: Stores) => attempt.refund(stores));
    throw error;
  }
}

/** Of nobody where it signs nobody in, so that the answer is the same, after the same time. */
function hashOf(user: StoredUser | null): string | null {
  return user?.state !== "ACTIVE" || user.passwordHash === "" ? null : user.passwordHash;
}

function isTooOld({ mustChangePassword, passwordChangedAt }: StoredUser, now: Date): boolean {
  return mustChangePassword && now.getTime() >= passwordChangedAt.getTime() + INITIAL_PASSWORD_MILLISECONDS;
}
