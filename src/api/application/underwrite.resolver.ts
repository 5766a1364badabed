import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Mutation, Resolver, UseMiddleware } from "type-graphql";
import { approveApplication } from "../../use-cases/application/approve-application";
import { declineApplication } from "../../use-cases/application/decline-application";
import { issueAppliedGuarantee } from "../../use-cases/application/issue-applied-guarantee";
import { settlePremium } from "../../use-cases/application/settle-premium";
import { callerOf, type ApiContext } from "../graphql/context";
import { toUserError } from "../graphql/errors/to-user-error";
import { readGuarantee } from "../guarantee/read-guarantee";
import { wantedFields, withSources } from "../graphql/selection";
import { InvalidInput } from "../graphql/validation/invalid-input";
import {
  ApproveApplicationResult,
  DeclineApplicationResult,
  IssueAppliedGuaranteeResult,
  SettlePremiumResult,
} from "./application-results.type";
import {
  ApplicationStepInput,
  DeclineApplicationInput,
  IssueAppliedGuaranteeInput,
  SettlePremiumInput,
  stepOf,
} from "./application-step.input";
import { stepped } from "./apply.resolver";

/** What an issuer's officer does with the applications submitted to it. */
@Resolver()
export class UnderwriteResolver {
  @UseMiddleware(InvalidInput)
  @Mutation(() => ApproveApplicationResult, {
    description:
      "承諾: underwrites an application. For the issuer that it was submitted to (role ISSUER). Errors: " +
      "ApplicationNotFoundError, StepNotAllowedError, InvalidInputError, IdempotencyConflictError.",
  })
  async approveApplication(
    @Arg("input", () => ApplicationStepInput, { description: "The application." })
    input: ApplicationStepInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const approved = await approveApplication(context.useCases, callerOf(context), stepOf(input));
    if (!approved.done) return toUserError(approved.refusal, context.locale);
    return stepped("ApproveApplicationSuccess", approved.value, context, info);
  }

  @UseMiddleware(InvalidInput)
  @Mutation(() => DeclineApplicationResult, {
    description:
      "謝絶: declines an application with a reason; an end. For the issuer that it was submitted to (role ISSUER). " +
      "Errors: ApplicationNotFoundError, StepNotAllowedError, InvalidInputError, IdempotencyConflictError.",
  })
  async declineApplication(
    @Arg("input", () => DeclineApplicationInput, { description: "The application and the reason." })
    input: DeclineApplicationInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const command = { ...stepOf(input), reason: input.reason };
    const declined = await declineApplication(context.useCases, callerOf(context), command);
    if (!declined.done) return toUserError(declined.refusal, context.locale);
    return stepped("DeclineApplicationSuccess", declined.value, context, info);
  }

  @UseMiddleware(InvalidInput)
  @Mutation(() => SettlePremiumResult, {
    description:
      "保証料の入金: records that the premium of an approved application came in, or goes onto the contractor's monthly " +
      "account; once. For its issuer (role ISSUER). Errors: ApplicationNotFoundError, StepNotAllowedError, " +
      "InvalidInputError, IdempotencyConflictError.",
  })
  async settlePremium(
    @Arg("input", () => SettlePremiumInput, { description: "The application and how it was settled." })
    input: SettlePremiumInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const { method, settledOn, amount } = input;
    const command = { ...stepOf(input), settlement: { method, settledOn, amount } };
    const settled = await settlePremium(context.useCases, callerOf(context), command);
    if (!settled.done) return toUserError(settled.refusal, context.locale);
    return stepped("SettlePremiumSuccess", settled.value, context, info);
  }

  @UseMiddleware(InvalidInput)
  @Mutation(() => IssueAppliedGuaranteeResult, {
    description:
      "Concludes the guarantee contract that was applied for, approved and paid for (保証契約の締結): allots its number, " +
      "registers its certificate and, for electronic delivery, makes its auth key and queues the notice to the " +
      "contractor; all or nothing. For its issuer (role ISSUER). Errors: ApplicationNotFoundError, StepNotAllowedError, " +
      "PremiumNotSettledError, GuaranteeNumberTakenError, GuaranteeNumbersExhaustedError, InvalidInputError, " +
      "IdempotencyConflictError.",
  })
  async issueAppliedGuarantee(
    @Arg("input", () => IssueAppliedGuaranteeInput, { description: "The application to issue." })
    input: IssueAppliedGuaranteeInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const command = { ...stepOf(input), number: input.number ?? null };
    const issued = await issueAppliedGuarantee(context.useCases, callerOf(context), command);
    if (!issued.done) return toUserError(issued.refusal, context.locale);
    const after = await stepped("IssueAppliedGuaranteeSuccess", issued.value, context, info);
    const wanted = withSources(wantedFields(info).below("guarantee"));
    return { ...after, guarantee: await readGuarantee(context, issued.value.guaranteeId, wanted) };
  }
}
