import { Field, ObjectType, type ClassType } from "type-graphql";
import { applyForAmendment } from "../../use-cases/amendment-application/apply-for-amendment";
import { approveAmendmentApplication } from "../../use-cases/amendment-application/approve-amendment-application";
import { declineAmendmentApplication } from "../../use-cases/amendment-application/decline-amendment-application";
import { issueAppliedAmendment } from "../../use-cases/amendment-application/issue-applied-amendment";
import type { AmendmentApplicationView } from "../../use-cases/amendment-application/ports";
import { setAmendmentPremium } from "../../use-cases/amendment-application/set-amendment-premium";
import { settleAmendmentPremium } from "../../use-cases/amendment-application/settle-amendment-premium";
import { withdrawAmendmentApplication } from "../../use-cases/amendment-application/withdraw-amendment-application";
import type { GuaranteeView } from "../../use-cases/guarantee/ports";
import type { Requested } from "../../use-cases/shared/view";
import type { AmountFinding } from "../../domain/guarantee/amount-finding";
import { mutationResult } from "../graphql/result";
import { AmountFindingType } from "../guarantee/amount-finding.type";
import { GuaranteeType } from "../guarantee/guarantee.type";
import { AmendmentApplicationType } from "./amendment-application.type";

/** The success of a step that leaves nothing but the application. */
export interface Stepped {
  application: Requested<AmendmentApplicationView>;
}

function stepSuccess(name: string, description: string): ClassType<Stepped> {
  @ObjectType(name, { description, simpleResolvers: true })
  class Success implements Stepped {
    @Field(() => AmendmentApplicationType, { description: "The application (変更申込) after the step." })
    application!: Requested<AmendmentApplicationView>;
  }
  return Success;
}

@ObjectType("ApplyForAmendmentSuccess", {
  description: "The amendment is applied for.",
  simpleResolvers: true,
})
export class ApplyForAmendmentSuccessType implements Stepped {
  @Field(() => AmendmentApplicationType, { description: "The application (変更申込)." })
  application!: Requested<AmendmentApplicationView>;

  @Field(() => AmountFindingType, {
    nullable: true,
    description:
      "What the amendment would leave amiss in the guaranteed amount, and what would cure it; null where nothing is.",
  })
  amountFinding!: AmountFinding | null;
}

@ObjectType("IssueAppliedAmendmentSuccess", {
  description: "The guarantee is amended as it was applied for.",
  simpleResolvers: true,
})
export class IssueAppliedAmendmentSuccessType implements Stepped {
  @Field(() => AmendmentApplicationType, { description: "The application (変更申込) that it came out of." })
  application!: Requested<AmendmentApplicationView>;

  @Field(() => GuaranteeType, { description: "The guarantee (保証契約) as it is now." })
  guarantee!: Requested<GuaranteeView>;
}

export const APPLY_FOR_AMENDMENT = mutationResult(applyForAmendment, {
  description: "The application, or why it was not kept.",
  success: ApplyForAmendmentSuccessType,
  errors: [
    "GUARANTEE_NOT_FOUND",
    "STEP_NOT_ALLOWED",
    "REVISION_CONFLICT",
    "AMENDMENT_APPLIED_FOR_ALREADY",
    "IDEMPOTENCY_CONFLICT",
  ],
});

const STEPPED = "The application, or why the step was not taken.";

export const WITHDRAW_AMENDMENT_APPLICATION = mutationResult(withdrawAmendmentApplication, {
  description: STEPPED,
  success: stepSuccess("WithdrawAmendmentApplicationSuccess", "The application is withdrawn."),
  errors: ["APPLICATION_NOT_FOUND", "STEP_NOT_ALLOWED", "IDEMPOTENCY_CONFLICT"],
});

export const DECLINE_AMENDMENT_APPLICATION = mutationResult(declineAmendmentApplication, {
  description: STEPPED,
  success: stepSuccess("DeclineAmendmentApplicationSuccess", "The application is declined."),
  errors: ["APPLICATION_NOT_FOUND", "STEP_NOT_ALLOWED", "IDEMPOTENCY_CONFLICT"],
});

export const APPROVE_AMENDMENT_APPLICATION = mutationResult(approveAmendmentApplication, {
  description: STEPPED,
  success: stepSuccess("ApproveAmendmentApplicationSuccess", "The application is approved."),
  errors: ["APPLICATION_NOT_FOUND", "STEP_NOT_ALLOWED", "REVISION_CONFLICT", "IDEMPOTENCY_CONFLICT"],
});

export const SET_AMENDMENT_PREMIUM = mutationResult(setAmendmentPremium, {
  description: STEPPED,
  success: stepSuccess("SetAmendmentPremiumSuccess", "What the amendment makes due is set."),
  errors: ["APPLICATION_NOT_FOUND", "STEP_NOT_ALLOWED", "REVISION_CONFLICT", "IDEMPOTENCY_CONFLICT"],
});

export const SETTLE_AMENDMENT_PREMIUM = mutationResult(settleAmendmentPremium, {
  description: STEPPED,
  success: stepSuccess("SettleAmendmentPremiumSuccess", "What the amendment makes due is settled."),
  errors: ["APPLICATION_NOT_FOUND", "STEP_NOT_ALLOWED", "REVISION_CONFLICT", "IDEMPOTENCY_CONFLICT"],
});

export const ISSUE_APPLIED_AMENDMENT = mutationResult(issueAppliedAmendment, {
  description: "The amended guarantee, or why it was not amended.",
  success: IssueAppliedAmendmentSuccessType,
  errors: [
    "APPLICATION_NOT_FOUND",
    "STEP_NOT_ALLOWED",
    "PREMIUM_NOT_SETTLED",
    "REVISION_CONFLICT",
    "IDEMPOTENCY_CONFLICT",
  ],
});
