import { Field, ObjectType } from "type-graphql";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { CancellationGround, GuaranteeEndStatus } from "../../domain/guarantee/guarantee-end";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";
import { DateTimeScalar } from "../graphql/scalars/date-time.scalar";
import { CancellationGroundEnum, GuaranteeEndStatusEnum } from "./guarantee-end-enums";

@ObjectType("GuaranteeEnd", {
  description:
    "How a guarantee (保証契約) ended. What has ended stays readable: list, certificate and auth key as before.",
  simpleResolvers: true,
})
export class GuaranteeEndType {
  @Field(() => GuaranteeEndStatusEnum, { description: "Which end it was; the guarantee's state since." })
  status!: GuaranteeEndStatus;

  @Field(() => CalendarDateScalar, {
    description:
      "The day it ended: 解約日, the day the obligation was fulfilled (履行日), or the day after 保証期限.",
  })
  endedOn!: CalendarDate;

  @Field(() => CancellationGroundEnum, {
    nullable: true,
    description: "Why it could be cancelled (解約事由); null unless it was.",
  })
  ground!: CancellationGround | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description:
      "The day the obligee consented to the cancellation (同意日); null where there was no consent to give.",
  })
  consentedOn!: CalendarDate | null;

  @Field(() => String, {
    nullable: true,
    description: "The document that shows it (文書番号), or the facts (事由); null where none was named.",
  })
  reference!: string | null;

  @Field(() => DateTimeScalar, { description: "When it was recorded (記録日時)." })
  recordedAt!: Date;
}
