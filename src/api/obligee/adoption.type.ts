import { Field, ObjectType } from "type-graphql";
import { AtMost } from "../graphql/cost/field-cost";
import type { StartBasis } from "../../domain/obligee/adoption";
import type { CalendarDate } from "../../domain/values/calendar-date";
import { GUARANTEE_KINDS, type GuaranteeKind } from "../../domain/values/guarantee-kind";
import { GuaranteeKindEnum } from "../graphql/guarantee-kind.enum";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";
import { StartBasisEnum } from "./obligee-enums";

/** What a source states of an adoption. */
@ObjectType()
export abstract class StatedAdoptionType {
  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: "The first day (運用開始日); null where the source names the obligee without a day.",
  })
  startsOn!: CalendarDate | null;

  @Field(() => StartBasisEnum, { description: "Which day of a contract is compared with it (起算)." })
  startBasis!: StartBasis;

  @Field(() => Boolean, { description: "Whether it holds for works (工事)." })
  works!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether it holds for consulting contracts (業務委託への適用); null where the source does not say.",
  })
  consulting!: boolean | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description:
      "The first day for consulting contracts (業務委託), where they start on another day than works; null otherwise.",
  })
  consultingStartsOn!: CalendarDate | null;

  @AtMost(GUARANTEE_KINDS.length)
  @Field(() => [GuaranteeKindEnum], { description: "The kinds of guarantees that it holds for (対象)." })
  kinds!: readonly GuaranteeKind[];

  @Field(() => Boolean, { description: "Whether it is a trial (試行)." })
  isTrial!: boolean;

  @Field(() => CalendarDateScalar, { description: "The day that the source speaks of (現在)." })
  asOf!: CalendarDate;

  @Field(() => String, { description: "Where that stands (出典)." })
  source!: string;
}

@ObjectType("Adoption", {
  description:
    "Since when, and for what, an obligee takes e-guarantees (導入), as a source states it on a day.",
  simpleResolvers: true,
})
export class AdoptionType extends StatedAdoptionType {
  @Field(() => String, {
    nullable: true,
    description:
      "The department (部署) whose own it is, by its name; null where it is that of a body, which holds for its departments " +
      "without one.",
  })
  department!: string | null;
}
