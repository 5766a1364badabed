import { Field, ObjectType, type ClassType } from "type-graphql";
import { applyForGuarantee } from "../../use-cases/application/apply-for-guarantee";
import { approveApplication } from "../../use-cases/application/approve-application";
import { changeApplication } from "../../use-cases/application/change-application";
import { declineApplication } from "../../use-cases/application/decline-application";
import { issueAppliedGuarantee } from "../../use-cases/application/issue-applied-guarantee";
import type { ApplicationView } from "../../use-cases/application/ports";
import { setFinalPremium } from "../../use-cases/application/set-final-premium";
import { settlePremium } from "../../use-cases/application/settle-premium";
import { returnApplication } from "../../use-cases/application/return-application";
import { submitApplication } from "../../use-cases/application/submit-application";
import { withdrawApplication } from "../../use-cases/application/withdraw-application";
import type { Requested } from "../../use-cases/shared/view";
import type { GuaranteeView } from "../../use-cases/guarantee/ports";
import { AtMost, MOST_FINDINGS } from "../graphql/cost/field-cost";
import { InputFindingType } from "../graphql/errors/input-finding.type";
import { mutationResult } from "../graphql/result";
import { GuaranteeType } from "../guarantee/guarantee.type";
import { GuaranteeApplicationType } from "./guarantee-application.type";

/** The success of a step that leaves nothing but the application. */
export interface Stepped {
  application: Requested<ApplicationView>;
}

export function stepSuccess(name: string, description: string): ClassType<Stepped> {
  @ObjectType(name, { description, simpleResolvers: true })
  class Success implements Stepped {
    @Field(() => GuaranteeApplicationType, { description: "The application (保証申込) after the step." })
    application!: Requested<ApplicationView>;
  }
  return Success;
}

/** The success of what may leave a draft: the application, and what still stands in the way of submitting it. */
export interface Kept {
  application: Requested<ApplicationView>;
  findings: InputFindingType[];
}

function draftSuccess(name: string, description: string): ClassType<Kept> {
  @ObjectType(name, { description, simpleResolvers: true })
  class Success implements Kept {
    @Field(() => GuaranteeApplicationType, { description: "The application (保証申込)." })
    application!: Requested<ApplicationView>;

    @AtMost(MOST_FINDINGS)
    @Field(() => [InputFindingType], {
      description:
        "What still prevents a draft from being submitted, each with its place in the input, such as " +
        "`content.amount`. Empty for an application that was submitted.",
    })
    findings!: InputFindingType[];
  }
  return Success;
}

export const APPLY_FOR_GUARANTEE = mutationResult(applyForGuarantee, {
  description: "The application, or why it was not kept.",
  success: draftSuccess("ApplyForGuaranteeSuccess", "The application is submitted, or kept as a draft."),
  errors: ["IDEMPOTENCY_CONFLICT"],
});

export const CHANGE_APPLICATION = mutationResult(changeApplication, {
  description: "The application, or why it was not kept.",
  success: draftSuccess("ChangeApplicationSuccess", "The draft, or the returned application, is changed."),
  errors: ["APPLICATION_NOT_FOUND", "STEP_NOT_ALLOWED", "IDEMPOTENCY_CONFLICT"],
});

const STEPPED = "The application, or why the step was not taken.";

export const SUBMIT_APPLICATION = mutationResult(submitApplication, {
  description: STEPPED,
  success: stepSuccess("SubmitApplicationSuccess", "The application is submitted."),
  errors: ["APPLICATION_NOT_FOUND", "STEP_NOT_ALLOWED", "IDEMPOTENCY_CONFLICT"],
});

export const WITHDRAW_APPLICATION = mutationResult(withdrawApplication, {
  description: STEPPED,
  success: stepSuccess("WithdrawApplicationSuccess", "The application is withdrawn."),
  errors: ["APPLICATION_NOT_FOUND", "STEP_NOT_ALLOWED", "IDEMPOTENCY_CONFLICT"],
});

export const APPROVE_APPLICATION = mutationResult(approveApplication, {
  description: STEPPED,
  success: stepSuccess("ApproveApplicationSuccess", "The application is approved."),
  errors: ["APPLICATION_NOT_FOUND", "STEP_NOT_ALLOWED", "IDEMPOTENCY_CONFLICT"],
});

export const RETURN_APPLICATION = mutationResult(returnApplication, {
  description: STEPPED,
  success: stepSuccess("ReturnApplicationSuccess", "The application is returned."),
  errors: ["APPLICATION_NOT_FOUND", "STEP_NOT_ALLOWED", "IDEMPOTENCY_CONFLICT"],
});

export const DECLINE_APPLICATION = mutationResult(declineApplication, {
  description: STEPPED,
  success: stepSuccess("DeclineApplicationSuccess", "The application is declined."),
  errors: ["APPLICATION_NOT_FOUND", "STEP_NOT_ALLOWED", "IDEMPOTENCY_CONFLICT"],
});

export const SET_FINAL_PREMIUM = mutationResult(setFinalPremium, {
  description: STEPPED,
  success: stepSuccess("SetFinalPremiumSuccess", "The final premium is set."),
  errors: ["APPLICATION_NOT_FOUND", "STEP_NOT_ALLOWED", "IDEMPOTENCY_CONFLICT"],
});

export const SETTLE_PREMIUM = mutationResult(settlePremium, {
  description: STEPPED,
  success: stepSuccess("SettlePremiumSuccess", "The premium is settled."),
  errors: ["APPLICATION_NOT_FOUND", "STEP_NOT_ALLOWED", "IDEMPOTENCY_CONFLICT"],
});

@ObjectType("IssueAppliedGuaranteeSuccess", {
  description: "The guarantee that was applied for is issued.",
  simpleResolvers: true,
})
export class IssueAppliedGuaranteeSuccessType {
  @Field(() => GuaranteeApplicationType, { description: "The application (保証申込) that it came out of." })
  application!: Requested<ApplicationView>;

  @Field(() => GuaranteeType, { description: "The new guarantee (保証契約)." })
  guarantee!: Requested<GuaranteeView>;
}

export const ISSUE_APPLIED_GUARANTEE = mutationResult(issueAppliedGuarantee, {
  description: "The issued guarantee, or why it was not issued.",
  success: IssueAppliedGuaranteeSuccessType,
  errors: [
    "APPLICATION_NOT_FOUND",
    "STEP_NOT_ALLOWED",
    "PREMIUM_NOT_SETTLED",
    "GUARANTEE_NUMBER_TAKEN",
    "GUARANTEE_NUMBERS_EXHAUSTED",
    "IDEMPOTENCY_CONFLICT",
  ],
});
