import { openSession, type IssuedTokens } from "./open-session";
import { checkPassword, type Credentials } from "./password-check";
import { done, refused, type Outcome } from "../shared/outcome";
import type { UseCaseParts } from "../use-case-parts";
import type { Visitor } from "../shared/visitor";
import { recordEvent } from "../shared/record-event";

type SignedIn = Outcome<IssuedTokens, "SIGN_IN_REFUSED" | "TOO_MANY_SIGN_INS" | "PASSWORD_CHANGE_REQUIRED">;

/** ログイン: opens a session with login ID and password. An initial password opens none: it is only for choosing one's own. */
export async function signIn(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId" | "passwords">,
  visitor: Visitor,
  credentials: Credentials,
): Promise<SignedIn> {
  const checked = await checkPassword(parts, visitor, credentials, ({ passwordHash, mustChangePassword }) =>
    !mustChangePassword && parts.passwords.isOutdated(passwordHash) ? credentials.password : null,
  );
  if (!checked.done) return checked;
  const { user, hashed, attempt } = checked.value;
  return parts.unitOfWork.run(async (stores) => {
    const at = parts.clock();
    // Changed while it was being checked: it is not this password any more.
    if (!(await stores.users.recordSignIn(user, at))) return refused({ code: "SIGN_IN_REFUSED" });
    await attempt.succeed(stores);
    if (user.mustChangePassword) return refused({ code: "PASSWORD_CHANGE_REQUIRED" });
    if (hashed !== null) await stores.users.rehash(user.id, hashed);
    const { sessionId, tokens } = await openSession(stores, parts, user, at);
    await recordEvent(stores, parts, tokens.caller, { at, type: "SIGNED_IN", subjectId: sessionId });
    return done(tokens);
  });
}
