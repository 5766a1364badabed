import { Ctx, Field, FieldResolver, ObjectType, registerEnumType, Resolver, Root } from "type-graphql";
import {
  AMOUNT_FINDING_CODES,
  type AmountFinding,
  type AmountFindingCode,
} from "../../domain/guarantee/amount-finding";
import { inWords, type Wording } from "../../domain/values/wording";
import { formatYen, type Yen } from "../../domain/values/yen";
import type { ApiContext } from "../graphql/context";
import { IS_OWN_RULE, withRule } from "../graphql/errors/applied-rule";
import { enumOf } from "../graphql/enum-of";
import { YenScalar } from "../graphql/scalars/yen.scalar";
import { withCommas } from "../../domain/values/with-commas";

export const AmountFindingCodeEnum = enumOf(AMOUNT_FINDING_CODES);
registerEnumType(AmountFindingCodeEnum, {
  name: "AmountFindingCode",
  description: "What a changed contract price left amiss in the guaranteed amount.",
  valuesConfig: {
    ADVANCE_OVER_RETURN_LIMIT: {
      description:
        "After a price cut the advances (前払金, with 中間前払金) are over the limit above which they are returned (返還限度).",
    },
    PERFORMANCE_UNDER_RATE: {
      description: "After a price rise 契約保証 is under its least share of the price.",
    },
  },
});

@ObjectType("AmountFinding", {
  description:
    "What a changed contract price leaves amiss in the guaranteed amount, and what cures it. It refuses nothing: the " +
    "guarantee stands.",
  simpleResolvers: true,
})
export class AmountFindingType {
  @Field(() => AmountFindingCodeEnum, { description: "What, for programs." })
  code!: AmountFindingCode;

  @Field(() => YenScalar, {
    description: "The most that the advances may be, or the least that 契約保証 must be over, in yen.",
  })
  limit!: Yen;

  @Field(() => YenScalar, {
    description: "What is to be returned, or by how much 契約保証 is to be raised, in yen.",
  })
  difference!: Yen;

  @Field(() => String, {
    description: "Where the rule stands (根拠): the obligee's own words, or the national default.",
  })
  source!: string;
}

const yen = (amount: Yen): string => `${withCommas(amount)} yen`;

/** Each in the words of both languages. */
const WORDS: Readonly<Record<AmountFindingCode, Wording<AmountFinding>>> = {
  ADVANCE_OVER_RETURN_LIMIT: {
    en: ({ limit, difference }) =>
      `The advances are ${yen(difference)} over ${yen(limit)}, the limit after the price cut. Ask the obligee about returning ` +
      "them, and have the guaranteed amount amended.",
    ja: ({ limit, difference }) =>
      `減額後の限度額${formatYen(limit)}を${formatYen(difference)}超えています。超過額の返還について発注者に確認し、` +
      "返還後に保証金額の変更をお申し込みください。",
  },
  PERFORMANCE_UNDER_RATE: {
    en: ({ limit, difference }) =>
      `The performance guarantee is ${yen(difference)} under ${yen(limit)}, its least amount for this price. Ask the obligee ` +
      "whether it wants more, and have the guaranteed amount amended.",
    ja: ({ limit, difference }) =>
      `契約保証の必要額${formatYen(limit)}に${formatYen(difference)}不足しています。増額の要否を発注者に確認し、` +
      "必要な場合は保証金額の変更をお申し込みください。",
  },
};

@Resolver(() => AmountFindingType)
export class AmountFindingResolver {
  @FieldResolver(() => String, {
    description: "What is amiss and what to do, for people; Japanese or English by `Accept-Language`.",
  })
  message(@Root() finding: AmountFinding, @Ctx() { locale }: ApiContext): string {
    return withRule(inWords(WORDS[finding.code], locale, finding), finding, locale);
  }

  @FieldResolver(() => Boolean, { description: IS_OWN_RULE })
  isOwnRule(@Root() { isOwn }: AmountFinding): boolean {
    return isOwn;
  }
}
