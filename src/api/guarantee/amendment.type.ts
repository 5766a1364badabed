import { Field, ObjectType } from "type-graphql";
import type { AmendmentEffect } from "../../domain/guarantee/amendment";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { Yen } from "../../domain/values/yen";
import { CertificateType } from "../certificate/certificate.type";
import { WorkPeriodType } from "./work-period.type";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";
import { DateTimeScalar } from "../graphql/scalars/date-time.scalar";
import { YenScalar } from "../graphql/scalars/yen.scalar";
import { CertificateEffectEnum } from "./amendment-enums";

@ObjectType("AmendableTerms", {
  description: "What of a guarantee (保証契約) an amendment (変更) may touch, as it was at one time.",
  simpleResolvers: true,
})
export class AmendableTermsType {
  @Field(() => YenScalar, { description: "The guaranteed amount in yen (保証金額)." })
  amount!: Yen;

  @Field(() => YenScalar, { description: "The whole contract price in yen (請負金額（総額）)." })
  contractPrice!: Yen;

  @Field(() => YenScalar, {
    description: "The part of the price that the guarantee covers, in yen (請負金額（対象額）).",
  })
  coveredPrice!: Yen;

  @Field(() => YenScalar, {
    nullable: true,
    description:
      "What of its year was paid ahead, in yen (出来高超過額); `coveredPrice` is less by it. null: nobody has said any.",
  })
  paidAhead!: Yen | null;

  @Field(() => WorkPeriodType, { description: "The work period (工期)." })
  workPeriod!: WorkPeriodType;

  @Field(() => CalendarDateScalar, {
    description:
      "The last day of the guarantee (保証期限). A guarantee that ends with the works ends with their new " +
      "completion date. One that was agreed to end later stays, unless the completion date passes it.",
  })
  expiresOn!: CalendarDate;
}

@ObjectType("Amendment", {
  description:
    "A change of the works contract and of the guarantee with it (変更), as it was recorded. It never " +
    "changes. Every caller who sees the guarantee sees it.",
  simpleResolvers: true,
})
export class AmendmentType {
  @Field(() => CalendarDateScalar, { description: "The day the works contract was changed (変更契約日)." })
  amendedOn!: CalendarDate;

  @Field(() => DateTimeScalar, { description: "When the issuer recorded it (登録日時)." })
  recordedAt!: Date;

  @Field(() => CertificateEffectEnum, { description: "What it did to the certificate (電子証書)." })
  effect!: AmendmentEffect;

  @Field(() => AmendableTermsType, { description: "The terms before it (変更前)." })
  before!: AmendableTermsType;

  @Field(() => AmendableTermsType, { description: "The terms after it (変更後)." })
  after!: AmendableTermsType;

  @Field(() => CertificateType, {
    nullable: true,
    description:
      "The version of the certificate that it brought (変更の電子証書); null where it brought none.",
  })
  certificate!: CertificateType | null;
}
