import { Field, ObjectType } from "type-graphql";
import type { PremiumDirection, QuotedDifference } from "../../domain/premium/premium-difference";
import type { Yen } from "../../domain/values/yen";
import type { Locale } from "../graphql/locale";
import { YenScalar } from "../graphql/scalars/yen.scalar";
import { PremiumDirectionEnum } from "./premium-enums";
import { premiumQuoteOf, PremiumQuoteType } from "./premium-quote.type";

@ObjectType("PremiumDifference", {
  description:
    "What another guaranteed amount makes due (追加保証料, 返戻保証料): the difference of both amounts' premiums by one table. The " +
    "discount for applying on line is taken off neither. Exempt from consumption tax (非課税).",
  simpleResolvers: true,
})
export class PremiumDifferenceType {
  @Field(() => PremiumDirectionEnum, { description: "Whether it is paid, or paid back." })
  direction!: PremiumDirection;

  @Field(() => YenScalar, { description: "What is due, in yen; 0 with NONE alone." })
  amount!: Yen;

  @Field(() => PremiumQuoteType, { description: "The premium (保証料) of the amount before the change." })
  before!: PremiumQuoteType;

  @Field(() => PremiumQuoteType, { description: "The premium (保証料) of the amount after the change." })
  after!: PremiumQuoteType;

  @Field(() => Boolean, {
    description:
      "True where the table is an example (参考例) and no approved rate: nothing may be charged by it, and an officer sets what " +
      "is due.",
  })
  illustrative!: boolean;
}

/** The difference as the API shows it. */
export function premiumDifferenceOf(
  { difference: { direction, amount, before, after }, table, on }: QuotedDifference,
  locale: Locale,
): PremiumDifferenceType {
  return {
    direction,
    amount,
    before: premiumQuoteOf({ quote: before, table, on }, locale),
    after: premiumQuoteOf({ quote: after, table, on }, locale),
    illustrative: table.illustrative,
  };
}
