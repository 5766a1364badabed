import { Field, ID, InputType } from "type-graphql";
import type { CancelGuarantee } from "../../use-cases/guarantee/cancel-guarantee";
import type { DischargeGuarantee } from "../../use-cases/guarantee/discharge-guarantee";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { CancellationGround } from "../../domain/guarantee/guarantee-end-ground";
import { IDEMPOTENCY_KEY, IDEMPOTENCY_KEY_DESCRIPTION } from "../graphql/idempotency-key";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";
import { Text } from "../graphql/validation/text";
import { CancellationGroundEnum } from "./guarantee-end-enums";
import { EndEvidenceInput, statedEvidenceOf } from "./guarantee-end-evidence.input";

@InputType("CancelGuaranteeInput", { description: "A guarantee to cancel (解約), and on what ground." })
export class CancelGuaranteeInput {
  @Field(() => ID, { description: "The guarantee (保証契約)." })
  @Text({ atMost: 64 })
  guaranteeId!: string;

  @Field(() => CancellationGroundEnum, { description: "Why it may be cancelled (解約事由)." })
  ground!: CancellationGround;

  @Field(() => CalendarDateScalar, {
    description:
      "解約日: from the day of issue (発行日), and from the last recorded change of the works contract (変更契約日), to " +
      "保証期限; not after today.",
  })
  cancelledOn!: CalendarDate;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description:
      "The day the obligee consented (同意日): from the day of issue to 解約日, not after today. Required with the ground " +
      "OBLIGEE_CONSENT, absent with OBLIGEE_FAULT. Where it rests on the obligee's own consent (`endConfirmations`), that " +
      "day, or absent.",
  })
  consentedOn?: CalendarDate | null;

  @Field(() => String, {
    nullable: true,
    description:
      "With OBLIGEE_FAULT the facts (事由), required there: how the obligee's fault ended the works contract. With " +
      "OBLIGEE_CONSENT it is `evidence.reference` where that is absent. 1 to 200 characters.",
  })
  reference?: string | null;

  @Field(() => EndEvidenceInput, {
    nullable: true,
    description:
      "The document that shows the ground (証拠書類): the obligee's consent, or the end of the works contract by its fault. " +
      "Required, unless the obligee consented here (`endConfirmations`) since the last amendment; its day is not after 解約日.",
  })
  evidence?: EndEvidenceInput | null;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  @Text(IDEMPOTENCY_KEY)
  idempotencyKey?: string | null;
}

@InputType("DischargeGuaranteeInput", {
  description: "A guarantee whose obligation is fulfilled (債務の履行による保証終了).",
})
export class DischargeGuaranteeInput {
  @Field(() => ID, { description: "The guarantee (保証契約)." })
  @Text({ atMost: 64 })
  guaranteeId!: string;

  @Field(() => CalendarDateScalar, {
    description:
      "The day the obligation was fulfilled (履行日): from the day of issue (発行日), and from the last recorded change of " +
      "the works contract (変更契約日), to 保証期限; not after today. Where it rests on the obligee's confirmation " +
      "(`endConfirmations`), not before the day confirmed.",
  })
  dischargedOn!: CalendarDate;

  @Field(() => String, {
    nullable: true,
    description:
      "The document that shows it, such as the record of inspection (検査調書), 1 to 200 characters; it is " +
      "`evidence.reference` where that is absent.",
  })
  reference?: string | null;

  @Field(() => EndEvidenceInput, {
    nullable: true,
    description:
      "The document that shows it (証拠書類); its day is not after 履行日. Required of the issuer, unless the obligee " +
      "confirmed it here (`endConfirmations`) since the last amendment. An obligee may leave it " +
      "out: it states what it knows itself.",
  })
  evidence?: EndEvidenceInput | null;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  @Text(IDEMPOTENCY_KEY)
  idempotencyKey?: string | null;
}

/** The command with every absence written out. */
export function cancelCommandOf(input: CancelGuaranteeInput): CancelGuarantee {
  const { guaranteeId, ground, cancelledOn, consentedOn, reference, evidence, idempotencyKey } = input;
  return {
    guaranteeId,
    cancellation: {
      ground,
      cancelledOn,
      consentedOn: consentedOn ?? null,
      reference: reference ?? null,
      evidence: statedEvidenceOf(evidence),
    },
    idempotencyKey: idempotencyKey ?? null,
  };
}

export function dischargeCommandOf(input: DischargeGuaranteeInput): DischargeGuarantee {
  const { guaranteeId, dischargedOn, reference, evidence, idempotencyKey } = input;
  return {
    guaranteeId,
    discharge: { dischargedOn, reference: reference ?? null, evidence: statedEvidenceOf(evidence) },
    idempotencyKey: idempotencyKey ?? null,
  };
}
