import { Field, ID, InputType } from "type-graphql";
import type { ConfirmDischarge, ConsentToCancellation } from "../../use-cases/guarantee/confirm-end";
import type { CalendarDate } from "../../domain/values/calendar-date";
import { IDEMPOTENCY_KEY, IDEMPOTENCY_KEY_DESCRIPTION } from "../graphql/idempotency-key";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";
import { Text } from "../graphql/validation/text";
import { EndEvidenceInput, statedEvidenceOf } from "./guarantee-end-evidence.input";

@InputType("ConfirmDischargeInput", {
  description: "A guarantee whose obligation is fulfilled, as its obligee states it (検査合格の確認).",
})
export class ConfirmDischargeInput {
  @Field(() => ID, { description: "The guarantee (保証契約)." })
  @Text({ atMost: 64 })
  guaranteeId!: string;

  @Field(() => CalendarDateScalar, {
    description:
      "The day the works passed the inspection (検査合格日): from the day of issue (発行日), and from the last recorded change " +
      "of the works contract (変更契約日), to 保証期限; not after today.",
  })
  inspectedOn!: CalendarDate;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: "The day the works were completed (工事完成日), not after the inspection.",
  })
  completedOn?: CalendarDate | null;

  @Field(() => EndEvidenceInput, {
    nullable: true,
    description:
      "The document that shows it (証拠書類), such as 検査調書. Required; its day is not after the inspection.",
  })
  evidence?: EndEvidenceInput | null;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  @Text(IDEMPOTENCY_KEY)
  idempotencyKey?: string | null;
}

@InputType("ConsentToCancellationInput", {
  description: "A guarantee to whose cancellation its obligee consents (解約の同意).",
})
export class ConsentToCancellationInput {
  @Field(() => ID, { description: "The guarantee (保証契約)." })
  @Text({ atMost: 64 })
  guaranteeId!: string;

  @Field(() => CalendarDateScalar, {
    description:
      "The day of the consent (同意日): from the day of issue (発行日) to 保証期限; not after today.",
  })
  consentedOn!: CalendarDate;

  @Field(() => EndEvidenceInput, {
    nullable: true,
    description:
      "The document that shows the consent (証拠書類). Required; its day is not after the consent.",
  })
  evidence?: EndEvidenceInput | null;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  @Text(IDEMPOTENCY_KEY)
  idempotencyKey?: string | null;
}

/** The command with every absence written out. */
export function confirmCommandOf(input: ConfirmDischargeInput): ConfirmDischarge {
  const { guaranteeId, inspectedOn, completedOn, evidence, idempotencyKey } = input;
  return {
    guaranteeId,
    confirmation: {
      confirmedOn: inspectedOn,
      completedOn: completedOn ?? null,
      evidence: statedEvidenceOf(evidence),
    },
    idempotencyKey: idempotencyKey ?? null,
  };
}

export function consentCommandOf(input: ConsentToCancellationInput): ConsentToCancellation {
  const { guaranteeId, consentedOn, evidence, idempotencyKey } = input;
  return {
    guaranteeId,
    confirmation: { confirmedOn: consentedOn, evidence: statedEvidenceOf(evidence) },
    idempotencyKey: idempotencyKey ?? null,
  };
}
