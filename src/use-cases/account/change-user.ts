import type { Caller } from "../../domain/account/access";
import { findingsOnDepartments, leavesNoAdministrator } from "../../domain/account/staff";
import type { StaffRole } from "../../domain/account/staff-role";
import { findingsOnText, LONGEST } from "../../domain/values/readable-text";
import { administer, type AdministeringParts } from "./administer-users";
import { endAccessOf, recordEnd } from "./end-access";
import { done, invalidInput, refused, type Outcome } from "../shared/outcome";
import { recordEvent } from "../shared/record-event";
import type { Stores } from "../stores";
import type { StaffChange, StaffMember } from "./staff-ports";

export interface ChangeUser {
  readonly userId: string;
  /** `null`: stays as it is; so with the others. */
  readonly name: string | null;
  readonly staffRole: StaffRole | null;
  readonly departmentIds: readonly string[] | null;
  readonly idempotencyKey: string | null;
}

type Refusals = "INVALID_INPUT" | "USER_NOT_FOUND" | "LAST_ADMINISTRATOR";
type Changed = Outcome<{ userId: string }, Refusals | "IDEMPOTENCY_CONFLICT">;

/** 利用者の変更: changes name, role and departments of a user of the caller's own organisation. */
export async function changeUser(
  parts: AdministeringParts,
  caller: Caller,
  { idempotencyKey, ...command }: ChangeUser,
): Promise<Changed> {
  const asked = { operation: "changeUser", idempotencyKey, input: command };
  return administer(parts, caller, asked, (stores, administrators) =>
    changeInside(stores, parts, caller, command, administrators),
  );
}

async function changeInside(
  stores: Stores,
  parts: AdministeringParts,
  caller: Caller,
  { userId, name, staffRole, departmentIds }: Omit<ChangeUser, "idempotencyKey">,
  administrators: readonly string[],
): Promise<Outcome<{ userId: string }, Refusals>> {
  const { staff } = stores;
  const member = await staff.hold(caller.organisationId, userId);
  if (!member) return refused({ code: "USER_NOT_FOUND" });
  const known = departmentIds === null ? [] : await staff.departments(caller.organisationId);
  const findings = [
    ...(name === null ? [] : findingsOnText("name", name, LONGEST.name)),
    ...findingsOnDepartments(
      departmentIds ?? [],
      known.map(({ id }) => id),
    ),
  ];
  if (findings.length > 0) return invalidInput(findings);
  const after = { ...member, staffRole: staffRole ?? member.staffRole };
  if (leavesNoAdministrator(administrators, after)) return refused({ code: "LAST_ADMINISTRATOR" });
  await applyChange(stores, parts, caller, member, {
    ...(name !== null && { name }),
    ...(staffRole !== null && { staffRole }),
    ...(departmentIds !== null && { departmentIds: [...new Set(departmentIds)].sort() }),
  });
  return done({ userId });
}

/** Changes what is different, if anything is; returns whether anything was. */
export async function applyChange(
  stores: Stores,
  parts: Pick<AdministeringParts, "clock" | "newId">,
  caller: Caller,
  member: StaffMember,
  asked: Omit<StaffChange, "state">,
): Promise<boolean> {
  const change = differences(member, asked);
  if (Object.keys(change).length === 0) return false;
  const at = parts.clock();
  await stores.staff.change(member.id, change);
  const to = change.staffRole ?? member.staffRole;
  // What it made for integrations may do more than it may itself from now on.
  if (to === "VIEWER" && member.staffRole !== "VIEWER")
    await recordEnd(stores, parts, caller, await endAccessOf(stores, member.id, at), at);
  const roles = to === member.staffRole ? {} : { from: member.staffRole, to };
  await recordEvent(stores, parts, caller, { at, type: "USER_CHANGED", subjectId: member.id, ...roles });
  return true;
}

/** What a change would change. */
export function differences(
  member: StaffMember,
  { name, staffRole, departmentIds }: Omit<StaffChange, "state">,
): Omit<StaffChange, "state"> {
  return {
    ...(name !== undefined && name !== member.name && { name }),
    ...(staffRole !== undefined && staffRole !== member.staffRole && { staffRole }),
    ...(departmentIds !== undefined && !isSame(departmentIds, member.departmentIds) && { departmentIds }),
  };
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((id) => others.includes(id));
}
