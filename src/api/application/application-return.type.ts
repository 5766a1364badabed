import { Field, ID, ObjectType } from "type-graphql";
import { MOST_CORRECTIONS, type Correction } from "../../domain/application/application-return";
import { AtMost } from "../graphql/cost/field-cost";
import { DateTimeScalar } from "../graphql/scalars/date-time.scalar";

@ObjectType("Correction", {
  description: "One thing that the contractor is to correct (訂正事項).",
  simpleResolvers: true,
})
export class CorrectionType {
  @Field(() => String, {
    nullable: true,
    description:
      "The item (項目), as the form names it or as a place in the input such as `amount`; null: the application as a whole.",
  })
  item!: string | null;

  @Field(() => String, { description: "What to correct (訂正内容)." })
  text!: string;
}

@ObjectType("ApplicationReturn", {
  description:
    "A return of an application to its contractor (差戻し). Only the contractor and the issuer see it.",
  simpleResolvers: true,
})
export class ApplicationReturnType {
  @Field(() => String, { description: "Why (差戻しの理由)." })
  reason!: string;

  @AtMost(MOST_CORRECTIONS)
  @Field(() => [CorrectionType], {
    description: "What to correct (訂正事項); empty where the reason says it all.",
  })
  corrections!: readonly Correction[];

  @Field(() => DateTimeScalar, { description: "When it was returned (差戻し日時)." })
  returnedAt!: Date;

  @Field(() => ID, {
    nullable: true,
    description: "The officer (利用者) who returned it; null where an integration's access token did.",
  })
  userId!: string | null;
}
