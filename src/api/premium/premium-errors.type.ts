import { Field, ObjectType } from "type-graphql";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { GuaranteeKind } from "../../domain/values/guarantee-kind";
import { UserErrorType } from "../graphql/errors/user-error.type";
import { GuaranteeKindEnum } from "../guarantee/guarantee-enums";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";

@ObjectType("PremiumTableNotFoundError", {
  implements: UserErrorType,
  description: "The issuer has no premium table (保証料率表) for this kind in effect on this day.",
  simpleResolvers: true,
})
export class PremiumTableNotFoundErrorType extends UserErrorType {
  @Field(() => GuaranteeKindEnum, { description: "What was to be priced (区分)." })
  kind!: GuaranteeKind;

  @Field(() => CalendarDateScalar, { description: "The day whose table was asked for (基準日)." })
  on!: CalendarDate;
}
