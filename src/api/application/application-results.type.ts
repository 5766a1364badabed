import { Field, ObjectType, type ClassType } from "type-graphql";
import { AtMost, MOST_FINDINGS } from "../graphql/cost/field-cost";
import type { ApplicationView } from "../../use-cases/application/ports";
import type { GuaranteeView } from "../../use-cases/guarantee/ports";
import type { Requested } from "../../use-cases/shared/view";
import { resultUnion } from "../graphql/errors/result-union";
import { StepNotAllowedErrorType } from "../graphql/errors/step-not-allowed-error.type";
import {
  GuaranteeNumbersExhaustedErrorType,
  GuaranteeNumberTakenErrorType,
  IdempotencyConflictErrorType,
  InputFindingType,
  InvalidInputErrorType,
} from "../graphql/errors/user-error.type";
import { GuaranteeType } from "../guarantee/guarantee.type";
import { ApplicationNotFoundErrorType, PremiumNotSettledErrorType } from "./application-errors.type";
import { GuaranteeApplicationType } from "./guarantee-application.type";

const ALWAYS = [ApplicationNotFoundErrorType, StepNotAllowedErrorType, IdempotencyConflictErrorType];

/** The result of a step that leaves nothing but the application: `ApproveApplication` gives `ApproveApplicationSuccess`. */
function stepResult(step: string, description: string, errors: readonly ClassType[] = []): object {
  @ObjectType(`${step}Success`, { description, simpleResolvers: true })
  class Success {
    @Field(() => GuaranteeApplicationType, { description: "The application (保証申込) after the step." })
    application!: Requested<ApplicationView>;
  }
  return resultUnion(`${step}Result`, "The application, or why the step was not taken.", Success, [
    ...ALWAYS,
    ...errors,
  ]);
}

/** The result of what may leave a draft: the application, and what still stands in the way of submitting it. */
function draftResult(step: string, description: string, errors: readonly ClassType[]): object {
  @ObjectType(`${step}Success`, { description, simpleResolvers: true })
  class Success {
    @Field(() => GuaranteeApplicationType, { description: "The application (保証申込)." })
    application!: Requested<ApplicationView>;

    @AtMost(MOST_FINDINGS)
    @Field(() => [InputFindingType], {
      description:
        "Of a draft, all that still stands in the way of submitting it, each with its place in the input, such as " +
        "`content.amount`; empty of an application that was submitted.",
    })
    findings!: InputFindingType[];
  }
  return resultUnion(`${step}Result`, "The application, or why it was not kept.", Success, errors);
}

export const ApplyForGuaranteeResult = draftResult(
  "ApplyForGuarantee",
  "The application is submitted, or kept as a draft.",
  [InvalidInputErrorType, IdempotencyConflictErrorType],
);
export const ChangeApplicationResult = draftResult("ChangeApplication", "The draft is changed.", [
  ...ALWAYS,
  InvalidInputErrorType,
]);
export const SubmitApplicationResult = stepResult("SubmitApplication", "The application is submitted.", [
  InvalidInputErrorType,
]);
export const WithdrawApplicationResult = stepResult("WithdrawApplication", "The application is withdrawn.", [
  InvalidInputErrorType,
]);
export const ApproveApplicationResult = stepResult("ApproveApplication", "The application is approved.", [
  InvalidInputErrorType,
]);
export const DeclineApplicationResult = stepResult("DeclineApplication", "The application is declined.", [
  InvalidInputErrorType,
]);
export const SettlePremiumResult = stepResult("SettlePremium", "The premium is settled.", [
  InvalidInputErrorType,
]);

@ObjectType("IssueAppliedGuaranteeSuccess", {
  description: "The guarantee that was applied for is issued.",
  simpleResolvers: true,
})
class IssueAppliedGuaranteeSuccessType {
  @Field(() => GuaranteeApplicationType, { description: "The application (保証申込) that it came out of." })
  application!: Requested<ApplicationView>;

  @Field(() => GuaranteeType, { description: "The new guarantee (保証契約)." })
  guarantee!: Requested<GuaranteeView>;
}

export const IssueAppliedGuaranteeResult = resultUnion(
  "IssueAppliedGuaranteeResult",
  "The issued guarantee, or why it was not issued.",
  IssueAppliedGuaranteeSuccessType,
  [
    ...ALWAYS,
    InvalidInputErrorType,
    PremiumNotSettledErrorType,
    GuaranteeNumberTakenErrorType,
    GuaranteeNumbersExhaustedErrorType,
  ],
);
