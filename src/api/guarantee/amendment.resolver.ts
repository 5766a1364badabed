import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, Info, Mutation, ObjectType, Query, Resolver, UseMiddleware } from "type-graphql";
import { amendGuarantee } from "../../use-cases/guarantee/amend-guarantee";
import { foreseeAmendment } from "../../use-cases/guarantee/foresee-amendment";
import type { AmendmentView, CertificateView, GuaranteeView } from "../../use-cases/guarantee/ports";
import type { Requested } from "../../use-cases/shared/view";
import { CertificateType } from "../certificate/certificate.type";
import { callerOf, readerOf, type ApiContext } from "../graphql/context";
import { resultUnion } from "../graphql/errors/result-union";
import { StepNotAllowedErrorType } from "../graphql/errors/step-not-allowed-error.type";
import { toUserError } from "../graphql/errors/to-user-error";
import {
  GuaranteeNotFoundErrorType,
  IdempotencyConflictErrorType,
  InvalidInputErrorType,
  RevisionConflictErrorType,
} from "../graphql/errors/user-error.type";
import { GuaranteeType } from "./guarantee.type";
import { readGuarantee } from "./read-guarantee";
import { wantedFields } from "../graphql/selection";
import { InvalidInput } from "../graphql/validation/invalid-input";
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
  amendment!: Requested<AmendmentView>;

  @Field(() => CertificateType, {
    description:
      "The newest version of the certificate (電子証書): the one that the amendment brought, or the one that stays.",
  })
  certificate!: Requested<CertificateView>;
}

const AmendGuaranteeResult = resultUnion(
  "AmendGuaranteeResult",
  "The recorded amendment, or why nothing was amended.",
  AmendGuaranteeSuccessType,
  [
    GuaranteeNotFoundErrorType,
    StepNotAllowedErrorType,
    RevisionConflictErrorType,
    InvalidInputErrorType,
    IdempotencyConflictErrorType,
  ],
);

const AmendmentEffectResult = resultUnion(
  "AmendmentEffectResult",
  "What the change would cause, or why it is not possible.",
  AmendmentEffectType,
  [GuaranteeNotFoundErrorType, StepNotAllowedErrorType, InvalidInputErrorType],
);

@Resolver()
export class AmendmentResolver {
  @UseMiddleware(InvalidInput)
  @Query(() => AmendmentEffectResult, {
    description:
      "What a change of a guarantee would cause (変更の影響): whether a new certificate is issued, why, by which rule, and the " +
      "terms before and after. For everybody who sees the guarantee; changes nothing. " +
      "Errors: GuaranteeNotFoundError, StepNotAllowedError, InvalidInputError.",
  })
  async amendmentEffect(
    @Arg("input", () => AmendmentEffectInput, { description: "The guarantee and the change." })
    input: AmendmentEffectInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    const caller = readerOf(context);
    const { reads, useCases, locale } = context;
    const parts = { reads, clock: () => useCases.clock() };
    const foreseen = await foreseeAmendment(parts, caller, foreseeCommandOf(input));
    if (!foreseen.done) return toUserError(foreseen.refusal, locale);
    return amendmentEffectView(foreseen.value, locale);
  }

  @UseMiddleware(InvalidInput)
  @Mutation(() => AmendGuaranteeResult, {
    description:
      "変更: records that the works contract was changed and the guarantee with it. Another guaranteed amount brings a new " +
      "version of the certificate, marked （変更）; the work period alone and the contract price alone bring none; for " +
      "契約保証 with a longer period the obligee's policy says. `amendmentEffect` tells beforehand. Number and auth key stay, " +
      "and the contractor is told by mail where delivery is electronic and it left an address. The obligee's ceilings " +
      "(上限) are not asked again: like `issueGuarantee`, it records what the issuer underwrote. For its issuer (role " +
      "ISSUER), while the guarantee has not ended and for what was agreed until 保証期限. " +
      "Errors: GuaranteeNotFoundError, StepNotAllowedError, RevisionConflictError, InvalidInputError, " +
      "IdempotencyConflictError.",
  })
  async amendGuarantee(
    @Arg("input", () => AmendGuaranteeInput, { description: "The guarantee and what was changed." })
    input: AmendGuaranteeInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const amended = await amendGuarantee(context.useCases, callerOf(context), amendCommandOf(input));
    if (!amended.done) return toUserError(amended.refusal, context.locale);
    const { guaranteeId, amendmentId } = amended.value;
    const wanted = wantedOfAmended(wantedFields(info));
    const guarantee = await readGuarantee(context, guaranteeId, wanted);
    const amendment = guarantee.amendments?.find(({ id }) => id === amendmentId);
    return { __typename: "AmendGuaranteeSuccess", guarantee, amendment, certificate: guarantee.certificate };
  }
}
