import type { Caller } from "../../domain/account/access";
import { postInWords } from "../../domain/obligee/addressee";
import { findingsOnExpiry } from "../../domain/application/application-findings";
import { dayInJapan } from "../../domain/values/calendar-date";
import { completeApplication } from "../../domain/application/guarantee-application";
import { payablePremium } from "../../domain/premium/final-premium";
import { readNumber } from "../../domain/values/guarantee-number";
import {
  takeApplicationStep,
  type ApplicationStepCommand,
  type ApplicationStepRefusal,
} from "./application-step";
import { branchOfApplication } from "./branch-of-application";
import { findingsOnStanding } from "./findings-on-standing";
import type { ApplicationChange } from "./ports";
import { done, invalidInput, refused, type Outcome } from "../shared/outcome";
import { registerGuarantee } from "../guarantee/register-guarantee";
import type { UseCaseParts } from "../use-case-parts";

export interface IssueAppliedGuarantee extends ApplicationStepCommand {
  /** Brought by the issuer's own core system, as it was typed; `null`: the next free one is allotted. */
  readonly number: string | null;
}

type IssueRefusal =
  "INVALID_INPUT" | "PREMIUM_NOT_SETTLED" | "GUARANTEE_NUMBER_TAKEN" | "GUARANTEE_NUMBERS_EXHAUSTED";
type Issued = Outcome<{ applicationId: string; guaranteeId: string }, ApplicationStepRefusal | IssueRefusal>;
type Conclusion = Outcome<{ change: ApplicationChange; value: { guaranteeId: string } }, IssueRefusal>;

const STEP = {
  mutation: "ISSUE_APPLIED_GUARANTEE",
  eventType: "GUARANTEE_ISSUED",
} as const;

/** Concludes the guarantee contract that was applied for, approved and paid for, and registers certificate and key. */
export async function issueAppliedGuarantee(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId" | "newAuthKey" | "letters">,
  caller: Caller,
  typed: IssueAppliedGuarantee,
): Promise<Issued> {
  const command = { ...typed, number: readNumber(typed.number) };
  return takeApplicationStep(
    parts,
    caller,
    STEP,
    command,
    async (stores, application, at): Promise<Conclusion> => {
      const { content, settlement, premium, finalPremium } = application;
      if (settlement === null)
        return refused({
          code: "PREMIUM_NOT_SETTLED",
          premium: payablePremium(premium, finalPremium),
          isToBeSet: false,
        });
      const complete = completeApplication(content);
      if (complete === null) throw new Error("an application was submitted with something missing");
      const over = [
        ...findingsOnExpiry(complete.terms.expiresOn, dayInJapan(at)),
        ...(await findingsOnStanding(stores, caller, application)),
      ];
      if (over.length > 0) return invalidInput(over);
      const branch = await branchOfApplication(stores, application);
      if (branch === null) throw new Error("an application was submitted to a branch that does not exist");
      const concluded = {
        terms: complete.agreed,
        obligeeId: complete.obligeeId,
        contractorId: application.contractorId,
        branchId: branch.id,
        number: command.number,
        delivery: content.delivery,
        applicationId: application.id,
        applicant: application.applicant,
        joinWorks: () => Promise.resolve(application.worksContractId),
        secondGuarantee: application.secondGuarantee,
        advanceAmount: content.advanceAmount,
        contactEmail: content.contactEmail,
        addressee: content.addressee && postInWords(content.addressee),
      };
      const registered = await registerGuarantee(stores, parts, caller, concluded, at);
      if (!registered.done) return registered;
      const { guaranteeId } = registered.value;
      return done({ change: { guaranteeId }, value: { guaranteeId } });
    },
  );
}
