import { Field, InputType, Int } from "type-graphql";
import type { RecordPremiumTable } from "../../use-cases/premium/record-premium-table";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { GuaranteeKind } from "../../domain/values/guarantee-kind";
import type { PremiumMethod } from "../../domain/premium/premium";
import type { Yen } from "../../domain/values/yen";
import { GuaranteeKindEnum } from "../graphql/guarantee-kind.enum";
import { IDEMPOTENCY_KEY, IDEMPOTENCY_KEY_DESCRIPTION } from "../graphql/idempotency-key";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";
import { YenScalar } from "../graphql/scalars/yen.scalar";
import { Text } from "../graphql/validation/text";
import { PremiumMethodEnum } from "./premium-enums";

@InputType("PremiumBandInput", { description: "A step of the table (料率の区分)." })
class PremiumBandInput {
  @Field(() => YenScalar, {
    nullable: true,
    description:
      "The largest amount in the band, in yen, more than the band before; absent on the last band only.",
  })
  upTo?: Yen | null;

  @Field(() => Int, {
    description: "The rate (料率) in yen per million yen, 0 to 1,000,000: 0.065 % is 650.",
  })
  ratePerMillion!: number;
}

@InputType("OnlineDiscountInput", { description: "What applications made on line get off (割引)." })
class OnlineDiscountInput {
  @Field(() => YenScalar, { description: "Off the premium, in yen, at least 1." })
  off!: Yen;

  @Field(() => YenScalar, { description: "For guaranteed amounts (保証金額) from this one on, in yen." })
  from!: Yen;

  @Field(() => String, {
    nullable: true,
    description:
      "What the issuer calls it (割引の名称), such as e-Net保証割引, 1 to 40 characters; explanations and papers show it. " +
      "Absent: it has no name of its own.",
  })
  name?: string | null;
}

@InputType("RecordPremiumTableInput", {
  description: "A premium table (保証料率表) of the caller's own organisation.",
})
export class RecordPremiumTableInput {
  @Field(() => GuaranteeKindEnum, { description: "What guarantees it prices (区分)." })
  kind!: GuaranteeKind;

  @Field(() => CalendarDateScalar, {
    description:
      "The first day on which it applies (適用開始日): today in Japan or later, and not that of another table of this " +
      "kind. The first table of a kind may begin earlier.",
  })
  effectiveFrom!: CalendarDate;

  @Field(() => PremiumMethodEnum, { description: "How the bands apply to an amount." })
  method!: PremiumMethod;

  @Field(() => [PremiumBandInput], {
    description:
      "The bands by rising amount, 1 to 25. A larger amount must never cost less than a smaller one, as it would where " +
      "the rate of a FLAT table falls.",
  })
  bands!: PremiumBandInput[];

  @Field(() => YenScalar, { defaultValue: 0, description: "The least premium (最低保証料), in yen." })
  minimum!: Yen;

  @Field(() => Int, {
    defaultValue: 1,
    description: "Premiums are rounded down to a multiple of this (端数処理), in yen, 1 to 1,000,000.",
  })
  roundDownTo!: number;

  @Field(() => OnlineDiscountInput, {
    nullable: true,
    description: "What applications made on line get off; absent: nothing.",
  })
  onlineDiscount?: OnlineDiscountInput | null;

  @Field(() => Boolean, {
    description:
      "True for an example to play with (参考例) that is no approved rate; every quote by it says so.",
  })
  illustrative!: boolean;

  @Field(() => String, { description: "Where the table comes from (出典), 1 to 500 characters." })
  source!: string;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  @Text(IDEMPOTENCY_KEY)
  idempotencyKey?: string | null;
}

/** The input as the use case takes it: every absence written out. */
export function recordCommandOf(input: RecordPremiumTableInput): RecordPremiumTable {
  const { kind, effectiveFrom, method, bands, minimum, roundDownTo, onlineDiscount, illustrative } = input;
  return {
    table: {
      kind,
      effectiveFrom,
      method,
      bands: bands.map(({ upTo, ratePerMillion }) => ({ upTo: upTo ?? null, ratePerMillion })),
      minimum,
      roundDownTo,
      onlineDiscount: onlineDiscount
        ? { off: onlineDiscount.off, from: onlineDiscount.from, name: onlineDiscount.name ?? null }
        : null,
      illustrative,
      source: input.source,
    },
    idempotencyKey: input.idempotencyKey ?? null,
  };
}
