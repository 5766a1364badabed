import type { Caller } from "../../domain/account/access";
import { administerByMail, type AdministeringParts } from "./administer-users";
import type { NamedUser } from "./disable-user";
import { sendPasswordLinks } from "./send-password-link";
import { done, invalidInput, refused, type Outcome } from "../shared/outcome";
import { recordEvent } from "../shared/record-event";
import type { Stores } from "../stores";
import type { AddressHolder, StaffMember } from "./staff-ports";

type Enabled = Outcome<
  { userId: string },
  "USER_NOT_FOUND" | "INVALID_INPUT" | "TOO_MANY_PASSWORD_LINKS" | "IDEMPOTENCY_CONFLICT"
>;

/**
 * 利用者の有効化: lets a disabled user of the caller's own organisation in again, with its password of before; who never had one
 * is invited anew, unless its mail address is by now another's, who would read the mail.
 */
export async function enableUser(
  parts: AdministeringParts,
  caller: Caller,
  { userId, idempotencyKey }: NamedUser,
): Promise<Enabled> {
  const asked = { operation: "enableUser", idempotencyKey, input: { userId } };
  return administerByMail(parts, caller, asked, async (stores) => {
    const member = await stores.staff.hold(caller.organisationId, userId);
    if (!member) return refused({ code: "USER_NOT_FOUND" });
    const other = await readerOfInvitation(stores, caller, member);
    if (other) return invalidInput([{ path: "userId", code: "ADDRESS_OF_ANOTHER_USER", actual: other.name }]);
    if (member.state === "DISABLED") await letIn(stores, parts, caller, member);
    return done({ userId });
  });
}

/** Who else would read the mail by which somebody is let in. */
async function readerOfInvitation(
  { staff }: Pick<Stores, "staff">,
  { organisationId }: Caller,
  { id, state, hasPassword, email }: StaffMember,
): Promise<AddressHolder | undefined> {
  if (state !== "DISABLED" || hasPassword || email === null) return undefined;
  const holders = await staff.ofAddress(organisationId, email);
  return holders.find((holder) => holder.id !== id && holder.state !== "DISABLED");
}

export async function letIn(
  stores: Stores,
  parts: AdministeringParts,
  caller: Caller,
  { hasPassword, email, ...member }: StaffMember,
): Promise<void> {
  const at = parts.clock();
  const state = hasPassword ? "ACTIVE" : "INVITED";
  await stores.staff.change(member.id, { state });
  if (!hasPassword && email !== null)
    await sendPasswordLinks(stores, parts, caller, [{ ...member, email }], "INVITATION", at);
  const event = { at, type: "USER_ENABLED", subjectId: member.id, from: member.state, to: state } as const;
  await recordEvent(stores, parts, caller, event);
}
