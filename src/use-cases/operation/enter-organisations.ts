import type { Role } from "../../domain/account/access";
import type { StaffRole } from "../../domain/account/staff-role";
import type { LoginId } from "../../domain/account/login-id";
import { hashAccessToken, newAccessToken } from "../account/access-token";
import { obligeeKey, type Obligee } from "../../domain/obligee/obligee";
import type { NewContractor, NewObligee, NumberedContractor, Organisations } from "../party/ports";
import type { Stores } from "../stores";
import { newInitialPassword } from "../account/initial-password";
import { OperatorError } from "../shared/operator-error";
import type { UseCaseParts } from "../use-case-parts";
import type { NewUser } from "../account/ports";

/** An access token to be made for an organisation; the name tells it from the organisation's other tokens. */
export interface TokenToEnter {
  readonly name: string;
  readonly role: Role;
  readonly organisationId: string;
  readonly expiresAt: Date | null;
}

/** What the operator enters before anybody can sign in. */
export interface Entries {
  readonly organisations: Organisations;
  readonly tokens: readonly TokenToEnter[];
  readonly users: readonly UserToEnter[];
}

/** A person (利用者) to be given access, told from others by the login ID (お客様ID). */
export interface UserToEnter {
  readonly loginId: LoginId;
  readonly name: string;
  readonly role: Role;
  readonly organisationId: string;
  readonly email: string | null;
  /** Absent: it administers the organisation. */
  readonly staffRole?: StaffRole;
}

/** What was made: tokens and passwords are shown now and never again. */
export interface Entered {
  readonly tokens: readonly EnteredToken[];
  readonly users: readonly EnteredUser[];
}

/** A user that was made, with the initial password to hand over. */
export interface EnteredUser {
  readonly loginId: LoginId;
  readonly organisationId: string;
  readonly initialPassword: string;
}

/** A token that was made: shown now and never again. */
export interface EnteredToken {
  readonly name: string;
  readonly organisationId: string;
  readonly token: string;
}

/** An obligee of the file is known already, by another id. */
export class ObligeesKnownAlready extends OperatorError {
  constructor(known: readonly { readonly entered: string; readonly known: Obligee }[]) {
    const lines = known.map(
      ({ entered, known: { id, name } }) =>
        `  - ${entered} is ${name}, known already as ${id}: give it that id.`,
    );
    super(`The file cannot be entered:\n${lines.join("\n")}`);
    this.name = "ObligeesKnownAlready";
  }
}

/** A contractor of the file has the corporate number (法人番号) of another one, with the same issuer. */
export class CorporateNumbersTaken extends OperatorError {
  constructor(taken: readonly { readonly entered: string; readonly known: NumberedContractor }[]) {
    const lines = taken.map(
      ({ entered, known: { id, issuerId, corporateNumber } }) =>
        `  - corporateNumber ${corporateNumber} of ${entered} is that of ${id}, also with ${issuerId}: give it that id.`,
    );
    super(`The file cannot be entered:\n${lines.join("\n")}`);
    this.name = "CorporateNumbersTaken";
  }
}

/** A user of the file has the login ID of another organisation's user: nobody would be given the access that it says. */
export class LoginIdsTaken extends OperatorError {
  constructor(users: readonly UserToEnter[]) {
    const lines = users.map(
      ({ loginId }) => `  - loginId "${loginId}" is that of another organisation's user: choose another.`,
    );
    super(`The file cannot be entered:\n${lines.join("\n")}`);
    this.name = "LoginIdsTaken";
  }
}

/**
 * Enters organisations and makes tokens and users for them, all or nothing. What is there already stays as it is, so
 * that the same entries can be repeated: only tokens and users that are new are made and returned.
 */
export async function enterOrganisations(
  parts: Pick<UseCaseParts, "unitOfWork" | "clock" | "newId" | "passwords">,
  entries: Entries,
): Promise<Entered> {
  const { organisations, tokens, users } = entries;
  const prepared = await preparedUsers(parts, users);
  return parts.unitOfWork.run(async (stores) => {
    await assertNotKnownByAnotherId(stores, organisations.obligees);
    await assertNumbersAreFree(stores, organisations.contractors);
    await stores.parties.insertMissing(organisations);
    return {
      tokens: await makeTokens(stores, parts, tokens),
      users: await insertUsers(stores, prepared),
    };
  });
}

async function makeTokens(
  { accessTokens }: Stores,
  { newId, clock }: Pick<UseCaseParts, "clock" | "newId">,
  tokens: readonly TokenToEnter[],
): Promise<EnteredToken[]> {
  const made: EnteredToken[] = [];
  for (const { name, role, organisationId, expiresAt } of tokens) {
    if (await accessTokens.isNamed(organisationId, name)) continue;
    const token = newAccessToken();
    const hash = hashAccessToken(token);
    const createdAt = clock();
    await accessTokens.insert({ id: newId("token"), hash, name, role, organisationId, createdAt, expiresAt });
    made.push({ name, organisationId, token });
  }
  return made;
}

interface PreparedUser {
  readonly user: NewUser;
  readonly initialPassword: string;
}

/** The users that are new, with their passwords hashed: before the unit of work, which must not wait for that. */
async function preparedUsers(
  { unitOfWork, passwords, clock, newId }: Pick<UseCaseParts, "unitOfWork" | "clock" | "newId" | "passwords">,
  users: readonly UserToEnter[],
): Promise<PreparedUser[]> {
  const taken = await unitOfWork.run((stores) => stores.users.taken(users.map(({ loginId }) => loginId)));
  const others = users.filter(
    ({ loginId, organisationId }) => (taken.get(loginId) ?? organisationId) !== organisationId,
  );
  if (others.length > 0) throw new LoginIdsTaken(others);
  const prepared: PreparedUser[] = [];
  for (const user of users.filter(({ loginId }) => !taken.has(loginId))) {
    const initialPassword = newInitialPassword();
    const passwordHash = await passwords.hash(initialPassword);
    const account = { passwordHash, mustChangePassword: true, createdAt: clock() };
    prepared.push({ user: { ...user, ...account, id: newId("user") }, initialPassword });
  }
  return prepared;
}

async function insertUsers({ users }: Stores, prepared: readonly PreparedUser[]): Promise<EnteredUser[]> {
  const made: EnteredUser[] = [];
  for (const { user, initialPassword } of prepared)
    if (await users.insert(user))
      made.push({ loginId: user.loginId, organisationId: user.organisationId, initialPassword });
  return made;
}

/** An import of adopting obligees may have given it an id of its own. Two would part its users from its adoption. */
async function assertNotKnownByAnotherId(
  { obligees }: Stores,
  entered: readonly NewObligee[],
): Promise<void> {
  const named = entered.map((obligee) => ({ prefecture: null, parentId: null, ...obligee }));
  const byKey = new Map((await obligees.findNamed(named)).map((known) => [obligeeKey(known), known]));
  const known = named.flatMap((obligee) => {
    const other = byKey.get(obligeeKey(obligee));
    return other && other.id !== obligee.id ? [{ entered: obligee.id, known: other }] : [];
  });
  if (known.length > 0) throw new ObligeesKnownAlready(known);
}

/** An issuer has one contractor of each corporate number. */
async function assertNumbersAreFree({ parties }: Stores, entered: readonly NewContractor[]): Promise<void> {
  const known = await parties.registeredContractors(entered.map(({ id }) => id));
  // As they will be: with the number and the issuers that they have already.
  const after = entered.map(({ id, corporateNumber = null, issuerIds }) => {
    const before = known.filter((each) => each.id === id);
    return {
      id,
      corporateNumber: before[0]?.corporateNumber ?? corporateNumber,
      issuerIds: new Set([...issuerIds, ...before.map(({ issuerId }) => issuerId)]),
    };
  });
  const numbers = after.flatMap(({ corporateNumber }) => corporateNumber ?? []);
  if (numbers.length === 0) return;
  const holders = await parties.numberedContractors(numbers);
  const taken = after.flatMap(({ id, corporateNumber, issuerIds }) =>
    holders
      .filter((each) => each.id !== id && each.corporateNumber === corporateNumber)
      .filter(({ issuerId }) => issuerIds.has(issuerId))
      .map((other) => ({ entered: id, known: other })),
  );
  if (taken.length > 0) throw new CorporateNumbersTaken(taken);
}
