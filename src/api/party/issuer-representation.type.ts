import { Field, ObjectType } from "type-graphql";
import type { CalendarDate } from "../../domain/values/calendar-date";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";

@ObjectType("IssuerRepresentation", {
  description:
    "Who represents an issuer on its papers, and where its terms stand, from a day until its next entry applies.",
  simpleResolvers: true,
})
export class IssuerRepresentationType {
  @Field(() => CalendarDateScalar, { description: "The first day on which it applies (適用開始日)." })
  effectiveFrom!: CalendarDate;

  @Field(() => String, { description: "Title and name of the representative (代表者)." })
  representative!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "Where its terms (約款) stand (約款の所在): an address of the web, or a place; null where its papers do not say.",
  })
  termsAddress!: string | null;
}
