import { asTyped, withSpaces } from "../values/characters";
import { findingsOnEmailAddress } from "../values/email-address";
import type { Finding } from "../values/finding";
import { findingsOnText, LONGEST } from "../values/readable-text";
import { parseLoginId } from "./login-id";
import { MOST_DEPARTMENTS_OF_USER, type StaffRole, type UserState } from "./staff-role";

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
  const unknown = departmentIds.flatMap((id, place) =>
    known.includes(id) ? [] : [{ path: `departmentIds.${String(place)}`, code: "NOT_FOUND" } as const],
  );
  return [...findingsOnDepartmentCount(departmentIds), ...unknown];
}

export function findingsOnDepartmentCount(departmentIds: readonly string[]): Finding[] {
  const [limit, actual] = [MOST_DEPARTMENTS_OF_USER, departmentIds.length];
  return actual > limit ? [{ path: "departmentIds", code: "TOO_MANY_DEPARTMENTS", limit, actual }] : [];
}

/** Whether two names are those of one person: width, spaces and what nobody sees make no other name. */
export function isSameName(one: string, other: string): boolean {
  return foldedName(one) === foldedName(other);
}

export function foldedName(name: string): string {
  return withSpaces(asTyped(name), "");
}

/**
 * Whether nobody of this name may be invited at an address that these users have. A shared mailbox passes to a successor, who
 * comes in as a new user and gets nothing of who was disabled; the same person is enabled instead.
 */
export function isAddressTaken(
  holders: readonly { readonly name: string; readonly state: UserState }[],
  name: string,
): boolean {
  return holders.some((holder) => holder.state !== "DISABLED" || isSameName(holder.name, name));
}

/** What matters of a user to who administers the organisation. */
export interface Standing {
  readonly id: string;
  readonly staffRole: StaffRole;
  readonly state: UserState;
}

/**
 * Whether an organisation with these administrators, who are active and have chosen a password, has none left after a user
 * became what `after` says.
 */
export function leavesNoAdministrator(administrators: readonly string[], after: Standing): boolean {
  const stays = after.staffRole === "ADMINISTRATOR" && after.state === "ACTIVE";
  return !stays && isOnlyAdministrator(administrators, after.id);
}

export function isOnlyAdministrator(administrators: readonly string[], id: string): boolean {
  return administrators.length === 1 && administrators[0] === id;
}
