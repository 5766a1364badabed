import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Resolver } from "type-graphql";
import { applyForAmendment } from "../../use-cases/amendment-application/apply-for-amendment";
import { approveAmendmentApplication } from "../../use-cases/amendment-application/approve-amendment-application";
import { declineAmendmentApplication } from "../../use-cases/amendment-application/decline-amendment-application";
import { issueAppliedAmendment } from "../../use-cases/amendment-application/issue-applied-amendment";
import { setAmendmentPremium } from "../../use-cases/amendment-application/set-amendment-premium";
import { settleAmendmentPremium } from "../../use-cases/amendment-application/settle-amendment-premium";
import { withdrawAmendmentApplication } from "../../use-cases/amendment-application/withdraw-amendment-application";
import { callerOf, type ApiContext } from "../graphql/context";
import { MutationWith, type Answer } from "../graphql/result";
import { wantedFields, withSources } from "../graphql/selection";
import { readGuarantee } from "../guarantee/read-guarantee";
import {
  APPLY_FOR_AMENDMENT,
  APPROVE_AMENDMENT_APPLICATION,
  DECLINE_AMENDMENT_APPLICATION,
  ISSUE_APPLIED_AMENDMENT,
  SET_AMENDMENT_PREMIUM,
  SETTLE_AMENDMENT_PREMIUM,
  WITHDRAW_AMENDMENT_APPLICATION,
  type ApplyForAmendmentSuccessType,
  type IssueAppliedAmendmentSuccessType,
  type Stepped,
} from "./amendment-application-results";
import {
  AmendmentApplicationStepInput,
  applyCommandOf,
  ApplyForAmendmentInput,
  DeclineAmendmentApplicationInput,
  SetAmendmentPremiumInput,
  SettleAmendmentPremiumInput,
  stepOf,
} from "./amendment-application.input";

/** What contractor and issuer do with applications for amendments. */
@Resolver()
export class AmendmentApplicationStepsResolver {
  @MutationWith(
    APPLY_FOR_AMENDMENT,
    "変更申込: applies to the issuer for an amendment of a guarantee in force. Everything that is wrong is listed at once, by the " +
      "rules of the amendment itself. A larger amount counts against the obligee's ceilings (上限) with all that is in force or " +
      "applied for. `amendmentEffect` tells beforehand. For the contractor of the guarantee (role CONTRACTOR).",
  )
  async applyForAmendment(
    @Arg("input", () => ApplyForAmendmentInput, { description: "The guarantee and what is to be changed." })
    input: ApplyForAmendmentInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<ApplyForAmendmentSuccessType>> {
    const applied = await applyForAmendment(context.parts, callerOf(context), applyCommandOf(input));
    return APPLY_FOR_AMENDMENT.answer(context, applied, async ({ amountFinding, ...value }) => ({
      ...(await stepped(value, context, info)),
      amountFinding,
    }));
  }

  @MutationWith(
    WITHDRAW_AMENDMENT_APPLICATION,
    "変更申込の取下げ: gives it up, until what it makes due is settled. For the contractor that made it.",
  )
  async withdrawAmendmentApplication(
    @Arg("input", () => AmendmentApplicationStepInput, { description: "The application." })
    input: AmendmentApplicationStepInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<Stepped>> {
    const taken = await withdrawAmendmentApplication(context.parts, callerOf(context), stepOf(input));
    return WITHDRAW_AMENDMENT_APPLICATION.answer(context, taken, (value) => stepped(value, context, info));
  }

  @MutationWith(
    APPROVE_AMENDMENT_APPLICATION,
    "変更申込の承諾: underwrites the amendment, by the guarantee and the rules as they are now. For the issuer of the guarantee " +
      "(role ISSUER).",
  )
  async approveAmendmentApplication(
    @Arg("input", () => AmendmentApplicationStepInput, { description: "The application." })
    input: AmendmentApplicationStepInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<Stepped>> {
    const taken = await approveAmendmentApplication(context.parts, callerOf(context), stepOf(input));
    return APPROVE_AMENDMENT_APPLICATION.answer(context, taken, (value) => stepped(value, context, info));
  }

  @MutationWith(
    DECLINE_AMENDMENT_APPLICATION,
    "変更申込の謝絶: declines it with a reason; an end. The guarantee stays as it is. Possible until it is issued: also once it is " +
      "approved or settled, and where the guarantee has ended. What was settled goes back to whoever paid it (精算金の返還). For its " +
      "issuer (role ISSUER).",
  )
  async declineAmendmentApplication(
    @Arg("input", () => DeclineAmendmentApplicationInput, { description: "The application and the reason." })
    input: DeclineAmendmentApplicationInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<Stepped>> {
    const taken = await declineAmendmentApplication(context.parts, callerOf(context), {
      ...stepOf(input),
      reason: input.reason,
    });
    return DECLINE_AMENDMENT_APPLICATION.answer(context, taken, (value) => stepped(value, context, info));
  }

  @MutationWith(
    SET_AMENDMENT_PREMIUM,
    "追加・返戻保証料の確定: sets what an approved amendment makes due, with a reason, beside the quote. Possible again until it " +
      "is settled; the last one counts. By an example table (参考例) nothing is due without it. For the issuer (role ISSUER).",
  )
  async setAmendmentPremium(
    @Arg("input", () => SetAmendmentPremiumInput, {
      description: "The application, what is due and the reason.",
    })
    input: SetAmendmentPremiumInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<Stepped>> {
    const taken = await setAmendmentPremium(context.parts, callerOf(context), {
      ...stepOf(input),
      direction: input.direction,
      amount: input.amount,
      reason: input.reason,
    });
    return SET_AMENDMENT_PREMIUM.answer(context, taken, (value) => stepped(value, context, info));
  }

  @MutationWith(
    SETTLE_AMENDMENT_PREMIUM,
    "追加保証料の領収、返戻保証料の支払: records that what the amendment makes due was paid, or paid back; once, before it is " +
      "issued. Refused until it is known what is due. For the issuer of the guarantee (role ISSUER).",
  )
  async settleAmendmentPremium(
    @Arg("input", () => SettleAmendmentPremiumInput, {
      description: "The application and how it was settled.",
    })
    input: SettleAmendmentPremiumInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<Stepped>> {
    const taken = await settleAmendmentPremium(context.parts, callerOf(context), {
      ...stepOf(input),
      settlement: { method: input.method, settledOn: input.settledOn, amount: input.amount },
    });
    return SETTLE_AMENDMENT_PREMIUM.answer(context, taken, (value) => stepped(value, context, info));
  }

  @MutationWith(
    ISSUE_APPLIED_AMENDMENT,
    "Amends the guarantee as it was applied for and approved (変更保証契約の締結), with a new version of the certificate where the " +
      "rules ask for one. An additional premium (追加保証料) is settled first; it does not wait for a returned one (返戻保証料). " +
      "It does all or nothing. For its issuer (role ISSUER).",
  )
  async issueAppliedAmendment(
    @Arg("input", () => AmendmentApplicationStepInput, { description: "The application to issue." })
    input: AmendmentApplicationStepInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<IssueAppliedAmendmentSuccessType>> {
    const issued = await issueAppliedAmendment(context.parts, callerOf(context), stepOf(input));
    return ISSUE_APPLIED_AMENDMENT.answer(context, issued, async (value) => {
      const after = await stepped(value, context, info);
      const wanted = withSources(wantedFields(info).below("guarantee"));
      return { ...after, guarantee: await readGuarantee(context, value.guaranteeId, wanted) };
    });
  }
}

/** The success of a step: the application after it, as far as it is asked for. */
async function stepped(
  { applicationId }: { readonly applicationId: string },
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<Stepped> {
  const wanted = withSources(wantedFields(info).below("application"));
  const { amendmentApplications } = context.reads;
  const [application] = await amendmentApplications.byIds(callerOf(context), [applicationId], wanted);
  if (!application) throw new Error("an application for an amendment is gone that was changed just now");
  return { application };
}
