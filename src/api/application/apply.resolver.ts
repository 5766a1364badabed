import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Mutation, Resolver, UseMiddleware } from "type-graphql";
import { applyForGuarantee, type Applied } from "../../use-cases/application/apply-for-guarantee";
import { changeApplication } from "../../use-cases/application/change-application";
import { submitApplication } from "../../use-cases/application/submit-application";
import { withdrawApplication } from "../../use-cases/application/withdraw-application";
import { callerOf, type ApiContext } from "../graphql/context";
import { inputFindings, toUserError } from "../graphql/errors/to-user-error";
import { wantedFields } from "../graphql/selection";
import { InvalidInput } from "../graphql/validation/invalid-input";
import { applicationContentOf } from "./application-content.input";
import {
  ApplyForGuaranteeResult,
  ChangeApplicationResult,
  SubmitApplicationResult,
  WithdrawApplicationResult,
} from "./application-results.type";
import { ApplicationStepInput, ChangeApplicationInput, stepOf } from "./application-step.input";
import { applyCommandOf, ApplyForGuaranteeInput } from "./apply.input";
import { readApplication } from "./read-application";

/** What a contractor does with its applications. */
@Resolver()
export class ApplyResolver {
  @UseMiddleware(InvalidInput)
  @Mutation(() => ApplyForGuaranteeResult, {
    description:
      "保証申込: applies to an issuer for a guarantee, for the caller's own company, or keeps a draft of it. For " +
      "contractors (role CONTRACTOR). Everything that is wrong is listed at once: contradictions, the obligee's adoption " +
      "and ceilings, and what the registered works say otherwise. Errors: InvalidInputError, IdempotencyConflictError.",
  })
  async applyForGuarantee(
    @Arg("input", () => ApplyForGuaranteeInput, { description: "The application." })
    input: ApplyForGuaranteeInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const applied = await applyForGuarantee(context.useCases, callerOf(context), applyCommandOf(input));
    if (!applied.done) return toUserError(applied.refusal, context.locale);
    return kept("ApplyForGuaranteeSuccess", applied.value, context, info);
  }

  @UseMiddleware(InvalidInput)
  @Mutation(() => ChangeApplicationResult, {
    description:
      "Replaces what a draft (下書き) says. For the contractor that began it. Errors: ApplicationNotFoundError, " +
      "StepNotAllowedError, InvalidInputError, IdempotencyConflictError.",
  })
  async changeApplication(
    @Arg("input", () => ChangeApplicationInput, { description: "The draft and its content." })
    input: ChangeApplicationInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const content = applicationContentOf(input.content);
    const command = { ...stepOf(input), content };
    const changed = await changeApplication(context.useCases, callerOf(context), command);
    if (!changed.done) return toUserError(changed.refusal, context.locale);
    return kept("ChangeApplicationSuccess", changed.value, context, info);
  }

  @UseMiddleware(InvalidInput)
  @Mutation(() => SubmitApplicationResult, {
    description:
      "Submits a draft to its issuer (申込). For the contractor that began it. Errors: ApplicationNotFoundError, " +
      "StepNotAllowedError, InvalidInputError with all that stands in the way, IdempotencyConflictError.",
  })
  async submitApplication(
    @Arg("input", () => ApplicationStepInput, { description: "The draft." }) input: ApplicationStepInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const submitted = await submitApplication(context.useCases, callerOf(context), stepOf(input));
    if (!submitted.done) return toUserError(submitted.refusal, context.locale);
    return stepped("SubmitApplicationSuccess", submitted.value, context, info);
  }

  @UseMiddleware(InvalidInput)
  @Mutation(() => WithdrawApplicationResult, {
    description:
      "取下げ: gives an application up, until its premium is settled. For the contractor that made it. Errors: " +
      "ApplicationNotFoundError, StepNotAllowedError, InvalidInputError, IdempotencyConflictError.",
  })
  async withdrawApplication(
    @Arg("input", () => ApplicationStepInput, { description: "The application." })
    input: ApplicationStepInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const withdrawn = await withdrawApplication(context.useCases, callerOf(context), stepOf(input));
    if (!withdrawn.done) return toUserError(withdrawn.refusal, context.locale);
    return stepped("WithdrawApplicationSuccess", withdrawn.value, context, info);
  }
}

async function kept(
  __typename: string,
  { applicationId, findings }: Applied,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<object> {
  const after = await stepped(__typename, { applicationId }, context, info);
  return { ...after, findings: inputFindings(findings, context.locale) };
}

/** The success of a step: the application after it, as far as it is asked for. */
export async function stepped(
  __typename: string,
  { applicationId }: { readonly applicationId: string },
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<object> {
  const wanted = wantedFields(info).below("application");
  return { __typename, application: await readApplication(context, applicationId, wanted) };
}
