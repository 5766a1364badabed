import { Field, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import {
  ADVANCE_YEARS,
  type AdvanceYears,
  type FiscalYearPlan,
  type PlannedYears,
} from "../../domain/works-contract/fiscal-year-plans";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { YearChoice } from "../../domain/works-contract/covered-year";
import type { Yen } from "../../domain/values/yen";
import { enumOf } from "../graphql/enum-of";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";
import { YenScalar } from "../graphql/scalars/yen.scalar";

export const AdvanceYearsEnum = enumOf(ADVANCE_YEARS);
registerEnumType(AdvanceYearsEnum, {
  name: "AdvanceYears",
  description:
    "In which fiscal years (年度) a contract over several has an advance (前払金), by its special terms (特約条項).",
  valuesConfig: {
    EVERY_YEAR: { description: "Each year has one of its own." },
    FROM_SECOND_YEAR: { description: "The first year has none (初年度は支払わない)." },
    FIRST_TWO_TOGETHER: {
      description: "The advance of the first year covers the second, too (翌年度分を含めて支払う).",
    },
  },
});

const YEAR =
  "The fiscal year (年度) by the year in which it begins: 2026 is 令和8年度, 2026-04-01 to 2027-03-31.";
const LIMIT =
  "The most that is paid in that year, in yen (支払限度額); all years add up to the contract price.";
const PROGRESS =
  "The worth of the work planned for that year, in yen (出来高予定額); all years add up to the contract price.";

@ObjectType("FiscalYearPlan", {
  description: "One fiscal year of a contract over several (債務負担行為, 継続費).",
  simpleResolvers: true,
})
export class FiscalYearPlanType {
  @Field(() => Int, { description: YEAR })
  year!: number;

  @Field(() => YenScalar, { description: LIMIT })
  paymentLimit!: Yen;

  @Field(() => YenScalar, { description: PROGRESS })
  plannedProgress!: Yen;
}

@InputType("FiscalYearPlanInput", {
  description: "One fiscal year of a contract over several (債務負担行為, 継続費).",
})
export class FiscalYearPlanInput {
  @Field(() => Int, { description: YEAR })
  year!: number;

  @Field(() => YenScalar, { description: LIMIT })
  paymentLimit!: Yen;

  @Field(() => YenScalar, { description: PROGRESS })
  plannedProgress!: Yen;
}

const FISCAL_YEARS =
  "The plan by fiscal years (年度別の支払限度額・出来高予定額) of a contract over several (債務負担行為): every year of the " +
  "work period once, in any order, at most 30. Absent: the contract has none. Ceilings, half of the period and " +
  "保証期限 of an advance then follow the year that `fiscalYear` names.";
const ADVANCE_YEARS_SAID =
  "In which fiscal years the contract has an advance; without a plan by years it says nothing.";
const FISCAL_YEAR =
  "The fiscal year (対象年度) that the advance is for, one of `worksContract.fiscalYears`: required with them for " +
  "ADVANCE_PAYMENT and INTERIM_PAYMENT. 契約保証 covers the whole contract and has none.";
const PAID_AHEAD =
  "With `fiscalYear` only: what a part payment at the start of that year paid for work beyond the plan up to then, in yen " +
  "(出来高超過額). The guarantee covers that much less. Absent: nothing.";

const CARRIED =
  "Planned progress that was carried over (出来高予定額の繰越し): at the end of the year before, the work done was worth less " +
  "than planned up to then. The advance of the year waits until that of the carried part is written off (償却).";
const CARRIED_PROGRESS =
  "How much less, in yen: at least 1, at most the progress planned for all years before.";

@ObjectType("CarriedOver", { description: CARRIED, simpleResolvers: true })
export class CarriedOverType {
  @Field(() => YenScalar, { description: CARRIED_PROGRESS })
  plannedProgress!: Yen;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description:
      "The day on which the advance of the carried part was written off (償却日); null: it is not yet.",
  })
  writtenOffOn!: CalendarDate | null;
}

@InputType("CarriedOverInput", { description: CARRIED })
export class CarriedOverInput {
  @Field(() => YenScalar, { description: CARRIED_PROGRESS })
  plannedProgress!: Yen;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description:
      "The day on which the advance of the carried part was written off (償却日), at the latest the day of the application. " +
      "Absent: it is not yet, and the advance of the year has to wait.",
  })
  writtenOffOn?: CalendarDate | null;
}

/** What every input of a works contract says of its years. */
@InputType()
export abstract class PlannedYearsInput {
  @Field(() => [FiscalYearPlanInput], { nullable: true, description: FISCAL_YEARS })
  fiscalYears?: FiscalYearPlanInput[] | null;

  @Field(() => AdvanceYearsEnum, { defaultValue: "EVERY_YEAR", description: ADVANCE_YEARS_SAID })
  advanceYears!: AdvanceYears;
}

/** What every input of a guarantee says of the year that it is for. */
@InputType()
export abstract class YearChoiceInput {
  @Field(() => Int, { nullable: true, description: FISCAL_YEAR })
  fiscalYear?: number | null;

  @Field(() => YenScalar, { nullable: true, description: PAID_AHEAD })
  paidAhead?: Yen | null;

  @Field(() => CarriedOverInput, {
    nullable: true,
    description: "With `fiscalYear` only: what was carried over into that year (繰越し). Absent: nothing.",
  })
  carriedOver?: CarriedOverInput | null;
}

/** The choice of a year with every absence written out. */
export function yearChoiceOf({
  fiscalYear = null,
  paidAhead = null,
  carriedOver,
}: YearChoiceInput): Omit<YearChoice, "kind"> {
  return {
    fiscalYear,
    paidAhead,
    carriedOver: carriedOver
      ? { plannedProgress: carriedOver.plannedProgress, writtenOffOn: carriedOver.writtenOffOn ?? null }
      : null,
  };
}

/** The input with every absence written out. */
export function plannedYearsOf(input: PlannedYearsInput | null | undefined): PlannedYears {
  return {
    fiscalYears: input?.fiscalYears?.map(planOf) ?? null,
    advanceYears: input?.advanceYears ?? "EVERY_YEAR",
  };
}

function planOf({ year, paymentLimit, plannedProgress }: FiscalYearPlanInput): FiscalYearPlan {
  return { year, paymentLimit, plannedProgress };
}
