import type { Caller } from "../../domain/account/access";
import { findingsOnReturn, type StatedReturn } from "../../domain/application/application-return";
import { guaranteeKindOf } from "../../domain/application/guarantee-application";
import { findingsOnReading } from "../../domain/application/submitted-anew";
import {
  takeApplicationStep,
  type ApplicationStepCommand,
  type ApplicationStepRefusal,
} from "./application-step";
import type { StoredApplication } from "./ports";
import { queueNoticeOfReturn } from "../notice/queue-notice-of-return";
import type { Stores } from "../stores";
import { done, invalidInput, type Outcome } from "../shared/outcome";
import type { UseCaseParts } from "../use-case-parts";

export interface ReturnApplication extends ApplicationStepCommand, StatedReturn {
  /** When it was submitted, as the officer read it; `null`: not compared. */
  readonly submittedAt: Date | null;
}

const STEP = {
  mutation: "RETURN_APPLICATION",
  eventType: "APPLICATION_RETURNED",
} as const;

/** 差戻し: the issuer's officer hands an application back to be corrected, and a mail tells the contractor. */
export async function returnApplication(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId" | "letters">,
  caller: Caller,
  command: ReturnApplication,
): Promise<Outcome<{ applicationId: string }, ApplicationStepRefusal | "INVALID_INPUT">> {
  const { reason, corrections, submittedAt } = command;
  return takeApplicationStep(parts, caller, STEP, command, async (stores, application, at) => {
    const stated = { reason, corrections };
    const findings = [
      ...findingsOnReading(application.submittedAt, submittedAt),
      ...findingsOnReturn(stated, application.returns.length),
    ];
    if (findings.length > 0) return invalidInput(findings);
    await tellContractor(stores, parts, application, stated, at);
    const returns = [...application.returns, { ...stated, returnedAt: at, userId: caller.userId }];
    // Quoted anew when it is submitted again.
    return done({ change: { returns, premium: null }, value: {} });
  });
}

/** The mail goes where the notice of issue would go. */
async function tellContractor(
  stores: Pick<Stores, "outbox" | "parties">,
  parts: Pick<UseCaseParts, "letters" | "newId">,
  { id: applicationId, issuerId, contractorId, branchId, content }: StoredApplication,
  stated: StatedReturn,
  at: Date,
): Promise<void> {
  const { parties } = stores;
  const issuer = await parties.issuer(issuerId);
  const branch = await parties.branch(issuerId, branchId);
  const contractor = await parties.contractor(issuerId, contractorId);
  const obligee = content.obligeeId === null ? null : await parties.obligee(content.obligeeId);
  const kind = guaranteeKindOf(content);
  if (!issuer || !branch || !obligee || kind === null)
    throw new Error("an application was submitted with something missing");
  // Whose registration has ended has no address here any more.
  if (!contractor) return;
  const { contractType, worksContract } = content;
  await queueNoticeOfReturn(stores, parts, {
    applicationId,
    contractorId,
    issuerId,
    recipient: content.contactEmail ?? contractor.contactEmail,
    facts: {
      kind,
      contractType,
      worksName: worksContract.name ?? "",
      identifiers: worksContract.identifiers,
      contractorName: contractor.name,
      obligeeName: obligee.name,
      issuerName: issuer.name,
      branch: { name: branch.name, telephone: branch.telephone },
    },
    stated,
    at,
  });
}
