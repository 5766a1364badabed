import type { StoredContractor } from "../party/ports";
import { guaranteeKindOf } from "../../domain/application/guarantee-application";
import type { MailType } from "../../domain/notice/mail-delivery";
import type { ApplicationFacts, Letter } from "../notice/ports";
import type { Stores } from "../stores";
import type { UseCaseParts } from "../use-case-parts";
import { branchOfApplication } from "./branch-of-application";
import type { StoredApplication } from "./ports";

/** Of an application as it was submitted. */
export type ToldOf = Pick<StoredApplication, "id" | "issuerId" | "contractorId" | "branchId" | "content"> & {
  /** As it was read in this unit of work already; absent: it is read. */
  readonly contractor?: StoredContractor | null;
};

/** What its contractor is told. */
export interface ApplicationNotice {
  readonly type: MailType;
  readonly letter: (facts: ApplicationFacts) => Letter;
  readonly at: Date;
  /** As they were read already; absent: they are read. */
  readonly facts?: ToldFacts;
}

interface ToldFacts extends ApplicationFacts {
  readonly recipient: string | null;
}

/** What notices tell of an application as it was submitted; `null`: the contractor is not registered any more. */
export async function applicationFacts(
  { parties }: Pick<Stores, "parties">,
  { issuerId, contractorId, branchId, content, contractor: read }: ToldOf,
): Promise<ToldFacts | null> {
  const contractor = read === undefined ? await parties.contractor(issuerId, contractorId) : read;
  if (!contractor) return null;
  const issuer = await parties.issuer(issuerId);
  const branch = await branchOfApplication({ parties }, { issuerId, branchId });
  const obligee = content.obligeeId === null ? null : await parties.obligee(content.obligeeId);
  const kind = guaranteeKindOf(content);
  if (!issuer || !branch || !obligee || kind === null)
    throw new Error("an application was submitted with something missing");
  const { contractType, delivery, worksContract } = content;
  return {
    kind,
    contractType,
    delivery,
    worksName: worksContract.name ?? "",
    identifiers: worksContract.identifiers,
    contractorName: contractor.name,
    obligeeName: obligee.name,
    issuerName: issuer.name,
    branch: { name: branch.name, telephone: branch.telephone },
    // The mail goes where the notice of issue would go.
    recipient: content.contactEmail ?? contractor.contactEmail,
  };
}

/**
 * Queues the mail that tells a contractor of its application, in the unit of work of the step that it tells of: both happen or
 * neither. Where the contractor left no address, nobody can be told.
 */
export async function tellApplicant(
  stores: Pick<Stores, "outbox" | "parties">,
  { newId }: Pick<UseCaseParts, "newId">,
  application: ToldOf,
  { type, letter, at, facts: known }: ApplicationNotice,
): Promise<void> {
  const facts = known ?? (await applicationFacts(stores, application));
  const recipient = facts?.recipient ?? null;
  if (facts === null || recipient === null) return;
  const { id: applicationId, contractorId, issuerId } = application;
  await stores.outbox.add({
    id: newId("mail"),
    type,
    guaranteeId: null,
    applicationId,
    contractorId,
    issuerId,
    recipient,
    ...letter(facts),
    createdAt: at,
    originalId: null,
  });
}
