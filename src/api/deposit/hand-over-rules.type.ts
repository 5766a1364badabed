import { Field, ID, Int, ObjectType } from "type-graphql";
import type { HandOverRoute } from "../../domain/deposit/hand-over-rules";
import type { CalendarDate } from "../../domain/values/calendar-date";
import { GUARANTEE_KINDS } from "../../domain/values/guarantee-kind";
import { AtMost } from "../graphql/cost/field-cost";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";
import { HandOverRouteType } from "./hand-over-route.type";

@ObjectType("HandOverRules", {
  description:
    "What an obligee says of hand-overs (提出方法): recorded by itself, else as it publishes it. A department goes by its " +
    "body until it has its own.",
  simpleResolvers: true,
})
export class HandOverRulesType {
  @Field(() => ID, { description: "The obligee (発注者) that was asked about." })
  obligeeId!: string;

  @Field(() => CalendarDateScalar, { description: "From when on it holds (適用開始日)." })
  effectiveFrom!: CalendarDate;

  @Field(() => Boolean, {
    description: "Whether the obligee or its body recorded it here; else it is what it publishes.",
  })
  isOwn!: boolean;

  @AtMost(GUARANTEE_KINDS.length)
  @Field(() => [HandOverRouteType], { description: "Where each kind goes (提出先); at most one for each." })
  routes!: HandOverRoute[];

  @Field(() => Int, {
    description: "The business days (開庁日) that it takes to decide (受領期限), 1 to 30; five unless set.",
  })
  receiptBusinessDays!: number;

  @Field(() => Boolean, {
    description: "Whether it receives amended versions of the certificate anew (変更証書の再受領).",
  })
  receivesAmendmentsAnew!: boolean;

  @Field(() => Boolean, { description: "Whether it has left a mailbox for news and reminders (通知先)." })
  hasNoticeAddress!: boolean;

  @Field(() => String, { description: "Where it says so (根拠), 1 to 500 characters." })
  source!: string;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: "The day of the source (時点); null where it bears none.",
  })
  asOf!: CalendarDate | null;
}
