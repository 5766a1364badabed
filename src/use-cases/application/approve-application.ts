import type { Caller } from "../../domain/account/access";
import { findingsOnText } from "../../domain/values/readable-text";
import { LONGEST_NOTE, type SecondGuarantee } from "../../domain/works-contract/works-ledger";
import { findingsOnStanding } from "./findings-on-standing";
import {
  takeApplicationStep,
  type ApplicationStepCommand,
  type ApplicationStepRefusal,
} from "./application-step";
import { done, invalidInput, type Outcome } from "../shared/outcome";
import type { UseCaseParts } from "../use-case-parts";

export interface ApproveApplication extends ApplicationStepCommand {
  /** Lets a second guarantee of the same works, kind and year through; `null`: none is to be. */
  readonly secondGuarantee: SecondGuarantee | null;
}

const STEP = {
  mutation: "APPROVE_APPLICATION",
  eventType: "APPLICATION_APPROVED",
} as const;

/** 承諾: the issuer's officer underwrites the application; what is left is the premium. */
export async function approveApplication(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId">,
  caller: Caller,
  command: ApproveApplication,
): Promise<Outcome<{ applicationId: string }, ApplicationStepRefusal | "INVALID_INPUT">> {
  const { secondGuarantee } = command;
  return takeApplicationStep(parts, caller, STEP, command, async (stores, application, at) => {
    const findings = [
      ...(await findingsOnStanding(stores, caller, { ...application, secondGuarantee })),
      ...(secondGuarantee === null
        ? []
        : findingsOnText("secondGuarantee.note", secondGuarantee.note, LONGEST_NOTE)),
    ];
    if (findings.length > 0) return invalidInput(findings);
    return done({ change: { decidedAt: at, secondGuarantee }, value: {} });
  });
}
