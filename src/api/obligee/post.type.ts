import { Field, InputType, ObjectType } from "type-graphql";
import { LONGEST_HOLDER, LONGEST_TITLE, type Post } from "../../domain/obligee/addressee";

const TITLE = "The post (職), such as 契約担当者 or 支出負担行為担当官 〇〇局長";
const HOLDER = "The name of whoever holds it (氏名)";

@InputType("PostInput", { description: "Whom of an obligee a certificate addresses (被保証者の職・氏名)." })
export class PostInput {
  @Field(() => String, {
    description: `${TITLE}: 1 to ${String(LONGEST_TITLE)} characters, printed as entered.`,
  })
  title!: string;

  @Field(() => String, {
    nullable: true,
    description: `${HOLDER}, 1 to ${String(LONGEST_HOLDER)} characters; absent: the post alone is addressed.`,
  })
  holder?: string | null;
}

export function postOf(input: PostInput | null | undefined): Post | null {
  return input ? { title: input.title, holder: input.holder ?? null } : null;
}

@ObjectType("Post", {
  description: "Whom of an obligee a certificate addresses (被保証者の職・氏名).",
  simpleResolvers: true,
})
export class PostType {
  @Field(() => String, { description: `${TITLE}.` })
  title!: string;

  @Field(() => String, { nullable: true, description: `${HOLDER}; null: the post alone is addressed.` })
  holder!: string | null;
}
