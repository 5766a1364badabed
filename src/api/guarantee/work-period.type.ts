import { Field, ObjectType } from "type-graphql";
import type { CalendarDate } from "../../domain/values/calendar-date";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";

@ObjectType("WorkPeriod", {
  description: "The work period (工期), both days included.",
  simpleResolvers: true,
})
export class WorkPeriodType {
  @Field(() => CalendarDateScalar, { description: "First day of the works (着手日)." })
  from!: CalendarDate;

  @Field(() => CalendarDateScalar, { description: "Completion date (完成日)." })
  to!: CalendarDate;
}
