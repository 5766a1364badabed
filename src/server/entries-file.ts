import { readFileSync } from "node:fs";
import { buildSchema } from "graphql";
import type { Entries, TokenToEnter, UserToEnter } from "../use-cases/operation/enter-organisations";
import { OperatorError } from "../use-cases/shared/operator-error";
import type { Organisations } from "../use-cases/party/ports";
import type { Role } from "../domain/account/access";
import { OBLIGEE_CATEGORIES } from "../domain/obligee/adoption";
import { isBlank } from "../domain/values/characters";
import { parseEmailAddress } from "../domain/values/email-address";
import { PAYEE_ACCOUNT_TYPES } from "../domain/premium/premium-payment";
import { obligeeKey, type Obligee } from "../domain/obligee/obligee";
import { PREFECTURES } from "../domain/values/prefecture";
import { isKana } from "../domain/values/reading";
import { unprintableIn } from "../domain/values/printable-text";
import { STAFF_ROLES } from "../domain/account/staff-role";
import { parseLoginId, type LoginId } from "../domain/account/login-id";
import { contractorOf, problemsInContractors, type ContractorEntry } from "./contractor-entries";
import { REQUIRED_DOCUMENTS } from "../domain/application/application-requirements";
import { problemsInRequirements } from "./requirement-entries";
import { problemsInBranches, problemsInRepresentations } from "./issuer-entries";
import { problemsInPayments } from "./payment-entries";
import { shapedJson } from "./shaped-json";

/** The shape of the operator's file. */
const FILE = buildSchema(`
  input Entries {
    issuers: [Issuer!]! = []
    contractors: [Contractor!]! = []
    obligees: [Obligee!]! = []
    operators: [Named!]! = []
    tokens: [Token!]! = []
    users: [User!]! = []
  }
  input Issuer {
    id: String!, name: String!, address: String!, numberPrefix: String!, branches: [Branch!]!
    premiumPayments: [PremiumPayment!]! = [], applicationRequirements: [ApplicationRequirements!]! = []
    representations: [Representation!]! = []
  }
  input Representation { effectiveFrom: String!, representative: String!, termsAddress: String = null }
  input ApplicationRequirements {
    effectiveFrom: String!, source: String!, asksForAccount: Boolean! = false
    designatedBanks: [String!]! = [], documents: [RequiredDocument!]! = []
  }
  enum RequiredDocument { ${REQUIRED_DOCUMENTS.join(" ")} }
  input PremiumPayment {
    effectiveFrom: String!, account: PayeeAccount = null, dueWithinDays: Int = null, monthlyDueDay: Int = null
  }
  input PayeeAccount {
    bank: String!, branch: String!, type: PayeeAccountType!, number: String!, holder: String!
  }
  input Branch {
    id: String!, name: String!, address: String!, telephone: String!, fax: String = null
    prefectures: [String!] = null
  }
  input Contractor {
    id: String!, name: String!, address: String!, issuerIds: [String!]!
    representative: String = null, contactEmail: String = null, telephone: String = null
    corporateNumber: String = null, reading: String = null
    constructionLicenseNumber: String = null, contractingBranch: ContractingBranch = null
  }
  input ContractingBranch { name: String!, address: String!, head: String! }
  input Obligee {
    id: String!, name: String!, category: ObligeeCategory = null, prefecture: String = null,
    aliases: [String!]! = [], parentId: String = null, addressee: String = null
    reading: String = null
  }
  input Named { id: String!, name: String! }
  input Token { name: String!, role: Role!, organisationId: String!, expiresAt: String = null }
  input User {
    loginId: String!, name: String!, role: Role!, organisationId: String!, email: String = null
    staffRole: StaffRole! = ADMINISTRATOR
  }
  enum StaffRole { ${STAFF_ROLES.join(" ")} }
  enum PayeeAccountType { ${PAYEE_ACCOUNT_TYPES.join(" ")} }
  enum Role { ISSUER CONTRACTOR OBLIGEE OPERATOR }
  enum ObligeeCategory { ${OBLIGEE_CATEGORIES.join(" ")} }
`);

type File = Omit<Organisations, "obligees" | "contractors"> & {
  readonly contractors: readonly ContractorEntry[];
  readonly obligees: readonly Obligee[];
  readonly tokens: readonly (Omit<TokenToEnter, "expiresAt"> & { expiresAt: string | null })[];
  readonly users: readonly (Omit<UserToEnter, "loginId"> & { loginId: string })[];
};

/** Everything in the file that cannot be entered, each with its place. */
export class EntriesRefused extends OperatorError {
  constructor(problems: readonly string[]) {
    super(`The file cannot be entered:\n${problems.map((problem) => `  - ${problem}`).join("\n")}`);
    this.name = "EntriesRefused";
  }
}

/** The text of the operator's file. */
export function readEntriesFile(file: string): Entries {
  try {
    return readEntries(readFileSync(file));
  } catch (error) {
    if (error instanceof EntriesRefused) throw error;
    throw new EntriesRefused([
      `${file} cannot be read: ${(error as NodeJS.ErrnoException).code ?? "no reason given"}.`,
    ]);
  }
}

/** Reads the operator's file; a file with a problem is refused as a whole. */
function readEntries(bytes: Uint8Array): Entries {
  const read = shapedJson<File>(FILE, "Entries", bytes);
  if ("problems" in read) throw new EntriesRefused(read.problems);
  const file = read.value;
  const problems = [...problemsIn(file)];
  if (problems.length > 0) throw new EntriesRefused(problems);
  const tokens = file.tokens.map((token) => ({
    ...token,
    expiresAt: token.expiresAt === null ? null : new Date(token.expiresAt),
  }));
  const users = file.users.map((user) => ({
    ...user,
    loginId: parseLoginId(user.loginId) as LoginId,
    email: emailOf(user.email),
  }));
  const contractors = file.contractors.map(contractorOf);
  return { organisations: { ...file, contractors }, tokens, users };
}

function emailOf(typed: string | null): string | null {
  return parseEmailAddress(typed ?? "") ?? null;
}

/** Rules beyond the shape. */
function* problemsIn(file: File): Iterable<string> {
  const { issuers, contractors, obligees, operators, ...access } = file;
  yield* problemsInTexts(file);
  const concepts = { issuer: issuers, contractor: contractors, obligee: obligees, operator: operators };
  for (const [concept, entered] of Object.entries(concepts))
    for (const { id } of entered)
      if (!new RegExp(`^${concept}_[\\w-]{1,50}$`).test(id))
        yield `"${id}" must be an id such as ${concept}_1.`;
  for (const { id, numberPrefix, branches } of issuers) {
    if (!/^\d{1,9}$/.test(numberPrefix)) yield `numberPrefix of ${id} must be one to nine digits.`;
    if (branches.length === 0) yield `branches of ${id} must hold its main branch, as the first.`;
  }
  for (const issuer of issuers) {
    yield* problemsInPayments(issuer);
    yield* problemsInRequirements(issuer);
    yield* problemsInRepresentations(issuer);
    yield* problemsInBranches(issuer);
  }
  yield* problemsInContractors(contractors);
  for (const { id, reading = null } of [...contractors, ...obligees])
    if (reading !== null && !isKana(reading)) yield `reading of ${id} must be kana, such as くまもとけん.`;
  yield* problemsInObligees(obligees);
  const known = new Set(Object.values(concepts).flatMap((entered) => entered.map(({ id }) => id)));
  yield* problemsInUsers(access.users, known);
  for (const { name, role, organisationId, expiresAt } of access.tokens) {
    if (!isOneOf(known, organisationId, role))
      yield `organisationId of token "${name}" must be an ${role} of this file.`;
    if (expiresAt !== null && Number.isNaN(Date.parse(expiresAt)))
      yield `expiresAt of token "${name}" must be an instant such as 2027-03-31T15:00:00Z, or null.`;
  }
}

/** All texts of the file that people will read, such as names and addresses. */
function* problemsInTexts(value: unknown, path: readonly string[] = []): Iterable<string> {
  if (typeof value === "string" && !isRead(path)) {
    const unprintable = unprintableIn(value);
    if (isBlank(value)) yield `${path.join(".")} must not be empty.`;
    else if (unprintable !== undefined)
      yield `${path.join(".")} holds ${unprintable}, which no paper can show.`;
  } else if (typeof value === "object" && value !== null) {
    for (const [name, part] of Object.entries(value)) yield* problemsInTexts(part, [...path, name]);
  }
}

/** Values that are normalised, and never shown as typed. */
function isRead(path: readonly string[]): boolean {
  return ["loginId", "email", "contactEmail", "corporateNumber", "constructionLicenseNumber"].includes(
    path.at(-1) ?? "",
  );
}

function* problemsInObligees(obligees: readonly Obligee[]): Iterable<string> {
  const byId = new Map(obligees.map((obligee) => [obligee.id, obligee]));
  const firstOf = new Map<string, string>();
  for (const obligee of obligees) {
    const { id, prefecture, parentId } = obligee;
    const first = firstOf.get(obligeeKey(obligee));
    if (first !== undefined) yield `name of ${id} is that of ${first}; one body is entered once.`;
    else firstOf.set(obligeeKey(obligee), id);
    if (prefecture !== null && !PREFECTURES.includes(prefecture))
      yield `prefecture of ${id} must be one such as 熊本県; got "${prefecture}".`;
    const parent = parentId === null ? undefined : byId.get(parentId);
    if (parentId !== null && parent?.parentId !== null)
      yield `parentId of ${id} must be an obligee of this file that is no department itself.`;
  }
}

function isOneOf(known: ReadonlySet<string>, organisationId: string, role: Role): boolean {
  return known.has(organisationId) && organisationId.startsWith(`${role.toLowerCase()}_`);
}

function* problemsInUsers(users: File["users"], known: ReadonlySet<string>): Iterable<string> {
  const seen = new Set<string>();
  for (const { loginId: typed, role, organisationId, email } of users) {
    const loginId = parseLoginId(typed);
    if (loginId === undefined)
      yield `loginId "${typed}" must have 4 to 32 characters of a-z, 0-9, dot, hyphen and underscore.`;
    else if (seen.has(loginId)) yield `loginId "${typed}" is that of another user of this file.`;
    else seen.add(loginId);
    if (!isOneOf(known, organisationId, role))
      yield `organisationId of user "${typed}" must be an ${role} of this file.`;
    if (email !== null && parseEmailAddress(email) === undefined)
      yield `email of user "${typed}" is not an e-mail address.`;
  }
}
