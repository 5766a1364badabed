import { randomInt } from "node:crypto";
import type { Caller } from "../../domain/account/access";
import type { Finding } from "../../domain/values/finding";
import { MADE_LOGIN_IDS, madeLoginId, parseLoginId, type LoginId } from "../../domain/account/login-id";
import { areSameFacts, companyFacts } from "../../domain/party/company";
import { findingsOnHandlingBranch, namedBranch } from "../../domain/party/handling-branch";
import { handlingBranch, type HandledContractor } from "../party/handling-branch";
import { recordCorrection } from "../party/record-correction";
import { assertMay } from "../shared/forbidden";
import { newInitialPassword } from "./initial-password";
import { tellOfRegistration } from "./tell-of-registration";
import { once } from "../shared/once";
import { registrationToDecide } from "./registration-to-decide";
import type { Stores } from "../stores";
import { done, invalidInput, type Outcome } from "../shared/outcome";
import type { StoredRegistration } from "./ports";
import type { UseCaseParts } from "../use-case-parts";
import { recordEvent } from "../shared/record-event";

export interface AcceptRegistration {
  readonly registrationId: string;
  /** A contractor that is registered with this issuer already, and with no other; `null`: it is a new one. */
  readonly contractorId: string | null;
  /** The login ID to give; `null`: the one that was asked for, or else a made one. */
  readonly loginId: string | null;
  /** 取扱店, by its name or id; `null`: the one of the request, or, of a contractor that is registered already, its own. */
  readonly handlingBranch: string | null;
  readonly idempotencyKey: string | null;
}

type DecisionRefusal = "INVALID_INPUT" | "REGISTRATION_NOT_FOUND" | "STEP_NOT_ALLOWED";
type Accepted = Outcome<
  { registrationId: string; initialPassword: string | null },
  DecisionRefusal | "IDEMPOTENCY_CONFLICT"
>;

/**
 * 利用登録の承認: makes the contractor and its user. The initial password is for the officer to hand over;
 * `initialPassword` is `null` for a repeat of a call: it is shown once.
 */
export async function acceptRegistration(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId" | "passwords" | "letters">,
  caller: Caller,
  { idempotencyKey, ...command }: AcceptRegistration,
): Promise<Accepted> {
  assertMay(caller, "decideRegistration");
  const password = newInitialPassword();
  const passwordHash = await parts.passwords.hash(password);
  const call = { caller, operation: "acceptRegistration", idempotencyKey, input: command };
  let initialPassword: string | null = null;
  const outcome = await parts.unitOfWork.run((stores) =>
    once({ ...parts, stores }, call, async () => {
      const accepted = await acceptInside(stores, parts, caller, command, passwordHash);
      if (accepted.done) initialPassword = password;
      return accepted;
    }),
  );
  return outcome.done ? done({ ...outcome.value, initialPassword }) : outcome;
}

type Command = Omit<AcceptRegistration, "idempotencyKey">;

async function acceptInside(
  stores: Stores,
  parts: Pick<UseCaseParts, "clock" | "newId" | "letters">,
  caller: Caller,
  command: Command,
  passwordHash: string,
): Promise<Outcome<{ registrationId: string }, DecisionRefusal>> {
  const found = await registrationToDecide(stores, caller, command.registrationId, "accept");
  if (!found.done) return found;
  const registration = found.value;
  const loginId = command.loginId ?? registration.loginId;
  const findings = await findingsOn(stores, caller, command, loginId);
  const branch = await chosenBranch(stores, registration, command);
  if (branch.findings) findings.push(...branch.findings);
  // Of a contractor that is not the issuer's own, nothing is told.
  if (!findings.some(({ path }) => path === "contractorId"))
    findings.push(...(await findingsOnNumber(stores, registration, command)));
  if (findings.length > 0) return invalidInput(findings);

  const at = parts.clock();
  const contractorId = command.contractorId ?? parts.newId("contractor");
  const user = { registration, contractorId, passwordHash, at };
  // First, because it can fail: what is refused has changed nothing.
  const inserted = await insertUser(stores, parts, user, parseLoginId(loginId ?? "") ?? null);
  if (inserted === null) return invalidInput([{ path: "loginId", code: "LOGIN_ID_TAKEN" }]);
  const chosenId = branch.id;
  const contractor =
    command.contractorId === null
      ? await insertContractor(stores, registration, contractorId, chosenId ?? registration.handlingBranchId)
      : await addToContractor(stores, parts, caller, { registration, contractorId, chosenId }, at);
  const handling = await handlingBranch(stores, registration.issuerId, null, contractor);
  if (!handling) throw new Error("a registration was asked of an issuer that has no branch");
  await stores.registrations.decide(registration.id, {
    status: "ACCEPTED",
    at,
    contractorId,
    userId: inserted.id,
    handlingBranchId: handling.id,
  });
  await recordEvent(stores, parts, caller, {
    at,
    type: "REGISTRATION_ACCEPTED",
    subjectId: registration.id,
    from: "REQUESTED",
    to: "ACCEPTED",
  });
  const decided = { isAccepted: true, contractorId, loginId: inserted.loginId } as const;
  await tellOfRegistration(stores, parts, { registration, branch: handling, decided }, at);
  return done({ registrationId: registration.id });
}

async function findingsOn(
  stores: Stores,
  caller: Caller,
  { contractorId }: Command,
  loginId: string | null,
): Promise<Finding[]> {
  const findings = await findingsOnContractor(stores, caller, contractorId);
  if (loginId === null) return findings;
  const parsed = parseLoginId(loginId);
  if (parsed === undefined) findings.push({ path: "loginId", code: "NOT_A_LOGIN_ID" });
  else if ((await stores.users.taken([parsed])).has(parsed))
    findings.push({ path: "loginId", code: "LOGIN_ID_TAKEN" });
  return findings;
}

/** One more user sees all that the contractor has, with every issuer: no single one of several gives such access. */
async function findingsOnContractor(
  { parties }: Stores,
  { organisationId }: Caller,
  contractorId: string | null,
): Promise<Finding[]> {
  if (contractorId === null) return [];
  if (!(await parties.contractor(organisationId, contractorId)))
    return [{ path: "contractorId", code: "NOT_FOUND" }];
  return (await parties.isRegisteredElsewhere(organisationId, contractorId))
    ? [{ path: "contractorId", code: "REGISTERED_ELSEWHERE" }]
    : [];
}

/**
 * An issuer has one contractor of each 法人番号. Another issuer may have one of its own: each keeps its entries, and learns
 * nothing of the other's.
 */
async function findingsOnNumber(
  { parties }: Stores,
  { issuerId, corporateNumber: stated }: StoredRegistration,
  { contractorId }: Command,
): Promise<Finding[]> {
  if (stated === null) return [];
  const path = "contractorId";
  // First, for it keeps others from giving numbers meanwhile.
  const holders = await parties.numberedContractors([stated]);
  const own = contractorId === null ? null : await parties.corporateNumberOf(contractorId);
  if (own !== null && own !== stated)
    return [{ path, code: "CORPORATE_NUMBER_DIFFERS", limit: own, actual: stated }];
  const other = holders.find((each) => each.issuerId === issuerId && each.id !== contractorId);
  return other ? [{ path, code: "CORPORATE_NUMBER_REGISTERED", limit: other.id, actual: stated }] : [];
}

interface UserToInsert {
  readonly registration: StoredRegistration;
  readonly contractorId: string;
  readonly passwordHash: string;
  readonly at: Date;
}

/** `null` where the login ID is another user's; one that is made is made again until it is nobody's. */
async function insertUser(
  stores: Stores,
  { newId }: Pick<UseCaseParts, "newId">,
  { registration, contractorId, passwordHash, at }: UserToInsert,
  loginId: LoginId | null,
): Promise<{ id: string; loginId: LoginId } | null> {
  // Who comes first administers the others; it takes an administrator to make another.
  const administrators = await stores.staff.holdAdministrators(contractorId);
  const staffRole = administrators.length === 0 ? "ADMINISTRATOR" : "OFFICER";
  for (;;) {
    const id = newId("user");
    const given = loginId ?? madeLoginId(randomInt(MADE_LOGIN_IDS));
    const isInserted = await stores.users.insert({
      id,
      loginId: given,
      name: registration.contactName,
      email: registration.contactEmail,
      role: "CONTRACTOR",
      organisationId: contractorId,
      staffRole,
      passwordHash,
      mustChangePassword: true,
      createdAt: at,
    });
    if (isInserted) return { id, loginId: given };
    if (loginId !== null) return null;
  }
}

/** The branch that the officer names; `null`: none is named. */
async function chosenBranch(
  { parties }: Stores,
  { issuerId, address, contractingBranch }: StoredRegistration,
  { handlingBranch: named }: Command,
): Promise<{ readonly id: string | null; readonly findings?: readonly Finding[] }> {
  if (named === null) return { id: null };
  const branches = await parties.branches(issuerId);
  const found = namedBranch(branches, named);
  if (found) return { id: found.id };
  const contractor = { named, address, contractingBranch };
  return { id: null, findings: findingsOnHandlingBranch("handlingBranch", branches, contractor) };
}

interface Joining {
  readonly registration: StoredRegistration;
  readonly contractorId: string;
  /** The branch that the officer chose; `null`: none. */
  readonly chosenId: string | null;
}

/**
 * What one more user says of a contractor that is known: it adds what nobody has said yet, as a correction by the officer, and
 * changes nothing.
 */
async function addToContractor(
  stores: Stores,
  parts: Pick<UseCaseParts, "newId">,
  caller: Caller,
  { registration, contractorId, chosenId }: Joining,
  at: Date,
): Promise<HandledContractor> {
  const { parties } = stores;
  const { issuerId, corporateNumber } = registration;
  const registered = await parties.contractor(issuerId, contractorId);
  const held = await parties.holdContractor(contractorId);
  if (!registered || !held) throw new Error("a contractor that was found is gone");
  if (corporateNumber !== null) await parties.giveCorporateNumber(contractorId, corporateNumber);
  const facts = companyFacts(held);
  const after = {
    ...facts,
    reading: facts.reading ?? registration.reading,
    representative: facts.representative ?? registration.representative,
    constructionLicenseNumber: facts.constructionLicenseNumber ?? registration.constructionLicenseNumber,
  };
  if (!areSameFacts(facts, after)) await recordCorrection(stores, parts, caller, { held, after }, at);
  if (chosenId !== null) await parties.giveHandlingBranch(issuerId, contractorId, chosenId);
  return { ...after, handlingBranchId: chosenId ?? registered.handlingBranchId };
}

async function insertContractor(
  { parties }: Stores,
  registration: StoredRegistration,
  id: string,
  handlingBranchId: string | null,
): Promise<HandledContractor> {
  const { companyName, address, reading, issuerId } = registration;
  const { representative, contactEmail, telephone, corporateNumber } = registration;
  const { constructionLicenseNumber, contractingBranch } = registration;
  const stated = { reading, representative, contactEmail, telephone, corporateNumber };
  await parties.insertMissing({
    issuers: [],
    contractors: [
      {
        ...{ id, name: companyName, address, ...stated, constructionLicenseNumber, contractingBranch },
        issuerIds: [issuerId],
        ...(handlingBranchId !== null && { handlingBranchIds: { [issuerId]: handlingBranchId } }),
      },
    ],
    obligees: [],
    operators: [],
  });
  return { address, contractingBranch, handlingBranchId };
}
