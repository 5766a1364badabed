import { Field, ID, InputType, Int } from "type-graphql";
import type { AmendGuarantee } from "../../use-cases/guarantee/amend-guarantee";
import type { ForeseeAmendment } from "../../use-cases/guarantee/foresee-amendment";
import type { AmendmentChange } from "../../domain/guarantee/amendment";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { Yen } from "../../domain/values/yen";
import { IDEMPOTENCY_KEY, IDEMPOTENCY_KEY_DESCRIPTION } from "../graphql/idempotency-key";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";
import { YenScalar } from "../graphql/scalars/yen.scalar";
import { Text } from "../graphql/validation/text";

const STAYS = "Absent: it stays.";

@InputType("AmendedWorkPeriodInput", {
  description: "The work period (工期) after the change, both days included; what is left out stays.",
})
export class AmendedWorkPeriodInput {
  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: `First day of the works (着手日). ${STAYS}`,
  })
  from?: CalendarDate | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description:
      "Completion date (完成日): not before the first day nor the day of the works contract. 保証期限 after the change must " +
      `not be before today in Japan. ${STAYS}`,
  })
  to?: CalendarDate | null;
}

@InputType("AmendmentChangeInput", {
  description:
    "What was changed of the works contract, and of the guarantee with it (変更の内容). What is left out stays; at least one " +
    "thing must become different.",
})
export class AmendmentChangeInput {
  @Field(() => CalendarDateScalar, {
    description:
      "The day the works contract was changed (変更契約日). Latest: today in Japan, and 保証期限. " +
      "Earliest: the day the works contract was concluded (発行日 where that day is not known), and its " +
      "last recorded change.",
  })
  amendedOn!: CalendarDate;

  @Field(() => YenScalar, {
    nullable: true,
    description: `The guaranteed amount in yen after the change (保証金額), 1 to the covered price. ${STAYS}`,
  })
  amount?: Yen | null;

  @Field(() => YenScalar, {
    nullable: true,
    description: `The whole contract price in yen after the change (請負金額（総額）), at least 1. ${STAYS}`,
  })
  contractPrice?: Yen | null;

  @Field(() => YenScalar, {
    nullable: true,
    description:
      "The part that the guarantee covers after the change, in yen (請負金額（対象額）), 1 to contractPrice. Absent: it " +
      "stays, and where all of the price was covered, all of the new one is.",
  })
  coveredPrice?: Yen | null;

  @Field(() => YenScalar, {
    nullable: true,
    description:
      "Of a guarantee of one fiscal year, or of the first two together: what a part payment at the start of that year, or of the " +
      "second, paid for work beyond the plan, in yen (出来高超過額). Unless `coveredPrice` is given the guarantee covers that much " +
      "less. An advance of two years that rises in the second must say it; 0: nothing. Absent: it stays.",
  })
  paidAhead?: Yen | null;

  @Field(() => AmendedWorkPeriodInput, {
    nullable: true,
    description: `The work period after the change (工期). ${STAYS}`,
  })
  workPeriod?: AmendedWorkPeriodInput | null;
}

@InputType("AmendmentEffectInput", { description: "A guarantee and a change of it that is thought of." })
export class AmendmentEffectInput {
  @Field(() => ID, { description: "The guarantee (保証契約)." })
  @Text({ atMost: 64 })
  guaranteeId!: string;

  @Field(() => AmendmentChangeInput, { description: "What is to be changed (変更の内容)." })
  change!: AmendmentChangeInput;
}

@InputType("AmendGuaranteeInput", { description: "A guarantee to amend, and what was changed." })
export class AmendGuaranteeInput extends AmendmentEffectInput {
  @Field(() => Int, {
    description:
      "The guarantee's `revision` (更新番号) as it was when the change was decided on. Where it was " +
      "changed since, the mutation does nothing.",
  })
  revision!: number;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      "true: a larger amount that passes the obligee's ceilings (上限) is refused. false: it is recorded, and `warnings` tells " +
      "of it.",
  })
  strict!: boolean;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  @Text(IDEMPOTENCY_KEY)
  idempotencyKey?: string | null;
}

/** The inputs as the use cases take them: every absence written out. */
export function foreseeCommandOf({ guaranteeId, change }: AmendmentEffectInput): ForeseeAmendment {
  return { guaranteeId, change: changeOf(change) };
}

export function amendCommandOf(input: AmendGuaranteeInput): AmendGuarantee {
  const { revision, strict, idempotencyKey = null } = input;
  return { ...foreseeCommandOf(input), revision, isStrict: strict, idempotencyKey };
}

/** Every absence written out. */
export function changeOf({ amendedOn, workPeriod, ...change }: AmendmentChangeInput): AmendmentChange {
  return {
    amendedOn,
    amount: change.amount ?? null,
    contractPrice: change.contractPrice ?? null,
    coveredPrice: change.coveredPrice ?? null,
    paidAhead: change.paidAhead ?? null,
    workPeriod: { from: workPeriod?.from ?? null, to: workPeriod?.to ?? null },
  };
}
