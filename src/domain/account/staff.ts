import { findingsOnEmailAddress } from "../values/email-address";
import type { Finding } from "../values/finding";
import { findingsOnText, LONGEST } from "../values/readable-text";
import { parseLoginId } from "./login-id";
import type { StaffRole, UserState } from "./staff-role";

/** What an administrator states of a person who is to come in. */
export interface StatedUser {
  readonly name: string;
  readonly email: string;
  /** The login ID (お客様ID) to give; `null`: a made one. */
  readonly loginId: string | null;
  /** 所属部署, by their ids. */
  readonly departmentIds: readonly string[];
}

/** All that is wrong with a person to invite, each with its place. `known`: the departments of the body. */
export function findingsOnUser(
  { name, email, loginId, departmentIds }: StatedUser,
  known: readonly string[],
): Finding[] {
  return [
    ...findingsOnText("name", name, LONGEST.name),
    ...findingsOnEmailAddress("email", email),
    ...(loginId !== null && parseLoginId(loginId) === undefined
      ? [{ path: "loginId", code: "NOT_A_LOGIN_ID" } as const]
      : []),
    ...findingsOnDepartments(departmentIds, known),
  ];
}

/** What is wrong with the departments stated of a user: each is one of its own body. */
export function findingsOnDepartments(departmentIds: readonly string[], known: readonly string[]): Finding[] {
  return departmentIds.flatMap((id, place) =>
    known.includes(id) ? [] : [{ path: `departmentIds.${String(place)}`, code: "NOT_FOUND" } as const],
  );
}

/** What matters of a user to who administers the organisation. */
export interface Standing {
  readonly id: string;
  readonly staffRole: StaffRole;
  readonly state: UserState;
}

/** Whether an organisation with these active administrators has none left after a user became what `after` says. */
export function leavesNoAdministrator(administrators: readonly string[], after: Standing): boolean {
  const stays = after.staffRole === "ADMINISTRATOR" && after.state === "ACTIVE";
  return !stays && administrators.every((id) => id === after.id);
}
