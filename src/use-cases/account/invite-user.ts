import { randomInt } from "node:crypto";
import type { Caller } from "../../domain/account/access";
import { MADE_LOGIN_IDS, madeLoginId, parseLoginId, type LoginId } from "../../domain/account/login-id";
import { findingsOnUser, isAddressTaken, type StatedUser } from "../../domain/account/staff";
import type { StaffRole } from "../../domain/account/staff-role";
import { parseEmailAddress } from "../../domain/values/email-address";
import { administerByMail, type AdministeringParts } from "./administer-users";
import { sendPasswordLinks } from "./send-password-link";
import { done, invalidInput, type Outcome } from "../shared/outcome";
import { recordEvent } from "../shared/record-event";
import type { Stores } from "../stores";

export interface InviteUser extends StatedUser {
  readonly staffRole: StaffRole;
  readonly idempotencyKey: string | null;
}

type Invited = Outcome<
  { userId: string },
  "INVALID_INPUT" | "TOO_MANY_PASSWORD_LINKS" | "IDEMPOTENCY_CONFLICT"
>;

/** 利用者の招待: makes a user of the caller's own organisation, who chooses a password by the link in a mail. */
export async function inviteUser(
  parts: AdministeringParts,
  caller: Caller,
  { idempotencyKey, ...command }: InviteUser,
): Promise<Invited> {
  const asked = { operation: "inviteUser", idempotencyKey, input: command };
  return administerByMail(parts, caller, asked, (stores) => inviteInside(stores, parts, caller, command));
}

async function inviteInside(
  stores: Stores,
  parts: AdministeringParts,
  caller: Caller,
  { staffRole, ...stated }: Omit<InviteUser, "idempotencyKey">,
): Promise<Outcome<{ userId: string }, "INVALID_INPUT">> {
  const { organisationId, role } = caller;
  const known = await stores.staff.departments(organisationId);
  const findings = findingsOnUser(
    stated,
    known.map(({ id }) => id),
  );
  const email = parseEmailAddress(stated.email);
  const holders = email === undefined ? [] : await stores.staff.ofAddress(organisationId, email);
  if (isAddressTaken(holders, stated.name)) findings.push({ path: "email", code: "EMAIL_ADDRESS_TAKEN" });
  if (findings.length > 0 || email === undefined) return invalidInput(findings);

  const at = parts.clock();
  const departmentIds = [...new Set(stated.departmentIds)];
  const person = { name: stated.name, email, role, organisationId, staffRole, createdAt: at };
  const given = stated.loginId === null ? null : (parseLoginId(stated.loginId) ?? null);
  const inserted = await insertInvited(stores, () => parts.newId("user"), person, given);
  if (inserted === null) return invalidInput([{ path: "loginId", code: "LOGIN_ID_TAKEN" }]);
  await stores.staff.insertDepartments([{ id: inserted.id, departmentIds }]);
  const addressee = { ...inserted, name: stated.name, email };
  await sendPasswordLinks(stores, parts, caller, [addressee], "INVITATION", at);
  const event = { at, type: "USER_INVITED", subjectId: inserted.id, from: null, to: staffRole } as const;
  await recordEvent(stores, parts, caller, event);
  return done({ userId: inserted.id });
}

type InvitedPerson = Pick<
  Parameters<Stores["users"]["insert"]>[0],
  "name" | "email" | "role" | "organisationId" | "staffRole" | "createdAt"
>;

/** A user without a password; `null` where the login ID is another's. One that is made is made again until it is nobody's. */
export async function insertInvited(
  { users }: Pick<Stores, "users">,
  newUserId: () => string,
  person: InvitedPerson,
  given: LoginId | null,
): Promise<{ id: string; loginId: LoginId } | null> {
  for (;;) {
    const id = newUserId();
    const loginId = given ?? madeLoginId(randomInt(MADE_LOGIN_IDS));
    const account = { passwordHash: "", mustChangePassword: false, state: "INVITED" } as const;
    if (await users.insert({ ...person, ...account, id, loginId })) return { id, loginId };
    if (given !== null) return null;
  }
}
