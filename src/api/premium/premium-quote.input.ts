import { Field, ID, InputType } from "type-graphql";
import type { QuotePremium } from "../../use-cases/premium/quote-premium";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { GuaranteeKind } from "../../domain/values/guarantee-kind";
import type { Yen } from "../../domain/values/yen";
import { GuaranteeKindEnum } from "../graphql/guarantee-kind.enum";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";
import { YenScalar } from "../graphql/scalars/yen.scalar";
import { Text } from "../graphql/validation/text";

@InputType("PremiumQuoteInput", { description: "What is to be priced, by whom." })
export class PremiumQuoteInput {
  @Field(() => ID, { description: "The issuer (保証機関) whose table prices it." })
  @Text({ atMost: 64 })
  issuerId!: string;

  @Field(() => GuaranteeKindEnum, { description: "What the guarantee is for (区分)." })
  kind!: GuaranteeKind;

  @Field(() => YenScalar, { description: "The guaranteed amount (保証金額), in yen, at least 1." })
  amount!: Yen;

  @Field(() => Boolean, {
    defaultValue: true,
    description:
      "Whether the application is made on line (インターネットによる申込み): the discount is for these.",
  })
  isOnline!: boolean;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description:
      "The day whose table counts (基準日); absent: today in Japan. For a day to come the answer may change when a " +
      "further table is recorded, for a past one never.",
  })
  on?: CalendarDate | null;
}

/** The input as the use case takes it: every absence written out. */
export function quoteQueryOf({ issuerId, kind, amount, isOnline, on }: PremiumQuoteInput): QuotePremium {
  return { issuerId, kind, amount, isOnline, on: on ?? null };
}
