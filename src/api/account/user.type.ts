import { Field, ObjectType } from "type-graphql";
import { NodeType } from "../graphql/node/node.type";
import { DateTimeScalar } from "../graphql/scalars/date-time.scalar";

@ObjectType("User", {
  implements: NodeType,
  description:
    "A person with access (利用者). Visible to the own organisation, for users of a contractor also to the issuers it is " +
    "registered with, and to the operator.",
  simpleResolvers: true,
})
export class UserType extends NodeType {
  @Field(() => String, { description: "The login ID (お客様ID), in lower case." })
  loginId!: string;

  @Field(() => String, { description: "The person's name (担当者名)." })
  name!: string;

  @Field(() => DateTimeScalar, { description: "When access was given." })
  createdAt!: Date;
}
