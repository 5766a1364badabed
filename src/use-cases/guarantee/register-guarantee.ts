import type { Caller } from "../../domain/account/access";
import type { CompanyFacts } from "../../domain/party/company";
import { contractingFacts, contractorOnPaper } from "../../domain/party/contractor-on-paper";
import { issuerOnPaper } from "../../domain/party/issuer-representation";
import { dayInJapan, type CalendarDate } from "../../domain/values/calendar-date";
import type { Delivery } from "../../domain/values/delivery";
import type { Finding } from "../../domain/values/finding";
import type { Yen } from "../../domain/values/yen";
import { issue, type Guarantee, type Parties } from "../../domain/guarantee/guarantee";
import {
  allotNumber,
  findingsOnNumber,
  isUnderPrefix,
  parseGuaranteeNumber,
  serialOf,
  type GuaranteeNumber,
} from "../../domain/values/guarantee-number";
import { principalName } from "../../domain/application/guarantee-application";
import { completed, findingsOnTerms, type AgreedTerms } from "../../domain/guarantee/guarantee-terms";
import { obligeeOnPaper } from "../../domain/certificate/addressed-obligee";
import { findingsOnJointVenture } from "../../domain/works-contract/joint-venture";
import type { SecondGuarantee } from "../../domain/works-contract/works-ledger";
import { handlingBranch } from "../party/handling-branch";
import type { Stores } from "../stores";
import { queueNoticeOfIssue } from "../notice/queue-notice-of-issue";
import { done, invalidInput, refused, type Outcome } from "../shared/outcome";
import type { UseCaseParts } from "../use-case-parts";

/** A guarantee contract (保証契約) that is concluded: what is registered as certificate and key. */
export interface ConcludedGuarantee {
  readonly terms: AgreedTerms;
  readonly contractorId: string;
  readonly obligeeId: string;
  /** `null`: the contractor's branch (`branchOfContractor` in domain). */
  readonly branchId: string | null;
  /** Brought by the issuer's own core system; `null`: the next free one is allotted. */
  readonly number: string | null;
  readonly delivery: Delivery;
  /** The application it comes out of; `null` where the issuer's core system did the underwriting. */
  readonly applicationId: string | null;
  /** The contractor as it stated itself when it applied; `null` where nobody has kept it. */
  readonly applicant: CompanyFacts | null;
  /** Joins it to the issuer's entry of the works contract, once nothing stands in the way; gives the entry's id. */
  readonly joinWorks: () => Promise<string | null>;
  readonly secondGuarantee: SecondGuarantee | null;
  /** 中間前払金保証 only: the advance that it follows, as the certificate states it; `null` where none is known. */
  readonly advanceAmount: Yen | null;
  /** Where the notice of issue goes; `null`: to the contractor's own address, if it has one. */
  readonly contactEmail: string | null;
  /**
   * 宛名, as the application was submitted; `null`: the obligee's name alone. Without an application who is certain is
   * addressed, if anybody.
   */
  readonly addressee: string | null;
}

interface JoinedGuarantee extends ConcludedGuarantee {
  readonly worksContractId: string | null;
}

export type Registered = Outcome<
  { guaranteeId: string },
  "INVALID_INPUT" | "GUARANTEE_NUMBER_TAKEN" | "GUARANTEE_NUMBERS_EXHAUSTED"
>;

/**
 * Registers a concluded guarantee for the caller's own organisation: number, first certificate, and, for electronic
 * delivery, auth key and notice; all or none. The caller of this function records the event.
 */
export async function registerGuarantee(
  stores: Stores,
  parts: Pick<UseCaseParts, "vault" | "newId" | "newAuthKey" | "letters">,
  caller: Caller,
  concluded: ConcludedGuarantee,
  at: Date,
): Promise<Registered> {
  const loaded = await loadParties(stores, caller, concluded);
  const { terms } = concluded;
  const findings = [
    ...findingsOnTerms(terms),
    ...(terms.jointVenture && loaded.parties
      ? findingsOnJointVenture(terms.jointVenture, loaded.parties.contractor.name)
      : []),
    ...loaded.findings,
  ];
  if (findings.length > 0 || loaded.parties === null) return invalidInput(findings);

  const joined = { ...concluded, worksContractId: await concluded.joinWorks() };
  const inserted = await insertUnderNumber(stores, parts, joined, loaded.parties, at);
  if (!inserted.done) return inserted;

  const { id, guarantee } = inserted.value;
  if (concluded.delivery === "ELECTRONIC") {
    const { vault, newId, newAuthKey } = parts;
    await stores.authKeys.insert(newId("authkey"), id, vault.seal(guarantee.number, newAuthKey()), at);
  }
  await tellContractor(stores, parts, concluded, loaded.parties, inserted.value, at);
  return done({ guaranteeId: id });
}

async function tellContractor(
  stores: Stores,
  parts: Pick<UseCaseParts, "newId" | "letters">,
  { terms, delivery, contractorId, contactEmail }: ConcludedGuarantee,
  { issuer, branch, contractor, obligee }: LoadedParties,
  { id: guaranteeId, guarantee: { number } }: Inserted,
  at: Date,
): Promise<void> {
  const facts = {
    number,
    kind: terms.kind,
    contractType: terms.contractType,
    delivery,
    worksName: terms.worksContract.name,
    identifiers: terms.worksContract.identifiers,
    contractorName: principalName(contractor.name, terms.jointVenture),
    obligeeName: obligee.name,
    issuerName: issuer.name,
    branch: { name: branch.name, telephone: branch.telephone },
  };
  const recipient = contactEmail ?? contractor.contactEmail;
  const { id: issuerId } = issuer;
  await queueNoticeOfIssue(stores, parts, { guaranteeId, contractorId, issuerId, recipient, facts, at });
}

type LoadedParties = NonNullable<Awaited<ReturnType<typeof loadParties>>["parties"]>;

async function loadParties(stores: Stores, caller: Caller, concluded: ConcludedGuarantee) {
  const { contractorId, obligeeId, branchId, number, applicationId } = concluded;
  const issuer = await stores.parties.issuer(caller.organisationId);
  if (!issuer) throw new Error("an issuer's access token names an issuer that does not exist");
  const contractor = await stores.parties.contractor(issuer.id, contractorId);
  const branch = await handlingBranch(stores, issuer.id, branchId, contractor);
  const known = await stores.parties.obligee(obligeeId);
  const addressee = applicationId === null ? (known?.certain ?? null) : concluded.addressee;
  const obligee = known && obligeeOnPaper(known.name, addressee);

  const findings = number === null ? [] : findingsOnBrought(number, issuer.numberPrefix);
  if (!branch) findings.push({ path: "branchId", code: "NOT_FOUND" });
  if (!contractor) findings.push({ path: "contractorId", code: "NOT_FOUND" });
  if (!obligee) findings.push({ path: "obligeeId", code: "NOT_FOUND" });
  return {
    findings,
    parties: branch && contractor && obligee ? { issuer, branch, contractor, obligee } : null,
  };
}

function findingsOnBrought(typed: string, prefix: string): Finding[] {
  const number = parseGuaranteeNumber(typed);
  if (number === undefined) return findingsOnNumber("number", typed);
  if (isUnderPrefix(number, prefix)) return [];
  return [{ path: "number", code: "NUMBER_NOT_UNDER_PREFIX", limit: prefix, actual: number }];
}

/** Only the words that stand on the paper: ids and settings of the stored rows stay out of the certificate. */
function facesOf(
  { issuer, branch, contractor, obligee }: LoadedParties,
  { terms: { jointVenture, contractType }, applicant }: Pick<ConcludedGuarantee, "terms" | "applicant">,
  on: CalendarDate,
): Parties {
  return {
    issuer: issuerOnPaper(issuer, issuer.representations, on),
    branch: { name: branch.name, address: branch.address, telephone: branch.telephone, fax: branch.fax },
    contractor: contractorOnPaper(
      principalName(contractor.name, jointVenture),
      contractingFacts<CompanyFacts>(applicant, contractor),
      contractType,
    ),
    obligee,
  };
}

/** A number that the issuer brought is its own or refused; where an allotted one is taken, the next free one follows. */
async function insertUnderNumber(
  stores: Stores,
  parts: Pick<UseCaseParts, "newId">,
  concluded: JoinedGuarantee,
  parties: LoadedParties,
  at: Date,
): Promise<Outcome<Inserted, "GUARANTEE_NUMBER_TAKEN" | "GUARANTEE_NUMBERS_EXHAUSTED">> {
  const { id: issuerId, numberPrefix } = parties.issuer;
  const brought = parseGuaranteeNumber(concluded.number ?? "");
  if (brought !== undefined) {
    const inserted = await insert(stores, parts, concluded, parties, brought, at);
    return inserted ? done(inserted) : refused({ code: "GUARANTEE_NUMBER_TAKEN", number: brought });
  }
  let number = allotNumber(numberPrefix, await stores.parties.takeSerial(issuerId));
  while (number !== undefined) {
    const inserted = await insert(stores, parts, concluded, parties, number, at);
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
  { newId }: Pick<UseCaseParts, "newId">,
  concluded: JoinedGuarantee,
  parties: LoadedParties,
  number: GuaranteeNumber,
  at: Date,
): Promise<Inserted | null> {
  const { terms, contractorId, obligeeId, delivery, applicationId, worksContractId } = concluded;
  const { secondGuarantee, advanceAmount } = concluded;
  const id = newId("guarantee");
  const today = dayInJapan(at);
  const faces = facesOf(parties, concluded, today);
  const { guarantee, certificate } = issue(completed(terms), { number, advanceAmount }, faces, today);
  const isFree = await stores.guarantees.insert({
    id,
    guarantee,
    certificateId: newId("certificate"),
    certificate,
    issuerId: parties.issuer.id,
    branchId: parties.branch.id,
    contractorId,
    obligeeId,
    delivery,
    applicationId,
    worksContractId,
    secondGuarantee,
    createdAt: at,
  });
  return isFree ? { id, guarantee } : null;
}

interface Inserted {
  readonly id: string;
  readonly guarantee: Guarantee;
}
