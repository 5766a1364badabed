import type { Caller } from "../../domain/account/access";
import { isOnlyAdministrator } from "../../domain/account/staff";
import { administerByMail, type AdministeringParts } from "./administer-users";
import type { NamedUser } from "./disable-user";
import { endAccessOf, recordEnd } from "./end-access";
import { sendPasswordLinks } from "./send-password-link";
import { signInSubject } from "./sign-in-attempt";
import { done, refused, type Outcome } from "../shared/outcome";
import { recordEvent } from "../shared/record-event";
import type { Stores } from "../stores";
import type { StaffMember } from "./staff-ports";

type Refusals = "USER_NOT_FOUND" | "USER_DISABLED" | "USER_WITHOUT_ADDRESS" | "LAST_ADMINISTRATOR";
type Reset = Outcome<{ userId: string }, Refusals | "TOO_MANY_PASSWORD_LINKS" | "IDEMPOTENCY_CONFLICT">;

/**
 * パスワードの再設定: takes the password of a user of the caller's own organisation, who chooses another by the link in a mail.
 * Its sessions and the access tokens that it made end, and the day's wrong passwords are forgotten. Who is still invited gets
 * the invitation again. The only administrator changes its own password: whoever loses the mail would let nobody in again.
 */
export async function resetUserPassword(
  parts: AdministeringParts,
  caller: Caller,
  { userId, idempotencyKey }: NamedUser,
): Promise<Reset> {
  const asked = { operation: "resetUserPassword", idempotencyKey, input: { userId } };
  return administerByMail(parts, caller, asked, (stores, administrators) =>
    resetInside(stores, parts, caller, userId, administrators),
  );
}

async function resetInside(
  stores: Stores,
  parts: AdministeringParts,
  caller: Caller,
  userId: string,
  administrators: readonly string[],
): Promise<Outcome<{ userId: string }, Refusals>> {
  const member = await stores.staff.hold(caller.organisationId, userId);
  if (!member) return refused({ code: "USER_NOT_FOUND" });
  const { email, state } = member;
  if (state === "DISABLED") return refused({ code: "USER_DISABLED" });
  if (email === null) return refused({ code: "USER_WITHOUT_ADDRESS" });
  if (isOnlyAdministrator(administrators, userId)) return refused({ code: "LAST_ADMINISTRATOR" });
  const at = parts.clock();
  const purpose = state === "ACTIVE" ? "RESET" : "INVITATION";
  if (state === "ACTIVE") await takePassword(stores, parts, caller, member, at);
  else
    await recordEvent(stores, parts, caller, {
      at,
      type: "USER_INVITED",
      subjectId: userId,
      to: member.staffRole,
    });
  await sendPasswordLinks(stores, parts, caller, [{ ...member, email }], purpose, at);
  return done({ userId });
}

async function takePassword(
  stores: Stores,
  parts: AdministeringParts,
  caller: Caller,
  { id, loginId }: StaffMember,
  at: Date,
): Promise<void> {
  await stores.users.takePassword(id, at);
  await recordEnd(stores, parts, caller, await endAccessOf(stores, id, at), at);
  await stores.guesses.forget(signInSubject(parts.vault, loginId, at));
  await recordEvent(stores, parts, caller, { at, type: "PASSWORD_RESET", subjectId: id });
}
