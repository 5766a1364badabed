import type { Finding } from "../../domain/values/finding";
import { parseLoginId } from "../../domain/account/login-id";
import { findingsOnPassword, normalPassword, type IsGuessable } from "../../domain/account/password";
import { endAccessOf, recordEnd } from "./end-access";
import { openSession, type IssuedTokens } from "./open-session";
import { checkPassword } from "./password-check";
import { done, invalidInput, refused, type Outcome } from "../shared/outcome";
import type { UseCaseParts } from "../use-case-parts";
import type { Visitor } from "../shared/visitor";
import { recordEvent } from "../shared/record-event";

export interface ChangePassword {
  readonly loginId: string;
  readonly currentPassword: string;
  readonly newPassword: string;
}

type Changed = Outcome<IssuedTokens, "INVALID_INPUT" | "SIGN_IN_REFUSED" | "TOO_MANY_SIGN_INS">;

/**
 * パスワード変更: takes the current password instead of an access token, so that an initial password can be changed
 * before the first sign-in. All sessions of the user end, access tokens that the user made work no more, and a new
 * session begins: a password is changed because somebody else may know it, or as it was never the user's own.
 */
export async function changePassword(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId" | "passwords" | "isGuessable">,
  visitor: Visitor,
  command: ChangePassword,
): Promise<Changed> {
  const { loginId, currentPassword, newPassword } = command;
  const findings = findingsOnNewPassword(command, parts.isGuessable);
  if (findings.length > 0) return invalidInput(findings);
  const credentials = { loginId, password: currentPassword };
  const checked = await checkPassword(parts, visitor, credentials, () => newPassword);
  if (!checked.done) return checked;
  const { user, hashed, attempt } = checked.value;
  if (hashed === null) throw new Error("the new password was not hashed");
  return parts.unitOfWork.run(async (stores) => {
    const at = parts.clock();
    const change = { passwordHash: hashed, mustChange: false, at };
    if (!(await stores.users.changePassword(user, change))) return refused({ code: "SIGN_IN_REFUSED" });
    await attempt.startAgain(stores);
    const ended = await endAccessOf(stores, user.id, at);
    const { tokens } = await openSession(stores, parts, user, at);
    await recordEnd(stores, parts, tokens.caller, ended, at);
    await recordEvent(stores, parts, tokens.caller, { at, type: "PASSWORD_CHANGED", subjectId: user.id });
    return done(tokens);
  });
}

function findingsOnNewPassword(
  { loginId, currentPassword, newPassword }: ChangePassword,
  isGuessable: IsGuessable,
): Finding[] {
  const findings = findingsOnPassword("newPassword", newPassword, parseLoginId(loginId) ?? "", isGuessable);
  if (normalPassword(newPassword) === normalPassword(currentPassword))
    findings.push({ path: "newPassword", code: "UNCHANGED" });
  return findings;
}
