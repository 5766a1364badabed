import { Field, ID, Int, ObjectType } from "type-graphql";
import type { ObligeePolicyView } from "../../use-cases/obligee/read-obligee-policy";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { PerformanceExtension } from "../../domain/obligee/obligee-policy";
import type { Yen } from "../../domain/values/yen";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";
import { YenScalar } from "../graphql/scalars/yen.scalar";
import { PerformanceExtensionEnum } from "./performance-extension.enum";

const SOURCE = "Where the rule stands (根拠): the words of the policy, or the national default.";
const IS_OWN =
  "Whether the policy of the obligee, or of the body that it is a department of, says so; false: the national default.";

@ObjectType("PercentRule", {
  description: "A rule in percent of the covered price (対象額).",
  simpleResolvers: true,
})
export class PercentRuleType {
  @Field(() => Int, { description: "The percentage (％), 0 to 100; more where its field says so." })
  value!: number;

  @Field(() => String, { description: SOURCE })
  source!: string;

  @Field(() => Boolean, { description: IS_OWN })
  isOwn!: boolean;
}

@ObjectType("DaysRule", {
  description: "A rule in days, the first and the last included (日数).",
  simpleResolvers: true,
})
export class DaysRuleType {
  @Field(() => Int, { description: "The number of days, 0 to 3,650." })
  value!: number;

  @Field(() => String, { description: SOURCE })
  source!: string;

  @Field(() => Boolean, { description: IS_OWN })
  isOwn!: boolean;
}

@ObjectType("YenRule", { description: "A rule in yen (円).", simpleResolvers: true })
export class YenRuleType {
  @Field(() => YenScalar, {
    nullable: true,
    description: "The amount in yen; null only where there is no cap.",
  })
  value!: Yen | null;

  @Field(() => String, { description: SOURCE })
  source!: string;

  @Field(() => Boolean, { description: IS_OWN })
  isOwn!: boolean;
}

@ObjectType("ConditionRule", { description: "A rule that holds or does not (条件).", simpleResolvers: true })
export class ConditionRuleType {
  @Field(() => Boolean, { description: "Whether it holds." })
  value!: boolean;

  @Field(() => String, { description: SOURCE })
  source!: string;

  @Field(() => Boolean, { description: IS_OWN })
  isOwn!: boolean;
}

@ObjectType("PerformanceExtensionRule", {
  description: "What becomes of 契約保証 where the work period grows (工期延長).",
  simpleResolvers: true,
})
export class PerformanceExtensionRuleType {
  @Field(() => PerformanceExtensionEnum, {
    description: "Whether the guarantee follows or a new version is issued.",
  })
  value!: PerformanceExtension;

  @Field(() => String, { description: SOURCE })
  source!: string;

  @Field(() => Boolean, { description: IS_OWN })
  isOwn!: boolean;
}

@ObjectType("TextRule", { description: "A rule in words (文言).", simpleResolvers: true })
export class TextRuleType {
  @Field(() => String, { nullable: true, description: "The words; null where there are none." })
  value!: string | null;

  @Field(() => String, { description: SOURCE })
  source!: string;

  @Field(() => Boolean, { description: IS_OWN })
  isOwn!: boolean;
}

@ObjectType("ObligeePolicy", {
  description:
    "The rules that an obligee (発注者) goes by on a day: its own where it has set them, the national defaults elsewhere. " +
    "Visible to every caller.",
  simpleResolvers: true,
})
export class ObligeePolicyType {
  @Field(() => ID, { description: "The obligee (発注者)." })
  obligeeId!: string;

  @Field(() => CalendarDateScalar, { description: "The day that is spoken of (基準日)." })
  on!: CalendarDate;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description:
      "Since when the policy in effect applies (適用開始日); null where the national defaults hold alone.",
  })
  effectiveFrom!: CalendarDate | null;

  @Field(() => PercentRuleType, { description: "Most of 前払金 on works." })
  advancePercent!: PercentRuleType;

  @Field(() => PercentRuleType, { description: "Most of 中間前払金." })
  interimPercent!: PercentRuleType;

  @Field(() => PercentRuleType, { description: "Most of 前払金 and 中間前払金 together." })
  totalPercent!: PercentRuleType;

  @Field(() => PercentRuleType, {
    description: "Most of 前払金 on survey, design and consulting (業務委託).",
  })
  surveyPercent!: PercentRuleType;

  @Field(() => PercentRuleType, {
    description:
      "Most of 前払金 where the price was investigated as low (低入札価格調査); the smaller one counts.",
  })
  lowBidAdvancePercent!: PercentRuleType;

  @Field(() => PercentRuleType, {
    description:
      "After a price cut, what of the covered price (対象額) an advance (前払金) may still be before it is returned.",
  })
  advanceReturnPercent!: PercentRuleType;

  @Field(() => PercentRuleType, {
    description: "The same of advance and interim payment (中間前払金) together.",
  })
  totalReturnPercent!: PercentRuleType;

  @Field(() => PercentRuleType, { description: "Least of 契約保証." })
  performancePercent!: PercentRuleType;

  @Field(() => PercentRuleType, {
    description:
      "Least of 契約保証 where the price was investigated as low (低入札価格調査); the larger one counts.",
  })
  lowBidPerformancePercent!: PercentRuleType;

  @Field(() => PercentRuleType, {
    description:
      "From which new price on 契約保証 is to be raised to its least share, in percent of the price it was issued for: 100 to " +
      "1,000. With 100 it is with every rise.",
  })
  performanceRaiseFromPercent!: PercentRuleType;

  @Field(() => YenRuleType, {
    description: "Contracts whose whole price (請負金額・総額) is below this have no 前払金.",
  })
  minimumPrice!: YenRuleType;

  @Field(() => DaysRuleType, { description: "Contracts with a shorter work period (工期) have no 前払金." })
  minimumDays!: DaysRuleType;

  @Field(() => YenRuleType, {
    description: "Contracts whose whole price (請負金額・総額) is below this have no 中間前払金.",
  })
  interimMinimumPrice!: YenRuleType;

  @Field(() => DaysRuleType, {
    description: "Contracts with a shorter work period (工期) have no 中間前払金.",
  })
  interimMinimumDays!: DaysRuleType;

  @Field(() => YenRuleType, {
    description:
      "Over several fiscal years, years whose payment limit (支払限度額, 年割額) is below this have no 中間前払金.",
  })
  interimMinimumYearLimit!: YenRuleType;

  @Field(() => YenRuleType, {
    description:
      "Ceilings of 前払金 and 中間前払金 are rounded down to a multiple of this (端数処理); 1: to the yen.",
  })
  roundDownTo!: YenRuleType;

  @Field(() => YenRuleType, {
    description: "The largest 前払金 for any price (限度額), in yen; its value is null where there is none.",
  })
  cap!: YenRuleType;

  @Field(() => YenRuleType, {
    description:
      "The largest 中間前払金 for any price (限度額), in yen; its value is null where there is none.",
  })
  interimCap!: YenRuleType;

  @Field(() => PercentRuleType, {
    description:
      "Most of 中間前払金 where the price was investigated as low (低入札価格調査); the smaller one counts.",
  })
  lowBidInterimPercent!: PercentRuleType;

  @Field(() => PercentRuleType, {
    description:
      "Most of 前払金 and 中間前払金 together where the price was investigated as low (低入札価格調査); the smaller one " +
      "counts.",
  })
  lowBidTotalPercent!: PercentRuleType;

  @Field(() => ConditionRuleType, {
    description: "Whether there is 中間前払金 only where the public notice (公告) says so.",
  })
  interimOnlyIfAnnounced!: ConditionRuleType;

  @Field(() => ConditionRuleType, {
    description:
      "Whether there is no 中間前払金 after a part payment (部分払). One at the end of a fiscal year of a contract over " +
      "several does not count.",
  })
  interimExcludesProgressPayment!: ConditionRuleType;

  @Field(() => ConditionRuleType, {
    description: "Whether there is no 中間前払金 where the price was investigated as low (低入札価格調査).",
  })
  interimExcludesLowBid!: ConditionRuleType;

  @Field(() => ConditionRuleType, {
    description: "Whether there is no 中間前払金 for supervision (工事監理).",
  })
  interimExcludesSupervision!: ConditionRuleType;

  @Field(() => ConditionRuleType, {
    description: "Whether there is no 中間前払金 where a transfer of claims (債権譲渡) was applied for.",
  })
  interimExcludesTransferOfClaims!: ConditionRuleType;

  @Field(() => ConditionRuleType, {
    description: "Whether one 工事番号 of the body names one works contract (重複なし).",
  })
  uniqueWorksNumber!: ConditionRuleType;

  @Field(() => ConditionRuleType, {
    description: "Whether one 調達案件番号 of the body names one works contract (重複なし).",
  })
  uniqueProcurementNumber!: ConditionRuleType;

  @Field(() => ConditionRuleType, {
    description: "Whether one 契約番号 of the body names one works contract (重複なし).",
  })
  uniqueContractNumber!: ConditionRuleType;

  @Field(() => ConditionRuleType, {
    description: "Whether one 仕様書番号 of the body names one works contract (重複なし).",
  })
  uniqueSpecificationNumber!: ConditionRuleType;

  @Field(() => PerformanceExtensionRuleType, {
    description: "What becomes of 契約保証 where the work period grows (工期延長).",
  })
  performanceExtension!: PerformanceExtensionRuleType;

  @Field(() => TextRuleType, {
    description: "What every copy of a certificate for this obligee bears (証書の写しの注記).",
  })
  certificateCopyNote!: TextRuleType;
}

/** The rules as the API shows them. */
export function obligeePolicyView({ rules, papers, ...view }: ObligeePolicyView): ObligeePolicyType {
  return {
    ...view,
    ...rules,
    ...papers,
    roundDownTo: { ...rules.roundDownTo, value: rules.roundDownTo.value as Yen },
  };
}
