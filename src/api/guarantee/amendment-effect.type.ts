import { Field, ObjectType } from "type-graphql";
import { AtMost, MOST_FINDINGS } from "../graphql/cost/field-cost";
import { IS_OWN_RULE } from "../graphql/errors/applied-rule";
import { inputFindings, InputFindingType } from "../graphql/errors/input-finding.type";
import { premiumDifferenceOf, PremiumDifferenceType } from "../premium/premium-difference.type";
import type { ForeseenAmendment } from "../../use-cases/guarantee/foresee-amendment";
import type { AmendmentEffect } from "../../domain/guarantee/amendment";
import { EFFECT_OF_REASON, type AmendmentReasonCode } from "../../domain/guarantee/amendment-effect";
import type { Locale } from "../graphql/locale";
import { AmendmentReasonCodeEnum, CertificateEffectEnum } from "./amendment-enums";
import { amendmentReasonMessage } from "./amendment-reason-messages";
import type { AmountFinding } from "../../domain/guarantee/amount-finding";
import { AmountFindingType } from "./amount-finding.type";
import { AmendableTermsType } from "./amendment.type";

@ObjectType("AmendmentReason", {
  description: "One thing that an amendment (変更) changes, and what that alone does to the certificate.",
  simpleResolvers: true,
})
export class AmendmentReasonType {
  @Field(() => AmendmentReasonCodeEnum, { description: "Which, for programs." })
  code!: AmendmentReasonCode;

  @Field(() => CertificateEffectEnum, { description: "What this alone does to the certificate (電子証書)." })
  effect!: AmendmentEffect;

  @Field(() => String, {
    description: "What changes and what that causes, for people; Japanese or English by `Accept-Language`.",
  })
  message!: string;

  @Field(() => String, {
    description:
      "Where the rule stands (根拠): the note on the certificate, the obligee's own words, or the national default.",
  })
  source!: string;

  @Field(() => Boolean, { nullable: true, description: IS_OWN_RULE })
  isOwnRule!: boolean | null;
}

@ObjectType("AmendmentEffect", {
  description:
    "What `amendGuarantee` would do with this change today (変更の影響), and why. It is not binding: " +
    "another caller may amend the guarantee first.",
  simpleResolvers: true,
})
export class AmendmentEffectType {
  @Field(() => CertificateEffectEnum, {
    description:
      "Whether a new version of the certificate (変更の電子証書) is issued: one reason that asks for it is enough.",
  })
  effect!: AmendmentEffect;

  @AtMost(3)
  @Field(() => [AmendmentReasonType], {
    description: "One for each thing that changes, at most 3 (理由); never empty.",
  })
  reasons!: AmendmentReasonType[];

  @Field(() => AmountFindingType, {
    nullable: true,
    description:
      "What the change would leave amiss in the guaranteed amount, and what would cure it; null where nothing is.",
  })
  amountFinding!: AmountFinding | null;

  @AtMost(MOST_FINDINGS)
  @Field(() => [InputFindingType], {
    description:
      "What an application for this change would be refused for besides: a larger amount that passes the obligee's ceilings " +
      "(上限), with what would be allowed. Empty where nothing is, and always for obligees, who do not see what is applied for.",
  })
  overCeiling!: InputFindingType[];

  @Field(() => PremiumDifferenceType, {
    nullable: true,
    description:
      "What the change of the amount would make due (追加保証料, 返戻保証料) by the issuer's table of today; null where the amount " +
      "stays, and where the issuer has no table.",
  })
  premiumDifference!: PremiumDifferenceType | null;

  @Field(() => AmendableTermsType, { description: "The terms as they are now (変更前)." })
  before!: AmendableTermsType;

  @Field(() => AmendableTermsType, { description: "The terms as they would be (変更後)." })
  after!: AmendableTermsType;
}

/** What is foreseen as a member of its result union, in the caller's language. */
export function amendmentEffectView(
  { amendment: { effect, before, after }, reasons, amountFinding, overCeiling, premium }: ForeseenAmendment,
  locale: Locale,
): AmendmentEffectType & { readonly __typename: "AmendmentEffect" } {
  return {
    __typename: "AmendmentEffect",
    effect,
    reasons: reasons.map((reason) => ({
      code: reason.code,
      effect: EFFECT_OF_REASON[reason.code],
      message: amendmentReasonMessage(reason, { before, after }, locale),
      source: reason.source,
      isOwnRule: reason.isOwn ?? null,
    })),
    amountFinding,
    overCeiling: inputFindings(overCeiling, locale),
    premiumDifference: premium && premiumDifferenceOf(premium, locale),
    before,
    after,
  };
}
