import { Field, InputType, ObjectType } from "type-graphql";

const NAME = "The name of the body (発注者名), as certificates address it";
const PREFECTURE = "Its prefecture (都道府県), such as 熊本県";

@InputType("UnlistedObligeeInput", { description: "A body that is not listed (一覧にない発注者)." })
export class UnlistedObligeeInput {
  @Field(() => String, { description: `${NAME}: 1 to 120 characters.` })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description:
      `${PREFECTURE}; absent: a national body, or the one listed body of this name. Where several are called so, ` +
      "the finding BODY_IS_LISTED names them.",
  })
  prefecture?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      "true: it is another body (別の発注者) than those whose names are one character away, which the finding BODY_RESEMBLES names.",
  })
  isAnother!: boolean;
}

@ObjectType("UnlistedObligee", {
  description: "A body that is not listed (一覧にない発注者), as a draft names it.",
  simpleResolvers: true,
})
export class UnlistedObligeeType {
  @Field(() => String, { description: `${NAME}.` })
  name!: string;

  @Field(() => String, { nullable: true, description: `${PREFECTURE}; null: a national body.` })
  prefecture!: string | null;

  @Field(() => Boolean, {
    description:
      "Whether it is said to be another body than those whose names are one character away (別の発注者).",
  })
  isAnother!: boolean;
}
