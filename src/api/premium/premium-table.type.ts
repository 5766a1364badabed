import { Field, Int, ObjectType } from "type-graphql";
import { MOST_BANDS } from "../../domain/premium/premium-table";
import { AtMost } from "../graphql/cost/field-cost";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { GuaranteeKind } from "../../domain/values/guarantee-kind";
import type { PremiumMethod } from "../../domain/premium/premium";
import type { Yen } from "../../domain/values/yen";
import { GuaranteeKindEnum } from "../graphql/guarantee-kind.enum";
import { NodeType } from "../graphql/node/node.type";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";
import { YenScalar } from "../graphql/scalars/yen.scalar";
import { PremiumMethodEnum } from "./premium-enums";

@ObjectType("PremiumBand", {
  description: "A step of a premium table (料率の区分): amounts above the band before, up to this one's end.",
  simpleResolvers: true,
})
export class PremiumBandType {
  @Field(() => YenScalar, {
    nullable: true,
    description: "The largest amount in the band, in yen; null on the last band, which has no end.",
  })
  upTo!: Yen | null;

  @Field(() => Int, {
    description: "The rate (料率) in yen per million yen, 0 to 1,000,000: 0.065 % is 650.",
  })
  ratePerMillion!: number;
}

@ObjectType("OnlineDiscount", {
  description: "What applications made on line get off (割引).",
  simpleResolvers: true,
})
export class OnlineDiscountType {
  @Field(() => YenScalar, { description: "Off the premium, in yen; never more than the premium itself." })
  off!: Yen;

  @Field(() => YenScalar, { description: "For guaranteed amounts (保証金額) from this one on, in yen." })
  from!: Yen;

  @Field(() => String, {
    nullable: true,
    description:
      "What the issuer calls it (割引の名称), such as e-Net保証割引; null where its table gives no name.",
  })
  name!: string | null;
}

@ObjectType("PremiumTable", {
  implements: NodeType,
  description:
    "A premium table (保証料率表): what an issuer takes for one kind of guarantee, from a day until its next table " +
    "applies. Never changed or removed once recorded. Visible to every caller.",
  simpleResolvers: true,
})
export class PremiumTableType extends NodeType {
  @Field(() => GuaranteeKindEnum, { description: "What guarantees it prices (区分)." })
  kind!: GuaranteeKind;

  @Field(() => CalendarDateScalar, { description: "The first day on which it applies (適用開始日)." })
  effectiveFrom!: CalendarDate;

  @Field(() => PremiumMethodEnum, { description: "How the bands apply to an amount." })
  method!: PremiumMethod;

  @AtMost(MOST_BANDS)
  @Field(() => [PremiumBandType], {
    description: "The bands (区分) by rising amount, 1 to 25; the last one has no end.",
  })
  bands!: PremiumBandType[];

  @Field(() => YenScalar, { description: "The least premium (最低保証料), in yen; 0 where there is none." })
  minimum!: Yen;

  @Field(() => Int, {
    description: "Premiums are rounded down to a multiple of this (端数処理), in yen, 1 to 1,000,000.",
  })
  roundDownTo!: number;

  @Field(() => OnlineDiscountType, {
    nullable: true,
    description: "What applications made on line get off; null where they get nothing.",
  })
  onlineDiscount!: OnlineDiscountType | null;

  @Field(() => Boolean, {
    description:
      "True for an example (参考例): its rates are not approved, and no premium may be charged by it.",
  })
  illustrative!: boolean;

  @Field(() => String, { description: "Where the table comes from (出典)." })
  source!: string;
}
