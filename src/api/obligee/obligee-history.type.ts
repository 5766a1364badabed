import { Field, ObjectType } from "type-graphql";
import { MOST_OF_HISTORY, type PolicyVersion, type StatementView } from "../../use-cases/obligee/ports";
import type { CalendarDate } from "../../domain/values/calendar-date";
import { AtMost } from "../graphql/cost/field-cost";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";
import { DateTimeScalar } from "../graphql/scalars/date-time.scalar";
import { StatedAdoptionType } from "./adoption.type";

@ObjectType("AdoptionStatement", {
  description:
    "What one source (出典) said of an obligee's e-guarantees (導入), on the day that it speaks of.",
  simpleResolvers: true,
})
class AdoptionStatementType extends StatedAdoptionType {
  @Field(() => String, {
    nullable: true,
    description:
      "Where the source can be read: an address that begins with https or http; null where nobody stated it.",
  })
  sourceUrl!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether the source states its day (時点) itself; false: it is the day of the import. null: not known, for what was " +
      "imported before that was recorded.",
  })
  isDayStated!: boolean | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was imported (取込日時); null for what was imported before that was recorded.",
  })
  recordedAt!: Date | null;

  @Field(() => Boolean, {
    description:
      "Whether it is what holds today (`Obligee.adoptions`): of the newest statement of each source the newest, where one " +
      "without a start replaces none with one.",
  })
  isInForce!: boolean;
}

@ObjectType("PolicyVersion", {
  description: "Rules that an obligee recorded (発注者の取扱い); `obligeePolicy(on:)` tells what they say.",
  simpleResolvers: true,
})
class PolicyVersionType {
  @Field(() => CalendarDateScalar, { description: "The first day on which they hold (適用開始日)." })
  effectiveFrom!: CalendarDate;

  @Field(() => String, { description: "Where they stand (出典)." })
  source!: string;

  @Field(() => DateTimeScalar, { description: "When they were recorded (登録日時)." })
  recordedAt!: Date;
}

@ObjectType("ObligeeHistory", {
  description:
    "What is known of an obligee's past (履歴): which source said what from which day, and its own rules.",
  simpleResolvers: true,
})
export class ObligeeHistoryType {
  @AtMost(MOST_OF_HISTORY)
  @Field(() => [AdoptionStatementType], {
    description: `What sources said of its e-guarantees (導入), newest first: the last ${String(MOST_OF_HISTORY)}.`,
  })
  adoptions!: readonly StatementView[];

  @AtMost(MOST_OF_HISTORY)
  @Field(() => [PolicyVersionType], {
    description: `The rules that it recorded, the latest day first: the last ${String(MOST_OF_HISTORY)}.`,
  })
  policies!: readonly PolicyVersion[];
}
