import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Resolver } from "type-graphql";
import { applyForGuarantee, type Applied } from "../../use-cases/application/apply-for-guarantee";
import { changeApplication } from "../../use-cases/application/change-application";
import { submitApplication } from "../../use-cases/application/submit-application";
import { withdrawApplication } from "../../use-cases/application/withdraw-application";
import { callerOf, type ApiContext } from "../graphql/context";
import { inputFindings } from "../graphql/errors/input-finding.type";
import { MutationWith, type Answer } from "../graphql/result";
import { wantedFields } from "../graphql/selection";
import { applicationContentOf } from "./application-content.input";
import {
  APPLY_FOR_GUARANTEE,
  CHANGE_APPLICATION,
  SUBMIT_APPLICATION,
  WITHDRAW_APPLICATION,
  type Kept,
  type Stepped,
} from "./application-results";
import { ApplicationStepInput, ChangeApplicationInput, stepOf } from "./application-step.input";
import { applyCommandOf, ApplyForGuaranteeInput } from "./apply.input";
import { readApplication } from "./read-application";

/** What a contractor does with its applications. */
@Resolver()
export class ApplyResolver {
  @MutationWith(
    APPLY_FOR_GUARANTEE,
    "保証申込: applies to an issuer for a guarantee, for the caller's own company, or keeps a draft of it. For " +
      "contractors (role CONTRACTOR). Everything that is wrong is listed at once: contradictions, the obligee's adoption " +
      "and ceilings, and what the registered works say otherwise.",
  )
  async applyForGuarantee(
    @Arg("input", () => ApplyForGuaranteeInput, { description: "The application." })
    input: ApplyForGuaranteeInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<Kept>> {
    const applied = await applyForGuarantee(context.parts, callerOf(context), applyCommandOf(input));
    return APPLY_FOR_GUARANTEE.answer(context, applied, (value) => kept(value, context, info));
  }

  @MutationWith(
    CHANGE_APPLICATION,
    "Replaces what a draft (下書き), or an application that was returned (差戻し), says. For the contractor that began it.",
  )
  async changeApplication(
    @Arg("input", () => ChangeApplicationInput, { description: "The draft and its content." })
    input: ChangeApplicationInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<Kept>> {
    const content = applicationContentOf(input.content);
    const command = { ...stepOf(input), content };
    const changed = await changeApplication(context.parts, callerOf(context), command);
    return CHANGE_APPLICATION.answer(context, changed, (value) => kept(value, context, info));
  }

  @MutationWith(
    SUBMIT_APPLICATION,
    "Submits a draft, or a returned application (差戻し) again, to its issuer (申込), or lists all that stands in the way. For " +
      "the contractor that began it.",
  )
  async submitApplication(
    @Arg("input", () => ApplicationStepInput, { description: "The draft." }) input: ApplicationStepInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<Stepped>> {
    const submitted = await submitApplication(context.parts, callerOf(context), stepOf(input));
    return SUBMIT_APPLICATION.answer(context, submitted, (value) => stepped(value, context, info));
  }

  @MutationWith(
    WITHDRAW_APPLICATION,
    "取下げ: gives an application up, until its premium is settled. For the contractor that made it.",
  )
  async withdrawApplication(
    @Arg("input", () => ApplicationStepInput, { description: "The application." })
    input: ApplicationStepInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<Stepped>> {
    const withdrawn = await withdrawApplication(context.parts, callerOf(context), stepOf(input));
    return WITHDRAW_APPLICATION.answer(context, withdrawn, (value) => stepped(value, context, info));
  }
}

async function kept(
  { applicationId, findings }: Applied,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<Kept> {
  const after = await stepped({ applicationId }, context, info);
  return { ...after, findings: inputFindings(findings, context.locale) };
}

/** The success of a step: the application after it, as far as it is asked for. */
export async function stepped(
  { applicationId }: { readonly applicationId: string },
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<Stepped> {
  const wanted = wantedFields(info).below("application");
  return { application: await readApplication(context, applicationId, wanted) };
}
