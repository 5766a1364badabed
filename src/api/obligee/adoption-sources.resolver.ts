import { Ctx, Field, Int, ObjectType, Query, Resolver } from "type-graphql";
import { MOST_SOURCES, type AdoptionSourceView } from "../../use-cases/obligee/ports";
import type { CalendarDate } from "../../domain/values/calendar-date";
import { readerOf, type ApiContext } from "../graphql/context";
import { AtMost } from "../graphql/cost/field-cost";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";
import { DateTimeScalar } from "../graphql/scalars/date-time.scalar";

@ObjectType("AdoptionSource", {
  description:
    "A table of obligees that take e-guarantees (導入発注者の出典): a prefecture's or another publisher's.",
  simpleResolvers: true,
})
class AdoptionSourceType {
  @Field(() => String, {
    description: "Its name (出典): each edition replaces the one before it, and no other source.",
  })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "Where it can be read: an address that begins with https or http; null where nobody stated it.",
  })
  url!: string | null;

  @Field(() => CalendarDateScalar, { description: "The newest day that it spoke of (時点)." })
  asOf!: CalendarDate;

  @Field(() => Int, { description: "How many obligees (発注者) it ever named." })
  obligees!: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      "When it last said something new (取込日時); null for what was imported before that was recorded.",
  })
  recordedAt!: Date | null;
}

@Resolver()
export class AdoptionSourcesResolver {
  @AtMost(MOST_SOURCES)
  @Query(() => [AdoptionSourceType], {
    description:
      `Where it is known from which obligees take e-guarantees (導入発注者の出典): the last ${String(MOST_SOURCES)} sources, what was ` +
      "imported last first. For every caller.",
  })
  adoptionSources(@Ctx() context: ApiContext): Promise<readonly AdoptionSourceView[]> {
    readerOf(context);
    return context.reads.obligees.adoptionSources();
  }
}
