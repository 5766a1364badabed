import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, Info, ObjectType, Resolver } from "type-graphql";
import { amendGuarantee } from "../../use-cases/guarantee/amend-guarantee";
import { foreseeAmendment } from "../../use-cases/guarantee/foresee-amendment";
import type { GuaranteeView } from "../../use-cases/guarantee/ports";
import type { Requested } from "../../use-cases/shared/view";
import { CertificateType } from "../certificate/certificate.type";
import { callerOf, readerOf, type ApiContext } from "../graphql/context";
import { AtMost, MOST_FINDINGS } from "../graphql/cost/field-cost";
import { inputFindings, InputFindingType } from "../graphql/errors/input-finding.type";
import { mutationResult, MutationWith, queryResult, QueryWith, type Answer } from "../graphql/result";
import { GuaranteeType } from "./guarantee.type";
import { readGuarantee } from "./read-guarantee";
import { wantedFields } from "../graphql/selection";
import {
  amendCommandOf,
  AmendGuaranteeInput,
  AmendmentEffectInput,
  foreseeCommandOf,
} from "./amend-guarantee.input";
import { AmendmentEffectType, amendmentEffectView } from "./amendment-effect.type";
import { AmendmentType } from "./amendment.type";
import { wantedOfAmended } from "./wanted-amended";

@ObjectType("AmendGuaranteeSuccess", {
  description:
    "The amendment is recorded, with a new version of the certificate where the rules ask for one.",
  simpleResolvers: true,
})
class AmendGuaranteeSuccessType {
  @Field(() => GuaranteeType, { description: "The guarantee (保証契約) as it is now." })
  guarantee!: Requested<GuaranteeView>;

  @Field(() => AmendmentType, { description: "The amendment (変更) as it was recorded." })
  amendment!: NonNullable<Requested<GuaranteeView>["amendments"]>[number] | undefined;

  @Field(() => CertificateType, {
    description:
      "The newest version of the certificate (電子証書): the one that the amendment brought, or the one that stays.",
  })
  certificate!: Requested<GuaranteeView>["certificate"];

  @AtMost(MOST_FINDINGS)
  @Field(() => [InputFindingType], {
    description:
      "What an application for the same amendment would be refused for; empty where nothing is. Such are an amount above the " +
      "obligee's ceilings (上限) and a covered price (対象額) beyond its fiscal year. With `strict: true` it is refused instead.",
  })
  warnings!: InputFindingType[];
}

const AMEND_GUARANTEE = mutationResult(amendGuarantee, {
  description: "The recorded amendment, or why nothing was amended.",
  success: AmendGuaranteeSuccessType,
  errors: [
    "GUARANTEE_NOT_FOUND",
    "STEP_NOT_ALLOWED",
    "REVISION_CONFLICT",
    "AMENDMENT_APPLIED_FOR_ALREADY",
    "IDEMPOTENCY_CONFLICT",
  ],
});

const AMENDMENT_EFFECT = queryResult(foreseeAmendment, "AmendmentEffect", {
  description: "What the change would cause, or why it is not possible.",
  success: AmendmentEffectType,
  errors: ["GUARANTEE_NOT_FOUND", "STEP_NOT_ALLOWED"],
});

@Resolver()
export class AmendmentResolver {
  @QueryWith(
    AMENDMENT_EFFECT,
    "What a change of a guarantee would cause (変更の影響): whether a new certificate is issued, why, by " +
      "which rule, and the terms before and after. For every caller who sees the guarantee; it changes " +
      "nothing.",
  )
  async amendmentEffect(
    @Arg("input", () => AmendmentEffectInput, { description: "The guarantee and the change." })
    input: AmendmentEffectInput,
    @Ctx() context: ApiContext,
  ): Promise<Answer<AmendmentEffectType>> {
    const caller = readerOf(context);
    const { reads, parts, locale } = context;
    const foreseen = await foreseeAmendment({ ...parts, reads }, caller, foreseeCommandOf(input));
    return AMENDMENT_EFFECT.answer(context, foreseen, (effect) => amendmentEffectView(effect, locale));
  }

  @MutationWith(
    AMEND_GUARANTEE,
    "変更: records that the works contract was changed and the guarantee with it. Another guaranteed " +
      "amount brings a new version of the certificate, marked （変更）. The work period alone and the " +
      "contract price alone bring none. For 契約保証 with a longer period the obligee's policy decides. " +
      "`amendmentEffect` tells beforehand. Number and auth key stay, and the contractor is told by mail " +
      "where delivery is electronic and it left an address. A larger amount counts " +
      "against the obligee's ceilings (上限) with all that stands on the works contract: what passes them comes as a warning, " +
      "or is refused with `strict: true`, as with `issueGuarantee`. For its issuer (role ISSUER), " +
      "while the guarantee has not ended and for what was agreed until 保証期限.",
  )
  async amendGuarantee(
    @Arg("input", () => AmendGuaranteeInput, { description: "The guarantee and what was changed." })
    input: AmendGuaranteeInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<AmendGuaranteeSuccessType>> {
    const amended = await amendGuarantee(context.parts, callerOf(context), amendCommandOf(input));
    return AMEND_GUARANTEE.answer(context, amended, async ({ guaranteeId, amendmentId, warnings }) => {
      const wanted = wantedOfAmended(wantedFields(info));
      const guarantee = await readGuarantee(context, guaranteeId, wanted);
      const amendment = guarantee.amendments?.find(({ id }) => id === amendmentId);
      return {
        guarantee,
        amendment,
        certificate: guarantee.certificate,
        warnings: inputFindings(warnings, context.locale),
      };
    });
  }
}
