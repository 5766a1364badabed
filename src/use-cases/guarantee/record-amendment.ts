import { amendedCertificate, type FacesOfDay } from "../../domain/guarantee/amended-certificate";
import { withTerms } from "../../domain/guarantee/amended-terms";
import type { Amendment } from "../../domain/guarantee/amendment";
import type { GuaranteeStatus } from "../../domain/guarantee/guarantee-life-cycle";
import { shortfallOf } from "../../domain/guarantee/performance-shortfall";
import { dayInJapan } from "../../domain/values/calendar-date";
import type { Yen } from "../../domain/values/yen";
import type { NewAmendment } from "./guarantee-amendment-ports";
import type { StoredGuarantee } from "./guarantee-store-ports";
import { noticeFactsOf } from "../notice/notice-facts";
import { queueMailToBody } from "../notice/queue-mail-to-body";
import { tellContractor } from "../notice/tell-contractor";
import { receivingBody } from "../notice/receiving-body";
import type { Stores } from "../stores";
import type { UseCaseParts } from "../use-case-parts";
import { changeWorks } from "../works-contract/record-works-change";

/** What was decided on. */
interface Decided extends Pick<NewAmendment, "amendment" | "amountFinding"> {
  /** The advance in force that an interim payment follows; `null` where none is. */
  readonly advanceAmount: Yen | null;
}

/**
 * Records an amendment that was decided on, with a new version of the certificate where it brings one, and queues the mails
 * that tell contractor and obligee; all or nothing. Gives the amendment's id. The caller of this function records the event.
 */
export async function recordAmendment(
  stores: Stores,
  parts: Pick<UseCaseParts, "newId" | "letters" | "publishedHandOverRules">,
  taken: StoredGuarantee,
  decided: Decided,
  at: Date,
): Promise<string> {
  const { amendment, amountFinding } = decided;
  const added = newAmendment(parts, taken, decided, await facesOfDay(stores, taken, decided), at);
  if (taken.guarantee.kind === "CONTRACT_PERFORMANCE")
    await stores.worksContracts.keepShortfalls([
      { guaranteeId: taken.id, missing: shortfallOf(amountFinding) },
    ]);
  await stores.guaranteeAmendments.amend(taken, added);
  await amendWorksOf(stores, parts, taken, amendment, at);
  await tellOfAmendment(stores, parts, taken, decided, at);
  return added.id;
}

/**
 * The contractor is told whichever way the certificate is delivered. The obligee is told of what it has: of a certificate on
 * paper, and of number and key once they were handed to it.
 */
async function tellOfAmendment(
  stores: Stores,
  parts: Pick<UseCaseParts, "newId" | "letters" | "publishedHandOverRules">,
  taken: StoredGuarantee,
  { amendment, amountFinding }: Decided,
  at: Date,
): Promise<void> {
  const facts = noticeFactsOf(taken);
  const type = "NOTICE_OF_AMENDMENT";
  const letter = parts.letters.noticeOfAmendment(facts, amendment, amountFinding);
  await tellContractor(stores, parts, taken, { type, letter, at });
  if (taken.delivery === "ELECTRONIC" && !WITH_THE_BODY.includes(taken.guarantee.status)) return;
  const body = await receivingBody(stores, parts, taken.obligeeId, at);
  const toBody = parts.letters.amendmentToBody(facts, amendment);
  await queueMailToBody(stores, parts, taken, body, { type, letter: toBody, at });
}

const WITH_THE_BODY: readonly GuaranteeStatus[] = ["DEPOSITED", "ACCEPTED"];

/**
 * A guarantee is amended because its works contract was: the issuer's entry of that says so, too, unless the contract was
 * changed again since.
 */
async function amendWorksOf(
  stores: Pick<Stores, "worksContracts" | "advice">,
  parts: Pick<UseCaseParts, "newId">,
  { id: guaranteeId, issuerId, worksContractId }: StoredGuarantee,
  { amendedOn, before, after }: Amendment,
  at: Date,
): Promise<void> {
  const entry = worksContractId === null ? null : await stores.worksContracts.find(issuerId, worksContractId);
  if (entry === null) return;
  const { lastAmendedOn } = await stores.worksContracts.history(entry.id);
  if (lastAmendedOn !== null && amendedOn < lastAmendedOn) return;
  // What this amendment left alone, another one may have changed of the contract.
  const changed = <Value>(from: Value, to: Value): Value | null => (from === to ? null : to);
  const change = {
    amendedOn,
    contractPrice: changed(before.contractPrice, after.contractPrice),
    workPeriod: {
      from: changed(before.workPeriod.from, after.workPeriod.from),
      to: changed(before.workPeriod.to, after.workPeriod.to),
    },
  };
  await changeWorks(stores, parts, entry, change, { cause: "GUARANTEE_AMENDED", guaranteeId, at });
}

/** Read only for a new version; of a contractor that is not registered any more the newest version says all. */
async function facesOfDay(
  { parties }: Pick<Stores, "parties">,
  { issuerId, contractorId }: StoredGuarantee,
  { amendment: { effect } }: Decided,
): Promise<FacesOfDay | null> {
  if (effect === "NO_NEW_CERTIFICATE") return null;
  const contractor = await parties.contractor(issuerId, contractorId);
  const issuer = await parties.issuer(issuerId);
  return contractor && issuer && { contractor, representations: issuer.representations };
}

function newAmendment(
  { newId }: Pick<UseCaseParts, "newId">,
  { guarantee, certificate: { content: newest } }: StoredGuarantee,
  { amendment, amountFinding, advanceAmount }: Decided,
  faces: FacesOfDay | null,
  recordedAt: Date,
): NewAmendment {
  const id = newId("amendment");
  if (amendment.effect === "NO_NEW_CERTIFICATE")
    return { id, amendment, amountFinding, certificate: null, recordedAt };
  const after = withTerms(guarantee, amendment.after);
  const version = amendedCertificate(newest, after, dayInJapan(recordedAt), advanceAmount, faces);
  return { id, amendment, amountFinding, certificate: { ...version, id: newId("certificate") }, recordedAt };
}
