import { Field, ID, ObjectType } from "type-graphql";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { GuaranteeEndStatus } from "../../domain/guarantee/guarantee-end";
import type { CancellationGround } from "../../domain/guarantee/guarantee-end-ground";
import type { EndEvidence, EvidenceKind } from "../../domain/guarantee/guarantee-end-evidence";
import type { PendingEndStatus } from "../../domain/guarantee/guarantee-life-cycle";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";
import { DateTimeScalar } from "../graphql/scalars/date-time.scalar";
import { CancellationGroundEnum, EvidenceKindEnum, GuaranteeEndStatusEnum } from "./guarantee-end-enums";

@ObjectType("EndEvidence", {
  description:
    "A document that shows why a guarantee ended (証拠書類). Its file stays with the issuer; `digest` says which file it is.",
  simpleResolvers: true,
})
export class EndEvidenceType {
  @Field(() => EvidenceKindEnum, { description: "Which document it is (書類の種類)." })
  kind!: EvidenceKind;

  @Field(() => CalendarDateScalar, { description: "The day that the document bears (書類の日付)." })
  day!: CalendarDate;

  @Field(() => String, {
    description: "The document's number (文書番号), or its title, 1 to 200 characters.",
  })
  reference!: string;

  @Field(() => String, {
    description: "SHA-256 of the document's file, as 64 hexadecimal digits in lower case.",
  })
  digest!: string;
}

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
    description:
      "The document that shows it (文書番号), or with OBLIGEE_FAULT the facts (事由); null where none was named.",
  })
  reference!: string | null;

  @Field(() => EndEvidenceType, {
    nullable: true,
    description:
      "The document that the issuer recorded as evidence (証拠書類). Null of an expiry, where the obligee itself stated the " +
      "end and named none, and of ends recorded before evidence was asked for.",
  })
  evidence!: EndEvidence | null;

  @Field(() => DateTimeScalar, { description: "When it was recorded (記録日時)." })
  recordedAt!: Date;
}

@ObjectType("PendingGuaranteeEnd", {
  description:
    "An end that one officer of the issuer recorded and another one has to confirm (承認待ちの終了). Until then the guarantee " +
    "stays in force. For the issuer and the operator.",
  simpleResolvers: true,
})
export class PendingGuaranteeEndType {
  @Field(() => ID, { description: "Its id, which the confirmation names." })
  id!: string;

  @Field(() => GuaranteeEndStatusEnum, {
    description:
      "Which end it would be: DISCHARGED (`countersignDischarge`) or CANCELLED (`countersignCancellation`).",
  })
  status!: PendingEndStatus;

  @Field(() => CalendarDateScalar, {
    description: "The day it would have ended: 解約日, or the day the obligation was fulfilled (履行日).",
  })
  endedOn!: CalendarDate;

  @Field(() => CancellationGroundEnum, {
    nullable: true,
    description: "Why it may be cancelled (解約事由); null of a discharge.",
  })
  ground!: CancellationGround | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: "The day the obligee consented (同意日); null where there was no consent to give.",
  })
  consentedOn!: CalendarDate | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The document that shows it (文書番号), or with OBLIGEE_FAULT the facts (事由); null where none was named.",
  })
  reference!: string | null;

  @Field(() => EndEvidenceType, {
    nullable: true,
    description:
      "The document that the first officer recorded as evidence (証拠書類); never null of what waits.",
  })
  evidence!: EndEvidence | null;

  @Field(() => DateTimeScalar, { description: "When it was recorded (記録日時)." })
  recordedAt!: Date;

  @Field(() => ID, {
    description: "The user (利用者) who recorded it, and who cannot confirm it.",
  })
  recordedBy!: string;
}
