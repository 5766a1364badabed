import { Field, ID, InputType, Int } from "type-graphql";
import type { ApplyForAmendment } from "../../use-cases/amendment-application/apply-for-amendment";
import type { PremiumDirection } from "../../domain/premium/premium-difference";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { Yen } from "../../domain/values/yen";
import type { SettlementMethod } from "../../domain/premium/premium-settlement";
import { SettlementMethodEnum } from "../application/application-enums";
import { IDEMPOTENCY_KEY, IDEMPOTENCY_KEY_DESCRIPTION } from "../graphql/idempotency-key";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";
import { YenScalar } from "../graphql/scalars/yen.scalar";
import { Text } from "../graphql/validation/text";
import { AmendmentEffectInput, changeOf } from "../guarantee/amend-guarantee.input";
import { PremiumDirectionEnum } from "../premium/premium-enums";

@InputType("ApplyForAmendmentInput", { description: "A guarantee, and what is to be changed of it." })
export class ApplyForAmendmentInput extends AmendmentEffectInput {
  @Field(() => Int, {
    description: "The guarantee's `revision` (更新番号) as it was when the change was decided on.",
  })
  revision!: number;

  @Field(() => String, { description: "Why (変更の理由), 1 to 500 characters; the issuer reads it." })
  reason!: string;

  @Field(() => String, {
    nullable: true,
    description: "The contractor's own reference to the application, at most 64 characters.",
  })
  externalReference?: string | null;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  @Text(IDEMPOTENCY_KEY)
  idempotencyKey?: string | null;
}

@InputType("AmendmentApplicationStepInput", {
  description: "The application for an amendment (変更申込) that a step is taken with.",
})
export class AmendmentApplicationStepInput {
  @Field(() => ID, { description: "The application (変更申込)." })
  @Text({ atMost: 64 })
  applicationId!: string;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  @Text(IDEMPOTENCY_KEY)
  idempotencyKey?: string | null;
}

@InputType("DeclineAmendmentApplicationInput", {
  description: "An application for an amendment to decline, and why.",
})
export class DeclineAmendmentApplicationInput extends AmendmentApplicationStepInput {
  @Field(() => String, {
    description: "Why (謝絶理由), 1 to 1,000 characters; the contractor reads it.",
  })
  @Text({ atMost: 1_000 })
  reason!: string;
}

@InputType("SetAmendmentPremiumInput", { description: "What an amendment makes due, and why." })
export class SetAmendmentPremiumInput extends AmendmentApplicationStepInput {
  @Field(() => PremiumDirectionEnum, { description: "Whether it is paid, or paid back, or nothing is due." })
  direction!: PremiumDirection;

  @Field(() => YenScalar, {
    description:
      "In yen: 0 with NONE alone, and at most the guaranteed amount (保証金額), or the quote where that is more.",
  })
  amount!: Yen;

  @Field(() => String, {
    description:
      "Why (確定の理由), 1 to 500 characters, such as the table it is by; the contractor reads it.",
  })
  reason!: string;
}

@InputType("SettleAmendmentPremiumInput", { description: "How what an amendment makes due was settled." })
export class SettleAmendmentPremiumInput extends AmendmentApplicationStepInput {
  @Field(() => SettlementMethodEnum, {
    defaultValue: "RECEIPT",
    description:
      "RECEIPT: it was received, or paid back, at once. MONTHLY_ACCOUNT: it goes into 保証料一括納付 of the month, where 返戻保証料 is " +
      "taken off.",
  })
  method!: SettlementMethod;

  @Field(() => CalendarDateScalar, {
    description:
      "The day it was paid, or paid back (領収日, 支払日); not before the application, not after today.",
  })
  settledOn!: CalendarDate;

  @Field(() => YenScalar, {
    description: "The amount in yen: what was set, or else what an approved table quotes.",
  })
  amount!: Yen;
}

/** The input as the use case takes it: every absence written out. */
export function applyCommandOf(input: ApplyForAmendmentInput): ApplyForAmendment {
  const { guaranteeId, revision, change, reason } = input;
  return {
    guaranteeId,
    revision,
    change: changeOf(change),
    reason,
    externalReference: input.externalReference ?? null,
    idempotencyKey: input.idempotencyKey ?? null,
  };
}

/** What every step is told. */
export function stepOf({ applicationId, idempotencyKey }: AmendmentApplicationStepInput): {
  readonly applicationId: string;
  readonly idempotencyKey: string | null;
} {
  return { applicationId, idempotencyKey: idempotencyKey ?? null };
}
