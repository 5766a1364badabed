import { Field, Int, ObjectType } from "type-graphql";
import { MOST_BANDS } from "../../domain/premium/premium-table";
import { AtMost } from "../graphql/cost/field-cost";
import type { QuotedPremium, PremiumBand, PremiumTable } from "../../domain/premium/premium";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { Yen } from "../../domain/values/yen";
import type { Locale } from "../graphql/locale";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";
import { YenScalar } from "../graphql/scalars/yen.scalar";
import { explainPremium } from "./explain-premium";
import { PremiumTableType } from "./premium-table.type";

@ObjectType("PremiumPart", {
  description: "A part of the guaranteed amount and the rate it is priced at (内訳).",
  simpleResolvers: true,
})
export class PremiumPartType {
  @Field(() => YenScalar, { description: "The part of the amount, in yen." })
  amount!: Yen;

  @Field(() => Int, { description: "Its rate (料率) in yen per million yen: 0.065 % is 650." })
  ratePerMillion!: number;

  @Field(() => YenScalar, { description: "The smallest amount in the band of this rate, in yen." })
  from!: Yen;

  @Field(() => YenScalar, {
    nullable: true,
    description: "The largest amount in the band of this rate, in yen; null where the band has no end.",
  })
  upTo!: Yen | null;
}

@ObjectType("PremiumQuote", {
  description:
    "What a guarantee would cost (保証料の見積り), and how that comes about. Exempt from consumption tax (非課税). Asked " +
    "for again for the same day, once that day has passed, it is the same.",
  simpleResolvers: true,
})
export class PremiumQuoteType {
  @Field(() => YenScalar, { description: "The guaranteed amount (保証金額), in yen." })
  amount!: Yen;

  @AtMost(MOST_BANDS)
  @Field(() => [PremiumPartType], {
    description:
      "The parts of the amount with their rates: one for FLAT, one for each band reached for MARGINAL (at most 25). " +
      "They add up to the amount.",
  })
  parts!: PremiumPartType[];

  @Field(() => YenScalar, {
    description:
      "The parts at their rates added up, after rounding and minimum, before the discount, in yen.",
  })
  base!: Yen;

  @Field(() => YenScalar, {
    description: "Off for an application made on line (割引), in yen; 0 where there is none.",
  })
  discount!: Yen;

  @Field(() => YenScalar, { description: "The premium (保証料): base less discount, in yen." })
  total!: Yen;

  @Field(() => PremiumTableType, { description: "The premium table (保証料率表) that was in effect." })
  table!: PremiumTable;

  @Field(() => CalendarDateScalar, { description: "The day whose table was taken (基準日)." })
  on!: CalendarDate;

  @Field(() => Boolean, { description: "True where the table is an example (参考例) and no approved rate." })
  illustrative!: boolean;

  @Field(() => String, {
    description:
      "The whole calculation in one line for people (計算の説明); Japanese or English by `Accept-Language`.",
  })
  explanation!: string;
}

/** The quote as the API shows it. */
export function premiumQuoteOf(
  quoted: QuotedPremium,
  locale: Locale,
): PremiumQuoteType & { readonly __typename: "PremiumQuote" } {
  const { quote, table, on } = quoted;
  return {
    __typename: "PremiumQuote",
    ...quote,
    parts: quote.parts.map(({ amount, band }) => ({ amount, ...band, from: startOf(band, table) })),
    table,
    on,
    illustrative: table.illustrative,
    explanation: explainPremium(quoted, locale),
  };
}

/** By the band's end, not its identity: a quote that was stored with its table comes back as copies. */
function startOf({ upTo }: PremiumBand, { bands }: PremiumTable): Yen {
  return ((bands[bands.findIndex((band) => band.upTo === upTo) - 1]?.upTo ?? 0) + 1) as Yen;
}
