import type { Caller } from "../../domain/account/access";
import { assertMay } from "../shared/forbidden";
import { newInitialPassword } from "./initial-password";
import { once } from "../shared/once";
import { endAccessOf, recordEnd } from "./end-access";
import { signInSubject } from "./sign-in-attempt";
import type { StoredUser } from "./ports";
import type { Stores } from "../stores";
import { done, refused, type Outcome } from "../shared/outcome";
import type { UseCaseParts } from "../use-case-parts";
import { recordEvent } from "../shared/record-event";

export interface ResetPassword {
  readonly userId: string;
  readonly idempotencyKey: string | null;
}

type Reset = Outcome<
  { userId: string; initialPassword: string | null },
  "USER_NOT_FOUND" | "IDEMPOTENCY_CONFLICT"
>;

/**
 * パスワード再発行: an issuer gives a user who came of a request that it accepted a new initial password, the operator
 * gives one to anybody. All sessions of the user end, access tokens that the user made work no more, and wrong passwords
 * of the day are forgotten. `initialPassword` is `null` for a repeat of a call: it is shown once.
 */
export async function resetPassword(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId" | "passwords">,
  caller: Caller,
  { userId, idempotencyKey }: ResetPassword,
): Promise<Reset> {
  assertMay(caller, "resetPassword");
  const password = newInitialPassword();
  const passwordHash = await parts.passwords.hash(password);
  const call = { caller, operation: "resetPassword", idempotencyKey, input: { userId } };
  let initialPassword: string | null = null;
  const outcome = await parts.unitOfWork.run((stores) =>
    once({ ...parts, stores }, call, async () => {
      const reset = await resetInside(stores, parts, caller, userId, passwordHash);
      if (reset.done) initialPassword = password;
      return reset;
    }),
  );
  return outcome.done ? done({ ...outcome.value, initialPassword }) : outcome;
}

async function resetInside(
  stores: Stores,
  parts: Pick<UseCaseParts, "vault" | "clock" | "newId">,
  caller: Caller,
  userId: string,
  passwordHash: string,
): Promise<Outcome<{ userId: string }, "USER_NOT_FOUND">> {
  const at = parts.clock();
  let user = await stores.users.resettableBy(caller, userId);
  // Where the user changes the password at this moment, the reset comes after.
  while (isIn(user) && !(await stores.users.changePassword(user, { passwordHash, mustChange: true, at })))
    user = await stores.users.resettableBy(caller, userId);
  if (!isIn(user)) return refused({ code: "USER_NOT_FOUND" });
  await recordEnd(stores, parts, caller, await endAccessOf(stores, user.id, at), at);
  await stores.guesses.forget(signInSubject(parts.vault, user.loginId, at));
  await recordEvent(stores, parts, caller, { at, type: "PASSWORD_RESET", subjectId: user.id });
  return done({ userId: user.id });
}

/** Whom its own organisation has locked out, or has invited only, nobody else lets in. */
function isIn(user: StoredUser | null): user is StoredUser {
  return user?.state === "ACTIVE";
}
