import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Resolver } from "type-graphql";
import { approveApplication } from "../../use-cases/application/approve-application";
import { declineApplication } from "../../use-cases/application/decline-application";
import { issueAppliedGuarantee } from "../../use-cases/application/issue-applied-guarantee";
import { returnApplication } from "../../use-cases/application/return-application";
import { setFinalPremium } from "../../use-cases/application/set-final-premium";
import { settlePremium } from "../../use-cases/application/settle-premium";
import { callerOf, type ApiContext } from "../graphql/context";
import { MutationWith, type Answer } from "../graphql/result";
import { readGuarantee } from "../guarantee/read-guarantee";
import { wantedFields, withSources } from "../graphql/selection";
import {
  APPROVE_APPLICATION,
  DECLINE_APPLICATION,
  ISSUE_APPLIED_GUARANTEE,
  RETURN_APPLICATION,
  SET_FINAL_PREMIUM,
  SETTLE_PREMIUM,
  type IssueAppliedGuaranteeSuccessType,
  type Stepped,
} from "./application-results";
import {
  ApproveApplicationInput,
  DeclineApplicationInput,
  IssueAppliedGuaranteeInput,
  ReturnApplicationInput,
  SetFinalPremiumInput,
  SettlePremiumInput,
  decisionOf,
  statedReturnOf,
  stepOf,
} from "./application-step.input";
import { secondGuaranteeOf } from "../works-contract/second-guarantee.type";
import { stepped } from "./apply.resolver";

/** What an issuer's officer does with the applications submitted to it. */
@Resolver()
export class UnderwriteResolver {
  @MutationWith(
    APPROVE_APPLICATION,
    "承諾: underwrites an application. For the issuer that it was submitted to (role ISSUER).",
  )
  async approveApplication(
    @Arg("input", () => ApproveApplicationInput, { description: "The application." })
    input: ApproveApplicationInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<Stepped>> {
    const command = { ...decisionOf(input), secondGuarantee: secondGuaranteeOf(input.secondGuarantee) };
    const approved = await approveApplication(context.parts, callerOf(context), command);
    return APPROVE_APPLICATION.answer(context, approved, (value) => stepped(value, context, info));
  }

  @MutationWith(
    RETURN_APPLICATION,
    "差戻し: returns an application to its contractor with what to correct; at most 5 times. The contractor corrects it " +
      "(`changeApplication`) and submits it again. Until then it reserves nothing of its works contract. A mail tells the " +
      "contractor, where it has an address. For the issuer that it was submitted to (role ISSUER).",
  )
  async returnApplication(
    @Arg("input", () => ReturnApplicationInput, { description: "The application, and what to correct." })
    input: ReturnApplicationInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<Stepped>> {
    const command = { ...decisionOf(input), ...statedReturnOf(input) };
    const returned = await returnApplication(context.parts, callerOf(context), command);
    return RETURN_APPLICATION.answer(context, returned, (value) => stepped(value, context, info));
  }

  @MutationWith(
    DECLINE_APPLICATION,
    "謝絶: declines an application with a reason; an end. Possible until it is issued, also once it is approved or settled: a premium " +
      "that was settled goes back (保証料の返還). For the issuer that it was submitted to (role ISSUER).",
  )
  async declineApplication(
    @Arg("input", () => DeclineApplicationInput, { description: "The application and the reason." })
    input: DeclineApplicationInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<Stepped>> {
    const command = { ...decisionOf(input), reason: input.reason };
    const declined = await declineApplication(context.parts, callerOf(context), command);
    return DECLINE_APPLICATION.answer(context, declined, (value) => stepped(value, context, info));
  }

  @MutationWith(
    SET_FINAL_PREMIUM,
    "確定保証料: sets what is charged for an approved application, with a reason, beside the quote. Possible again until it " +
      "is settled; the last one counts. A quote by an example table (参考例) cannot be settled without it. For its issuer " +
      "(role ISSUER).",
  )
  async setFinalPremium(
    @Arg("input", () => SetFinalPremiumInput, { description: "The application, the premium and the reason." })
    input: SetFinalPremiumInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<Stepped>> {
    const command = { ...stepOf(input), amount: input.amount, reason: input.reason };
    const set = await setFinalPremium(context.parts, callerOf(context), command);
    return SET_FINAL_PREMIUM.answer(context, set, (value) => stepped(value, context, info));
  }

  @MutationWith(
    SETTLE_PREMIUM,
    "保証料の領収: records that the premium of an approved application was received, or goes into 保証料一括納付; once. The amount " +
      "is the final premium, or else the quote, unless its table is an example. For its issuer (role ISSUER).",
  )
  async settlePremium(
    @Arg("input", () => SettlePremiumInput, { description: "The application and how it was settled." })
    input: SettlePremiumInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<Stepped>> {
    const { method, settledOn, amount } = input;
    const command = { ...stepOf(input), settlement: { method, settledOn, amount } };
    const settled = await settlePremium(context.parts, callerOf(context), command);
    return SETTLE_PREMIUM.answer(context, settled, (value) => stepped(value, context, info));
  }

  @MutationWith(
    ISSUE_APPLIED_GUARANTEE,
    "Concludes the guarantee contract that was applied for, approved and paid for (保証契約の締結). It " +
      "allots the number and registers the certificate. For electronic delivery it also makes the auth key " +
      "and queues the notice to the contractor. It does all or nothing. For its issuer (role ISSUER).",
  )
  async issueAppliedGuarantee(
    @Arg("input", () => IssueAppliedGuaranteeInput, { description: "The application to issue." })
    input: IssueAppliedGuaranteeInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<IssueAppliedGuaranteeSuccessType>> {
    const command = { ...stepOf(input), number: input.number ?? null };
    const issued = await issueAppliedGuarantee(context.parts, callerOf(context), command);
    return ISSUE_APPLIED_GUARANTEE.answer(context, issued, async (value) => {
      const after = await stepped(value, context, info);
      const wanted = withSources(wantedFields(info).below("guarantee"));
      return { ...after, guarantee: await readGuarantee(context, value.guaranteeId, wanted) };
    });
  }
}
