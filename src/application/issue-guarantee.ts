import type { Caller } from "../domain/access";
import { dayInJapan } from "../domain/calendar-date";
import type { Finding } from "../domain/finding";
import { issue, type Guarantee, type Parties } from "../domain/guarantee";
import { allotNumber, isUnderPrefix, serialOf, type GuaranteeNumber } from "../domain/guarantee-number";
import { completed, findingsOnTerms, type AgreedTerms } from "../domain/guarantee-terms";
import { assertMay } from "./forbidden";
import { once } from "./once";
import type { Stores } from "./ports";
import { done, invalidInput, refused, type Outcome } from "./refusal";
import type { UseCaseParts } from "./use-case";

export interface IssueGuarantee {
  readonly terms: AgreedTerms;
  readonly contractorId: string;
  readonly obligeeId: string;
  /** `null`: the issuer's main branch. */
  readonly branchId: string | null;
  /** Brought by the issuer's own core system; `null`: the next free one is allotted. */
  readonly number: GuaranteeNumber | null;
  readonly idempotencyKey: string | null;
}

type Issued = Outcome<
  { guaranteeId: string },
  "INVALID_INPUT" | "GUARANTEE_NUMBER_TAKEN" | "GUARANTEE_NUMBERS_EXHAUSTED" | "IDEMPOTENCY_CONFLICT"
>;

/** Issues a guarantee for the caller's own organisation: number, first certificate and auth key, all or none. */
export async function issueGuarantee(
  parts: UseCaseParts,
  caller: Caller,
  command: IssueGuarantee,
): Promise<Issued> {
  assertMay(caller, "issueGuarantee");
  const contradictions = findingsOnTerms(completed(command.terms));
  const call = {
    caller,
    operation: "issueGuarantee",
    idempotencyKey: command.idempotencyKey,
    input: command,
  };
  return parts.unitOfWork.run((stores) =>
    once({ ...parts, stores }, call, () => issueInside(stores, parts, caller, command, contradictions)),
  );
}

async function issueInside(
  stores: Stores,
  parts: UseCaseParts,
  caller: Caller,
  command: IssueGuarantee,
  contradictions: readonly Finding[],
): Promise<Issued> {
  const { vault, newId, newAuthKey } = parts;
  const loaded = await loadParties(stores, caller, command);
  const findings = [...contradictions, ...loaded.findings];
  if (findings.length > 0 || loaded.parties === null) return invalidInput(findings);

  const inserted = await insertUnderNumber(stores, parts, command, loaded.parties);
  if (!inserted.done) return inserted;

  const { id, guarantee, at } = inserted.value;
  await stores.authKeys.insert(newId("authkey"), id, vault.seal(guarantee.number, newAuthKey()), at);
  await stores.events.append({
    id: newId("event"),
    at,
    type: "GUARANTEE_ISSUED",
    caller,
    guaranteeId: id,
    from: null,
    to: guarantee.status,
  });
  return done({ guaranteeId: id });
}

type LoadedParties = NonNullable<Awaited<ReturnType<typeof loadParties>>["parties"]>;

async function loadParties(stores: Stores, caller: Caller, command: IssueGuarantee) {
  const { contractorId, obligeeId, branchId, number } = command;
  const issuer = await stores.parties.issuer(caller.organisationId);
  if (!issuer) throw new Error("an issuer's access token names an issuer that does not exist");
  const branch = await stores.parties.branch(issuer.id, branchId);
  const contractor = await stores.parties.contractor(issuer.id, contractorId);
  const obligee = await stores.parties.obligee(obligeeId);

  const findings: Finding[] = [];
  if (number !== null && !isUnderPrefix(number, issuer.numberPrefix))
    findings.push({
      path: "number",
      code: "NUMBER_NOT_UNDER_PREFIX",
      limit: issuer.numberPrefix,
      actual: number,
    });
  if (!branch) findings.push({ path: "branchId", code: "NOT_FOUND" });
  if (!contractor) findings.push({ path: "contractorId", code: "NOT_FOUND" });
  if (!obligee) findings.push({ path: "obligeeId", code: "NOT_FOUND" });
  return {
    findings,
    parties: branch && contractor && obligee ? { issuer, branch, contractor, obligee } : null,
  };
}

/** Only the words that stand on the paper: ids and settings of the stored rows stay out of the certificate. */
function facesOf({ issuer, branch, contractor, obligee }: LoadedParties): Parties {
  return {
    issuer: { name: issuer.name, address: issuer.address },
    branch: { name: branch.name, address: branch.address, telephone: branch.telephone, fax: branch.fax },
    contractor: { name: contractor.name, address: contractor.address },
    obligee: { name: obligee.name },
  };
}

/** A number that the issuer brought is its own or refused; where an allotted one is taken, the next free one follows. */
async function insertUnderNumber(
  stores: Stores,
  parts: UseCaseParts,
  command: IssueGuarantee,
  parties: LoadedParties,
): Promise<Outcome<Inserted, "GUARANTEE_NUMBER_TAKEN" | "GUARANTEE_NUMBERS_EXHAUSTED">> {
  const { id: issuerId, numberPrefix } = parties.issuer;
  if (command.number !== null) {
    const inserted = await insert(stores, parts, command, parties, command.number);
    return inserted ? done(inserted) : refused({ code: "GUARANTEE_NUMBER_TAKEN", number: command.number });
  }
  let number = allotNumber(numberPrefix, await stores.parties.takeSerial(issuerId));
  while (number !== undefined) {
    const inserted = await insert(stores, parts, command, parties, number);
    if (inserted) return done(inserted);
    // The issuer has brought numbers of its own from the same range.
    const free = await stores.guarantees.firstFreeNumber(number);
    number = isUnderPrefix(free, numberPrefix) ? free : undefined;
    if (number !== undefined) await stores.parties.passSerial(issuerId, serialOf(number, numberPrefix));
  }
  return refused({ code: "GUARANTEE_NUMBERS_EXHAUSTED" });
}

/** `null`, and nothing inserted, when the number is taken. */
async function insert(
  stores: Stores,
  { clock, newId }: UseCaseParts,
  { terms, contractorId, obligeeId }: IssueGuarantee,
  parties: LoadedParties,
  number: GuaranteeNumber,
): Promise<Inserted | null> {
  const at = clock();
  const id = newId("guarantee");
  const { guarantee, certificate } = issue(completed(terms), number, facesOf(parties), dayInJapan(at));
  const isFree = await stores.guarantees.insert({
    id,
    guarantee,
    certificateId: newId("certificate"),
    certificate,
    issuerId: parties.issuer.id,
    branchId: parties.branch.id,
    contractorId,
    obligeeId,
    createdAt: at,
  });
  return isFree ? { id, guarantee, at } : null;
}

interface Inserted {
  readonly id: string;
  readonly guarantee: Guarantee;
  readonly at: Date;
}
