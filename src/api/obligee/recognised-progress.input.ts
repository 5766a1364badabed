import { Field, InputType } from "type-graphql";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { Yen } from "../../domain/values/yen";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";
import { YenScalar } from "../graphql/scalars/yen.scalar";

@InputType("RecognisedProgressInput", {
  description: "What the obligee recognised about the works half-way (認定調書), for 中間前払金.",
})
export class RecognisedProgressInput {
  @Field(() => CalendarDateScalar, {
    description: "The day of the recognition (認定日): half of the work period must have passed by then.",
  })
  recognisedOn!: CalendarDate;

  @Field(() => YenScalar, {
    description: "Worth of the work done in yen (出来高): at least half of the covered price.",
  })
  workDone!: Yen;

  @Field(() => Boolean, {
    description: "Whether the work planned for the first half of the period is done; it must be.",
  })
  plannedWorkDone!: boolean;
}
