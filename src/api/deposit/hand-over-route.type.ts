import { Field, ObjectType } from "type-graphql";
import type { HandOverWay } from "../../domain/deposit/hand-over-rules";
import { GUARANTEE_KINDS, type GuaranteeKind } from "../../domain/values/guarantee-kind";
import { AtMost } from "../graphql/cost/field-cost";
import { GuaranteeKindEnum } from "../graphql/guarantee-kind.enum";
import { HandOverWayEnum } from "./deposit-enums";

@ObjectType("HandOverRoute", {
  description:
    "Where and how an obligee takes some kinds of guarantees (提出先). Null: it says nothing of it.",
  simpleResolvers: true,
})
export class HandOverRouteType {
  @AtMost(GUARANTEE_KINDS.length)
  @Field(() => [GuaranteeKindEnum], { description: "The kinds that it is for (保証の区分)." })
  kinds!: GuaranteeKind[];

  @Field(() => HandOverWayEnum, { nullable: true, description: "The way it is handed over (提出方法)." })
  way!: HandOverWay | null;

  @Field(() => String, { nullable: true, description: "The section that takes it (提出先の部署)." })
  department!: string | null;

  @Field(() => String, { nullable: true, description: "The mailbox that takes it (提出先メールアドレス)." })
  address!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The system, form or counter that takes it (提出先).",
  })
  place!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The subject of its mails (件名), with places in braces such as {工事番号}.",
  })
  subject!: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether a print is wanted (印刷物の提出)." })
  takesPrint!: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether the arrival is to be confirmed by telephone (電話での到達確認).",
  })
  takesPhoneCall!: boolean | null;

  @Field(() => String, { nullable: true, description: "The telephone number to call (電話番号)." })
  telephone!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Until when it wants it (提出期限), in its own words.",
  })
  until!: string | null;
}
