import { Field, ObjectType } from "type-graphql";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { Yen } from "../../domain/values/yen";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";
import { YenScalar } from "../graphql/scalars/yen.scalar";

@ObjectType("RecognisedProgress", {
  description: "What the obligee recognised about the works half-way (認定調書), for 中間前払金保証.",
  simpleResolvers: true,
})
export class RecognisedProgressType {
  @Field(() => CalendarDateScalar, { description: "The day of the recognition (認定日)." })
  recognisedOn!: CalendarDate;

  @Field(() => YenScalar, { description: "Worth of the work done in yen (出来高)." })
  workDone!: Yen;

  @Field(() => Boolean, {
    description: "Whether the work planned for the first half of the work period is done.",
  })
  plannedWorkDone!: boolean;
}
