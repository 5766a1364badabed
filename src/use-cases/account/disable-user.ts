import type { Caller } from "../../domain/account/access";
import { leavesNoAdministrator } from "../../domain/account/staff";
import { administer, type AdministeringParts } from "./administer-users";
import { endAccessOf, recordEnd } from "./end-access";
import { done, refused, type Outcome } from "../shared/outcome";
import { recordEvent } from "../shared/record-event";
import type { Stores } from "../stores";
import type { StaffMember } from "./staff-ports";

export interface NamedUser {
  readonly userId: string;
  readonly idempotencyKey: string | null;
}

type Disabled = Outcome<{ userId: string }, "USER_NOT_FOUND" | "LAST_ADMINISTRATOR" | "IDEMPOTENCY_CONFLICT">;

/**
 * 利用者の無効化: locks a user of the caller's own organisation out. Its sessions, the access tokens that it made and an open
 * invitation end at once. What it did stays under its name.
 */
export async function disableUser(
  parts: AdministeringParts,
  caller: Caller,
  { userId, idempotencyKey }: NamedUser,
): Promise<Disabled> {
  const asked = { operation: "disableUser", idempotencyKey, input: { userId } };
  return administer(parts, caller, asked, async (stores, administrators) => {
    const member = await stores.staff.hold(caller.organisationId, userId);
    if (!member) return refused({ code: "USER_NOT_FOUND" });
    if (leavesNoAdministrator(administrators, { ...member, state: "DISABLED" }))
      return refused({ code: "LAST_ADMINISTRATOR" });
    if (member.state !== "DISABLED") await lockOut(stores, parts, caller, member);
    return done({ userId });
  });
}

export async function lockOut(
  stores: Stores,
  parts: Pick<AdministeringParts, "clock" | "newId">,
  caller: Caller,
  { id, state }: StaffMember,
): Promise<void> {
  const at = parts.clock();
  await stores.staff.change(id, { state: "DISABLED" });
  await stores.passwordLinks.endAllOf([id], at);
  await recordEnd(stores, parts, caller, await endAccessOf(stores, id, at), at);
  const event = { at, type: "USER_DISABLED", subjectId: id, from: state, to: "DISABLED" } as const;
  await recordEvent(stores, parts, caller, event);
}
