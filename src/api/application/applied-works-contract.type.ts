import { Field, ObjectType } from "type-graphql";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { Yen } from "../../domain/values/yen";
import { MOST_FISCAL_YEARS, type AdvanceYears } from "../../domain/works-contract/fiscal-year-plans";
import { AtMost } from "../graphql/cost/field-cost";
import { AdvanceYearsEnum, FiscalYearPlanType } from "../works-contract/fiscal-years.type";
import { WorksIdentifiersType } from "../works-contract/works-identifiers.type";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";
import { YenScalar } from "../graphql/scalars/yen.scalar";

@ObjectType("AppliedWorkPeriod", {
  description: "The work period (工期) as far as it is filled in, both days included.",
  simpleResolvers: true,
})
export class AppliedWorkPeriodType {
  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: "First day of the works (着手日); null where a draft does not say.",
  })
  from!: CalendarDate | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: "Completion date (完成日); null where a draft does not say.",
  })
  to!: CalendarDate | null;
}

@ObjectType("AppliedWorksContract", {
  description:
    "The works contract (請負契約) as far as the application says; a draft may leave anything out.",
  simpleResolvers: true,
})
export class AppliedWorksContractType {
  @Field(() => String, {
    nullable: true,
    description: "Name of the works (工事名); null where a draft does not say.",
  })
  name!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Place of the works (工事場所); null where none is stated.",
  })
  place!: string | null;

  @Field(() => YenScalar, {
    nullable: true,
    description: "The whole contract price in yen (請負金額（総額）); null where a draft does not say.",
  })
  contractPrice!: Yen | null;

  @Field(() => YenScalar, {
    nullable: true,
    description: "The part that the guarantee covers, in yen (請負金額（対象額）); null: the whole price.",
  })
  coveredPrice!: Yen | null;

  @Field(() => AppliedWorkPeriodType, { description: "The work period (工期)." })
  workPeriod!: AppliedWorkPeriodType;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: "The day the works contract was concluded (請負契約日); null where it is not yet.",
  })
  contractedOn!: CalendarDate | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: "The day of the public notice (公告日); null where none is stated.",
  })
  noticedOn!: CalendarDate | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: "The day of the nomination (指名日); null where none is stated.",
  })
  nominatedOn!: CalendarDate | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description:
      "The day on which the obligee began to place the order (発注手続きの開始日); null where it is not stated.",
  })
  procurementStartedOn!: CalendarDate | null;

  @AtMost(MOST_FISCAL_YEARS)
  @Field(() => [FiscalYearPlanType], {
    nullable: true,
    description:
      "The plan by fiscal years (年度別の支払限度額・出来高予定額) of a contract over several (債務負担行為), as entered; null " +
      "where it has none.",
  })
  fiscalYears!: FiscalYearPlanType[] | null;

  @Field(() => AdvanceYearsEnum, {
    description:
      "In which fiscal years the contract has an advance; without a plan by years it says nothing.",
  })
  advanceYears!: AdvanceYears;

  @Field(() => WorksIdentifiersType, {
    description: "The numbers by which the obligee knows it (工事番号, 契約番号 and others).",
  })
  identifiers!: WorksIdentifiersType;

  @Field(() => String, {
    nullable: true,
    description: "The contractor's own reference to the contract; null where none was given.",
  })
  externalReference!: string | null;
}
