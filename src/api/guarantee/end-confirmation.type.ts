import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { END_CONFIRMATIONS, type EndConfirmationKind } from "../../domain/guarantee/end-confirmation";
import type { EndEvidence } from "../../domain/guarantee/guarantee-end-evidence";
import type { CalendarDate } from "../../domain/values/calendar-date";
import { enumOf } from "../graphql/enum-of";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";
import { DateTimeScalar } from "../graphql/scalars/date-time.scalar";
import { EndEvidenceType } from "./guarantee-end.type";

export const EndConfirmationKindEnum = enumOf(END_CONFIRMATIONS);
registerEnumType(EndConfirmationKindEnum, {
  name: "EndConfirmationKind",
  description: "What the obligee states towards the end of a guarantee.",
  valuesConfig: {
    DISCHARGE: { description: "検査合格の確認: the obligation is fulfilled." },
    CANCELLATION: { description: "解約の同意: it consents to the cancellation." },
  },
});

@ObjectType("EndConfirmation", {
  description:
    "The word of the obligee in whose favour a guarantee is, towards its end. The issuer ends the guarantee, and needs no " +
    "other evidence for that. For contractor, issuer, operator and that obligee.",
  simpleResolvers: true,
})
export class EndConfirmationType {
  @Field(() => ID, { description: "The id of the confirmation: stable, opaque." })
  id!: string;

  @Field(() => EndConfirmationKindEnum, { description: "What is stated." })
  kind!: EndConfirmationKind;

  @Field(() => CalendarDateScalar, {
    description: "The day the works passed the inspection (検査合格日), or of the consent (同意日).",
  })
  confirmedOn!: CalendarDate;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description:
      "The day the works were completed (工事完成日); null where it was not stated, and of a consent.",
  })
  completedOn!: CalendarDate | null;

  @Field(() => EndEvidenceType, { description: "The document that shows it (証拠書類)." })
  evidence!: EndEvidence;

  @Field(() => DateTimeScalar, { description: "When it was recorded (記録日時)." })
  recordedAt!: Date;
}
