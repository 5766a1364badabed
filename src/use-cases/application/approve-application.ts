import type { Caller } from "../../domain/account/access";
import { findingsOnReading } from "../../domain/application/submitted-anew";
import { postInWords } from "../../domain/obligee/addressee";
import { payablePremium } from "../../domain/premium/final-premium";
import { findingsOnText } from "../../domain/values/readable-text";
import { LONGEST_NOTE, type SecondGuarantee } from "../../domain/works-contract/works-ledger";
import { findingsOnStanding } from "./findings-on-standing";
import {
  takeApplicationStep,
  type ApplicationStepCommand,
  type ApplicationStepRefusal,
} from "./application-step";
import type { StoredApplication } from "./ports";
import { paymentDue } from "./payment-due";
import { tellApplicant } from "./tell-applicant";
import { statedWorks } from "./stated-works";
import { done, invalidInput, type Outcome } from "../shared/outcome";
import type { Stores } from "../stores";
import type { UseCaseParts } from "../use-case-parts";
import { restateWorks } from "../works-contract/join-works";

export interface ApproveApplication extends ApplicationStepCommand {
  /** When it was submitted, as the officer read it; `null`: not compared. */
  readonly submittedAt: Date | null;
  /** Lets a second guarantee of the same works, kind and year through; `null`: none is to be. */
  readonly secondGuarantee: SecondGuarantee | null;
}

const STEP = {
  mutation: "APPROVE_APPLICATION",
  eventType: "APPLICATION_APPROVED",
} as const;

/** 承諾: the issuer's officer underwrites the application and what it states of its works contract; what is left is the premium. */
export async function approveApplication(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId" | "letters">,
  caller: Caller,
  command: ApproveApplication,
): Promise<Outcome<{ applicationId: string }, ApplicationStepRefusal | "INVALID_INPUT">> {
  const { secondGuarantee, submittedAt } = command;
  return takeApplicationStep(parts, caller, STEP, command, async (stores, application, at) => {
    const findings = [
      ...findingsOnReading(application.submittedAt, submittedAt),
      ...(await findingsOnStanding(stores, caller, { ...application, secondGuarantee })),
      ...(secondGuarantee === null
        ? []
        : findingsOnText("secondGuarantee.note", secondGuarantee.note, LONGEST_NOTE)),
    ];
    if (findings.length > 0) return invalidInput(findings);
    await restateWorksOf(stores, parts, application, at);
    await keepAddressee(stores, parts, application, at);
    await tellOfApproval(stores, parts, application, at);
    return done({ change: { decidedAt: at, secondGuarantee }, value: {} });
  });
}

/** What is to be paid, where and until when, as 保証料計算書 says it. */
async function tellOfApproval(
  stores: Pick<Stores, "outbox" | "parties">,
  parts: Pick<UseCaseParts, "newId" | "letters">,
  application: StoredApplication,
  at: Date,
): Promise<void> {
  const { issuerId, premium, finalPremium } = application;
  const due = {
    premium: payablePremium(premium, finalPremium),
    isExplained: premium !== null || finalPremium !== null,
    ...(await paymentDue(stores, issuerId, { approvedAt: at, now: at })),
  };
  await tellApplicant(stores, parts, application, {
    type: "NOTICE_OF_APPROVAL",
    letter: (facts) => parts.letters.noticeOfApproval(facts, due),
    at,
  });
}

/** Whom it addresses is offered to the next application for the same obligee, unless that is certain anyhow. */
async function keepAddressee(
  { parties }: Pick<Stores, "parties">,
  { newId }: Pick<UseCaseParts, "newId">,
  { issuerId, content: { addressee, obligeeId } }: StoredApplication,
  at: Date,
): Promise<void> {
  if (addressee === null || obligeeId === null) return;
  const known = await parties.addressees(obligeeId, issuerId);
  if (known?.certain === postInWords(addressee)) return;
  await parties.keepPost({ id: newId("post"), obligeeId, issuerId, ...addressee, keptAt: at });
}

/** The entry that it was joined to says from now on what was approved. */
async function restateWorksOf(
  stores: Stores,
  parts: Pick<UseCaseParts, "newId">,
  application: StoredApplication,
  at: Date,
): Promise<void> {
  const { issuerId, worksContractId } = application;
  const stated = statedWorks(application);
  const entry = worksContractId === null ? null : await stores.worksContracts.find(issuerId, worksContractId);
  if (entry !== null && stated !== null) await restateWorks(stores, parts, stated, { entry }, at);
}
