import type { Caller } from "../domain/access";
import { dayInJapan } from "../domain/calendar-date";
import type { Finding } from "../domain/finding";
import { issue, type Guarantee, type Parties } from "../domain/guarantee";
import { allotNumber, isUnderPrefix, type GuaranteeNumber } from "../domain/guarantee-number";
import { findingsOnTerms, type GuaranteeTerms } from "../domain/guarantee-terms";
import { assertMay } from "./forbidden";
import { once } from "./once";
import type { Stores } from "./ports";
import { done, invalidInput, refused, type Outcome } from "./refusal";
import type { UseCaseParts } from "./use-case";

export interface IssueGuarantee {
  readonly terms: GuaranteeTerms;
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
  const contradictions = findingsOnTerms(command.terms);
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

/** A number that the issuer brought is taken or refused; an allotted one moves on to the next that is free. */
async function insertUnderNumber(
  stores: Stores,
  { clock, newId }: UseCaseParts,
  { terms, contractorId, obligeeId, number: brought }: IssueGuarantee,
  parties: LoadedParties,
): Promise<Outcome<Inserted, "GUARANTEE_NUMBER_TAKEN" | "GUARANTEE_NUMBERS_EXHAUSTED">> {
  const { id: issuerId, numberPrefix } = parties.issuer;
  for (;;) {
    const number = brought ?? allotNumber(numberPrefix, await stores.parties.takeSerial(issuerId));
    if (number === undefined) return refused({ code: "GUARANTEE_NUMBERS_EXHAUSTED" });
    const at = clock();
    const id = newId("guarantee");
    const { guarantee, certificate } = issue(terms, number, facesOf(parties), dayInJapan(at));
    const isFree = await stores.guarantees.insert({
      id,
      guarantee,
      certificateId: newId("certificate"),
      certificate,
      issuerId,
      branchId: parties.branch.id,
      contractorId,
      obligeeId,
      createdAt: at,
    });
    if (isFree) return done({ id, guarantee, at });
    if (brought !== null) return refused({ code: "GUARANTEE_NUMBER_TAKEN", number: brought });
  }
}

interface Inserted {
  readonly id: string;
  readonly guarantee: Guarantee;
  readonly at: Date;
}
