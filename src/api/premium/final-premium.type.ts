import { Field, ID, ObjectType } from "type-graphql";
import { AtMost } from "../graphql/cost/field-cost";
import { MOST_FORMER_PREMIUMS } from "../../domain/premium/final-premium";
import type { Yen } from "../../domain/values/yen";
import { DateTimeScalar } from "../graphql/scalars/date-time.scalar";
import { YenScalar } from "../graphql/scalars/yen.scalar";

const AMOUNT = "The premium in yen (保証料).";
const REASON = "Why (確定の理由), 1 to 500 characters.";
const SET_AT = "When it was set (登録日時).";
const USER_ID = "The user (利用者) who set it; null where an integration's access token did.";

/** What is said of every premium that an officer set. */
@ObjectType({ simpleResolvers: true })
export abstract class SetPremium {
  @Field(() => YenScalar, { description: AMOUNT })
  amount!: Yen;

  @Field(() => String, { description: REASON })
  reason!: string;

  @Field(() => DateTimeScalar, { description: SET_AT })
  setAt!: Date;

  @Field(() => ID, { nullable: true, description: USER_ID })
  userId!: string | null;
}

@ObjectType("FormerFinalPremium", {
  description: "A final premium (確定保証料) that another one replaced.",
  simpleResolvers: true,
})
export class FormerFinalPremiumType extends SetPremium {}

@ObjectType("FinalPremium", {
  description:
    "What is charged (確定保証料), as the issuer's officer set it beside the quote. Exempt from consumption tax (非課税).",
  simpleResolvers: true,
})
export class FinalPremiumType extends SetPremium {
  @AtMost(MOST_FORMER_PREMIUMS)
  @Field(() => [FormerFinalPremiumType], {
    description: "What it replaced, oldest first; of more than 99 the newest 99.",
  })
  former!: FormerFinalPremiumType[];
}
