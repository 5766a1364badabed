import { Field, ID, InputType } from "type-graphql";
import type { CancelGuarantee } from "../../use-cases/guarantee/cancel-guarantee";
import type { DischargeGuarantee } from "../../use-cases/guarantee/discharge-guarantee";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { CancellationGround } from "../../domain/guarantee/guarantee-end";
import { IDEMPOTENCY_KEY, IDEMPOTENCY_KEY_DESCRIPTION } from "../graphql/idempotency-key";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";
import { Text } from "../graphql/validation/text";
import { CancellationGroundEnum } from "./guarantee-end-enums";

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
      "OBLIGEE_CONSENT, absent with OBLIGEE_FAULT.",
  })
  consentedOn?: CalendarDate | null;

  @Field(() => String, {
    description:
      "The number of the document in which the obligee consented (同意書の文書番号), or with OBLIGEE_FAULT the facts " +
      "(事由), 1 to 200 characters.",
  })
  reference!: string;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  @Text(IDEMPOTENCY_KEY)
  idempotencyKey?: string | null;
}

@InputType("DischargeGuaranteeInput", {
  description: "A guarantee whose obligation is fulfilled (債務の履行による解除).",
})
export class DischargeGuaranteeInput {
  @Field(() => ID, { description: "The guarantee (保証契約)." })
  @Text({ atMost: 64 })
  guaranteeId!: string;

  @Field(() => CalendarDateScalar, {
    description:
      "The day the obligation was fulfilled (履行日): from the day of issue (発行日), and from the last recorded change of " +
      "the works contract (変更契約日), to 保証期限; not after today.",
  })
  dischargedOn!: CalendarDate;

  @Field(() => String, {
    nullable: true,
    description:
      "The document that shows it, such as the record of inspection (検査調書), 1 to 200 characters.",
  })
  reference?: string | null;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  @Text(IDEMPOTENCY_KEY)
  idempotencyKey?: string | null;
}

/** The command with every absence written out. */
export function cancelCommandOf(input: CancelGuaranteeInput): CancelGuarantee {
  const { guaranteeId, ground, cancelledOn, consentedOn, reference, idempotencyKey } = input;
  return {
    guaranteeId,
    cancellation: { ground, cancelledOn, consentedOn: consentedOn ?? null, reference },
    idempotencyKey: idempotencyKey ?? null,
  };
}

export function dischargeCommandOf(input: DischargeGuaranteeInput): DischargeGuarantee {
  const { guaranteeId, dischargedOn, reference, idempotencyKey } = input;
  return {
    guaranteeId,
    discharge: { dischargedOn, reference: reference ?? null },
    idempotencyKey: idempotencyKey ?? null,
  };
}
