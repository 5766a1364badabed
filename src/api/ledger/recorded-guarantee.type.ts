import { Field, Int, ObjectType } from "type-graphql";
import type { CalendarDate } from "../../domain/values/calendar-date";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";

@ObjectType("RecordedGuarantee", {
  description:
    "What a body recorded of a guarantee that was not issued here: paper, a bank's, an insurer's bond (電子証券), cash " +
    "(契約保証金).",
  simpleResolvers: true,
})
export class RecordedGuaranteeType {
  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: "The first day of the works (工期の始期); null where the body recorded none.",
  })
  worksFrom!: CalendarDate | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description:
      "The day on which the works are to be completed (工期の末日); null where the body recorded none.",
  })
  worksTo!: CalendarDate | null;

  @Field(() => String, {
    nullable: true,
    description: "Where an insurer's bond is viewed (閲覧用URL); null where the body recorded none.",
  })
  viewingUrl!: string | null;

  @Field(() => Boolean, {
    description: "Whether the body keeps a password for viewing here; `revealLedgerPassword` shows it.",
  })
  hasPassword!: boolean;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: "The day on which it ended (終了日); null while it has not.",
  })
  endedOn!: CalendarDate | null;

  @Field(() => Int, {
    description: "Grows by one with every change; whoever changes it names the one it saw.",
  })
  revision!: number;
}
