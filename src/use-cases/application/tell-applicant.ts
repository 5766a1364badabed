import { guaranteeKindOf } from "../../domain/application/guarantee-application";
import type { MailType } from "../../domain/notice/mail-delivery";
import type { ApplicationFacts, Letter } from "../notice/ports";
import type { Stores } from "../stores";
import type { UseCaseParts } from "../use-case-parts";
import type { StoredApplication } from "./ports";

/** Of an application as it was submitted. */
export type ToldOf = Pick<StoredApplication, "id" | "issuerId" | "contractorId" | "branchId" | "content">;

/** What its contractor is told. */
export interface ApplicationNotice {
  readonly type: MailType;
  readonly letter: (facts: ApplicationFacts) => Letter;
  readonly at: Date;
}

/**
 * Queues the mail that tells a contractor of its application, in the unit of work of the step that it tells of: both happen or
 * neither. It goes where the notice of issue would go; where the contractor left no address, nobody can be told.
 */
export async function tellApplicant(
  { outbox, parties }: Pick<Stores, "outbox" | "parties">,
  { newId }: Pick<UseCaseParts, "newId">,
  { id: applicationId, issuerId, contractorId, branchId, content }: ToldOf,
  { type, letter, at }: ApplicationNotice,
): Promise<void> {
  const contractor = await parties.contractor(issuerId, contractorId);
  // Whose registration has ended has no address here any more.
  const recipient = contractor && (content.contactEmail ?? contractor.contactEmail);
  if (!contractor || recipient === null) return;
  const issuer = await parties.issuer(issuerId);
  const branch = await parties.branch(issuerId, branchId);
  const obligee = content.obligeeId === null ? null : await parties.obligee(content.obligeeId);
  const kind = guaranteeKindOf(content);
  if (!issuer || !branch || !obligee || kind === null)
    throw new Error("an application was submitted with something missing");
  const { contractType, worksContract } = content;
  const facts = {
    kind,
    contractType,
    worksName: worksContract.name ?? "",
    identifiers: worksContract.identifiers,
    contractorName: contractor.name,
    obligeeName: obligee.name,
    issuerName: issuer.name,
    branch: { name: branch.name, telephone: branch.telephone },
  };
  await outbox.add({
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
